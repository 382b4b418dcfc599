import {
  frameworkOffHeapBytes,
  managedFraction,
  metaspaceBytes,
  networkFraction,
  overheadFraction,
  overheadMinBytes,
  taskManagerProcessBytes,
} from "../../model/memory/inputs.js";
import { jvmHeapBytes } from "../../model/memory/limits.js";
import { jvmOverheadBytes } from "../../model/memory/overhead.js";
import { managedMemoryBytes, networkMemoryBytes, taskHeapBytes } from "../../model/memory/parts.js";
import { thenHeapBytes } from "../../model/memory/then-heap.js";
import { slideHeapBytes } from "../../model/memory/then.js";
import { totalFlinkBytes } from "../../model/memory/total-flink.js";
import type { Derived, GivenNumber } from "../../model/quantity.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { compute, configured, MIB, mib, processSizes } from "./setting.js";

const size = (at: Numbers, quantity: Derived | GivenNumber): string => mib(at.of(quantity));

/** The heap of a Flink memory of that size, all parts by their fractions. */
function heapIn(at: Numbers, flinkBytes: number): number {
  return flinkBytes * (1 - at.of(managedFraction) - at.of(networkFraction)) - at.of(frameworkOffHeapBytes);
}

/** What a fraction of the process is more than the same fraction of Flink’s own memory. */
const tooMuch = (at: Numbers, fraction: GivenNumber): number =>
  at.of(fraction) * (at.of(taskManagerProcessBytes) - at.of(totalFlinkBytes));

const besideMetaspace = (at: Numbers): number => at.of(taskManagerProcessBytes) - at.of(metaspaceBytes);

/** The overhead as a fraction of what metaspace leaves. */
const overheadOfTheRest = (at: Numbers): number =>
  Math.max(at.of(overheadMinBytes), at.of(overheadFraction) * besideMetaspace(at));

export const heapToday = compute({
  id: "heap-today",
  title: "The same container today",
  start: talk,
  unit: "binaryBytes",
  show: MIB,
  tolerance: 0.002,
  prompt: (at) =>
    `Flink 2.3, with taskmanager.memory.process.size: ${configured(at.of(taskManagerProcessBytes))}. Nothing else is set. ` +
    "With which −Xmx does the TaskManager start?",
  answer: (at) => at.result(jvmHeapBytes),
  misconceptions: [
    {
      answer: (at) => at.of(slideHeapBytes),
      says: () =>
        "You took three quarters of the container. That was the rule of 2017; today −Xmx is the rest of a sum.",
    },
    {
      answer: (at) => at.of(jvmHeapBytes) - tooMuch(at, managedFraction),
      says: (at) =>
        `You took ${at.text(managedFraction)} of the whole process for managed memory. It is a fraction of Flink’s own ` +
        `memory, ${size(at, totalFlinkBytes)}.`,
    },
    {
      answer: (at) => at.of(jvmHeapBytes) - tooMuch(at, networkFraction),
      says: (at) =>
        `You took ${at.text(networkFraction)} of the whole process for the network. It is a fraction of Flink’s own ` +
        `memory, ${size(at, totalFlinkBytes)}. Only the overhead is one of the process.`,
    },
    {
      answer: (at) => at.of(jvmHeapBytes) - tooMuch(at, managedFraction) - tooMuch(at, networkFraction),
      says: (at) =>
        "You took the fractions of managed memory and of the network from the whole process. Both are fractions of Flink’s " +
        `own memory, ${size(at, totalFlinkBytes)}.`,
    },
    {
      answer: (at) => at.of(taskHeapBytes),
      says: () => "That is the task heap. The heap of the JVM has the framework’s part as well.",
    },
    {
      answer: (at) => heapIn(at, at.of(totalFlinkBytes)) + at.of(frameworkOffHeapBytes),
      says: (at) =>
        `You left out the ${size(at, frameworkOffHeapBytes)} of direct memory that the framework keeps; or the metaspace, ` +
        "half of which would be heap.",
    },
    {
      answer: (at) => heapIn(at, besideMetaspace(at)),
      says: (at) => `You left out the JVM overhead, ${size(at, jvmOverheadBytes)} outside of Flink’s own memory.`,
    },
    {
      answer: (at) => heapIn(at, besideMetaspace(at) - overheadOfTheRest(at)),
      says: (at) =>
        `You took the overhead from what the metaspace leaves. It is ${at.text(overheadFraction)} of the whole process, ` +
        "metaspace included.",
    },
  ],
  hints: [
    () => "From the outside to the inside: first take off what lies around Flink’s own memory.",
    (at) =>
      `Metaspace and overhead leave ${size(at, totalFlinkBytes)} to Flink. Managed memory and network are fractions of that.`,
    () => "The heap is what managed memory, network and the framework’s direct memory leave.",
  ],
  solution: (at) => [
    `The overhead is ${at.text(overheadFraction)} of the process: ${size(at, jvmOverheadBytes)}.`,
    `Flink’s own memory: ${size(at, taskManagerProcessBytes)} − ${size(at, metaspaceBytes)} of metaspace − ` +
      `${size(at, jvmOverheadBytes)} = ${size(at, totalFlinkBytes)}.`,
    `Managed memory is ${at.text(managedFraction)} of that, ${size(at, managedMemoryBytes)}; the network has ` +
      `${at.text(networkFraction)}, ${size(at, networkMemoryBytes)}.`,
    `The heap is the rest: ${size(at, totalFlinkBytes)} − ${size(at, managedMemoryBytes)} − ` +
      `${size(at, networkMemoryBytes)} − ${size(at, frameworkOffHeapBytes)} = ${size(at, jvmHeapBytes)}.`,
  ],
  firstCheck: (at) => `metaspace and overhead leave ${size(at, totalFlinkBytes)} to Flink.`,
  meaning: (at) =>
    `Flink 1.3 gave the same container −Xmx ${size(at, thenHeapBytes)}. What is missing has names now: ` +
    `${size(at, managedMemoryBytes)} are managed memory, before all for RocksDB, which had none of its own then. Where neither ` +
    "RocksDB nor batch operators nor Python run, set it to 0, and the heap gets it.",
  variation: { inputs: [processSizes], suits: () => true },
});
