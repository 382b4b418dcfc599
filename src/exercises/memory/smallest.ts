import { memoryModel } from "../../model/memory/index.js";
import {
  frameworkHeapBytes,
  frameworkOffHeapBytes,
  managedFraction,
  metaspaceBytes,
  networkFraction,
  networkMinBytes,
  overheadFraction,
  overheadMinBytes,
  taskManagerProcessBytes,
} from "../../model/memory/inputs.js";
import { jvmOverheadBytes, totalProcessBytes } from "../../model/memory/overhead.js";
import { networkMemoryBytes, taskHeapBytes } from "../../model/memory/parts.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import type { Impossible } from "../../model/quantity.js";
import { solveFor } from "../../model/solve.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { ceilToMebibytes, compute, configured, MIB, mib, sizes } from "./setting.js";

/** The smallest process that Flink can divide. */
function smallest({ scenario }: Numbers): number | Impossible {
  const bytes = solveFor(memoryModel, scenario, {
    quantity: totalProcessBytes,
    atMost: Infinity,
    input: taskManagerProcessBytes,
    want: "smallest",
  });
  return typeof bytes === "number" ? ceilToMebibytes(bytes) : bytes;
}

const framework = (at: Numbers): number => at.of(frameworkHeapBytes) + at.of(frameworkOffHeapBytes);

/** The parts that do not shrink. */
const firm = (at: Numbers): number => framework(at) + at.of(networkMinBytes);

/** Flink’s own memory at the least: the firm parts, and managed memory as a fraction of all. */
const leastFlink = (at: Numbers): number => firm(at) / (1 - at.of(managedFraction));

const around = (at: Numbers): number => at.of(metaspaceBytes) + at.of(overheadMinBytes);

/** The process of that size. */
const started = (at: Numbers): Numbers =>
  at.with(taskManagerProcessBytes, ceilToMebibytes(leastFlink(at) + around(at)));

const fractions: Varied = { input: managedFraction, over: [0.2, 0.25, 0.3, 0.35, 0.4] };

export const smallestTaskManager = compute({
  id: "smallest-task-manager",
  title: "The smallest TaskManager",
  start: talk,
  unit: "binaryBytes",
  show: MIB,
  tolerance: 0,
  prompt: (at) =>
    `managed.fraction is ${String(at.of(managedFraction))}, jvm-metaspace.size ${configured(at.of(metaspaceBytes))}; ` +
    "everything else is as shipped, and the task heap may be nothing at all. In whole mebibytes, what is the smallest " +
    "process.size with which a TaskManager starts?",
  answer: smallest,
  misconceptions: [
    {
      answer: (at) =>
        ceilToMebibytes(framework(at) / (1 - at.of(managedFraction) - at.of(networkFraction)) + around(at)),
      says: (at) =>
        `You gave the network its fraction. That would be less than its minimum, ${mib(at.of(networkMinBytes))}, which it ` +
        "gets in any case.",
    },
    {
      answer: (at) => ceilToMebibytes(firm(at) + around(at)),
      says: (at) =>
        `You left out managed memory. Even if nobody uses it, ${at.text(managedFraction)} of Flink’s own memory is set aside ` +
        "for it.",
    },
    {
      answer: (at) => ceilToMebibytes(firm(at) * (1 + at.of(managedFraction)) + around(at)),
      says: (at) =>
        `You added ${at.text(managedFraction)} of the other parts as managed memory. It is a fraction of the whole that it is ` +
        `itself a part of: divide by 1 − ${String(at.of(managedFraction))}.`,
    },
    {
      answer: (at) => ceilToMebibytes((leastFlink(at) + at.of(metaspaceBytes)) / (1 - at.of(overheadFraction))),
      says: (at) =>
        `You gave the JVM overhead ${at.text(overheadFraction)} of the process. That would be less than its minimum, ` +
        `${mib(at.of(overheadMinBytes))}.`,
    },
    {
      answer: (at) => ceilToMebibytes(leastFlink(at)),
      says: () => "That is Flink’s own memory, flink.size. Metaspace and JVM overhead come on top.",
    },
    {
      answer: (at) => ceilToMebibytes(leastFlink(at) + around(at)) - MEBIBYTE,
      says: (at) => `You rounded down. It takes a little more than that: ${mib(leastFlink(at) + around(at))}.`,
    },
  ],
  hints: [
    () => "From the inside to the outside: which parts of Flink’s own memory do not shrink with it?",
    (at) =>
      `Framework heap, framework off-heap and the network’s minimum are ${mib(firm(at))}. Managed memory takes ` +
      `${at.text(managedFraction)} of all, so these are the other ${text(1 - at.of(managedFraction), "fraction")}.`,
    () => "Then metaspace, and the overhead’s minimum.",
  ],
  solution: (at) => [
    `What does not shrink: ${mib(framework(at))} of the framework and ${mib(at.of(networkMinBytes))} of the network, ${mib(firm(at))}.`,
    `With managed memory: ${mib(firm(at))} / (1 − ${String(at.of(managedFraction))}) = ${mib(leastFlink(at))}.`,
    `With metaspace and the overhead’s minimum: ${mib(leastFlink(at))} + ${mib(at.of(metaspaceBytes))} + ` +
      `${mib(at.of(overheadMinBytes))} = ${mib(leastFlink(at) + around(at))}.`,
    `In whole mebibytes: ${mib(started(at).of(totalProcessBytes))}.`,
  ],
  firstCheck: (at) => `the parts that do not shrink are ${mib(firm(at))} of Flink’s own memory.`,
  meaning: (at) =>
    `It starts, and its task heap has ${mib(started(at).of(taskHeapBytes))}: it can run nothing. That Flink starts says ` +
    "that the sum is right, not that the parts are.",
  variation: {
    inputs: [fractions, sizes(metaspaceBytes, [96, 128, 160, 192, 224, 256, 300, 320, 384, 400, 500, 512])],
    suits: (at) =>
      started(at).of(networkMemoryBytes) === at.of(networkMinBytes) &&
      started(at).of(jvmOverheadBytes) === at.of(overheadMinBytes),
  },
});
