import {
  frameworkHeapBytes,
  frameworkOffHeapBytes,
  networkMinBytes,
  overheadFraction,
  overheadMaxBytes,
  overheadMinBytes,
  setTaskHeapBytes,
  taskManagerProcessBytes,
  taskOffHeapBytes,
} from "../../model/memory/inputs.js";
import { jvmOverheadBytes } from "../../model/memory/overhead.js";
import { managedMemoryBytes } from "../../model/memory/parts.js";
import { overheadInProcessBytes, totalFlinkBytes } from "../../model/memory/total-flink.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { configured, mib, predict, sizes } from "./setting.js";

/** What the parts with a size of their own take of Flink’s memory. */
const fixedParts = (at: Numbers): number =>
  at.of(frameworkHeapBytes) + at.of(frameworkOffHeapBytes) + at.of(setTaskHeapBytes) + at.of(taskOffHeapBytes);

const networkRest = (at: Numbers): number => at.of(totalFlinkBytes) - at.of(managedMemoryBytes) - fixedParts(at);

const outcome = (at: Numbers): "starts" | "fails" => (Number.isFinite(at.of(jvmOverheadBytes)) ? "starts" : "fails");

const restStep = (at: Numbers): string =>
  `The network gets what is left: ${mib(at.of(totalFlinkBytes))} − ${mib(at.of(managedMemoryBytes))} of managed memory − ` +
  `${mib(fixedParts(at))} of parts with a size of their own = ${mib(networkRest(at))}.`;

/** How far the rest is from the network’s minimum. */
const margin = (at: Numbers): number => Math.abs(networkRest(at) - at.of(networkMinBytes));

export const documentedRest = predict({
  id: "documented-rest",
  title: "An example of the documentation",
  start: {
    ...talk,
    [taskManagerProcessBytes.id]: 1000 * MEBIBYTE,
    [setTaskHeapBytes.id]: 100 * MEBIBYTE,
    [overheadMinBytes.id]: 64 * MEBIBYTE,
    [overheadMaxBytes.id]: 256 * MEBIBYTE,
  },
  prompt: (at) =>
    `An example as in Flink’s documentation: process.size is ${configured(at.of(taskManagerProcessBytes))}, task.heap.size ` +
    `${configured(at.of(setTaskHeapBytes))}, and the JVM overhead may have ${configured(at.of(overheadMinBytes))} to ` +
    `${configured(at.of(overheadMaxBytes))}. Everything else is as shipped. With the task heap fixed, another part has to ` +
    "take the rest. Which one, and what happens?",
  options: {
    overhead: "The JVM overhead takes it, and the TaskManager starts",
    starts: "The network takes it, and the TaskManager starts",
    fails: "The network takes it, and the TaskManager does not start",
  },
  answer: outcome,
  misconceptions: [
    {
      answer: () => "overhead",
      says: (at) =>
        "So the documentation says, and the code does otherwise. The overhead is the rest where Flink’s own memory is known " +
        "without it: from flink.size, or from task heap and managed memory both. Here the size of the process leads, and " +
        `the overhead is ${at.text(overheadFraction)} of it.`,
    },
    {
      answer: (at) => (outcome(at) === "starts" ? "fails" : "starts"),
      says: (at) =>
        `The network takes the rest, yes. That is ${mib(networkRest(at))}, and it must have at least ` +
        `${mib(at.of(networkMinBytes))}.`,
    },
  ],
  hints: [
    () =>
      "Which size leads? Of task heap and managed memory only one is set, and there is no flink.size: it is the process.",
    (at) =>
      `The overhead is ${mib(at.of(overheadInProcessBytes))}, Flink’s own memory ${mib(at.of(totalFlinkBytes))}. ` +
      "What do managed memory, task heap and the framework leave of that?",
  ],
  solution: (at) => [
    `The process leads: the overhead is ${at.text(overheadFraction)} of it, ${mib(at.of(overheadInProcessBytes))}, and ` +
      `Flink’s own memory ${mib(at.of(totalFlinkBytes))}.`,
    restStep(at),
    `It must have ${mib(at.of(networkMinBytes))} at least: the TaskManager ${outcome(at) === "starts" ? "starts" : "does not start"}.`,
  ],
  firstCheck: () => "which size leads, and which part is therefore worked out last.",
  meaning: (at) =>
    outcome(at) === "starts"
      ? `The network has ${mib(networkRest(at))} now, whatever its fraction says; where somebody has set the fraction, Flink ` +
        "logs that they differ, and starts. If you set the task heap, look at the network."
      : `The network would have ${mib(networkRest(at))}, and its minimum is ${mib(at.of(networkMinBytes))}. Flink’s message ` +
        "speaks of network memory, and what broke it is the task heap.",
  variation: {
    inputs: [
      sizes(taskManagerProcessBytes, [1000, 1024, 1050, 1100, 1150, 1200, 1250, 1300, 1400, 1500, 1600]),
      sizes(setTaskHeapBytes, [64, 100, 128, 150, 200, 256, 300, 400]),
    ],
    suits: (at) => networkRest(at) > 0 && margin(at) > 5 * MEBIBYTE,
  },
});
