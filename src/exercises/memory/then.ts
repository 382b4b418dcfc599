import { heapCutoffMinBytes, heapCutoffRatio, taskManagerProcessBytes } from "../../model/memory/inputs.js";
import { jvmHeapBytes } from "../../model/memory/limits.js";
import { thenBesideNetworkBytes, thenHeapBytes, thenNetworkBytes } from "../../model/memory/then-heap.js";
import { cutoffByRatioBytes, cutoffBytes, slideHeapBytes, thenContainerBytes } from "../../model/memory/then.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { compute, MIB, mib, sizes } from "./setting.js";

/** From this size on the ratio gives the minimum and more. */
const slideHoldsFrom = (at: Numbers): number => at.of(heapCutoffMinBytes) / at.of(heapCutoffRatio);

/** Containers for which the minimum of the cut-off counts, and in which Flink starts today, too. */
const containers = sizes(
  taskManagerProcessBytes,
  [1024, 1100, 1280, 1400, 1500, 1536, 1600, 1700, 1800, 1900, 2048, 2100, 2200, 2300],
);

export const slideContainer = compute({
  id: "slide-container",
  title: "The slide’s container",
  start: talk,
  unit: "binaryBytes",
  show: MIB,
  tolerance: 0.002,
  prompt: (at) =>
    `Flink 1.3 runs on YARN, with a container of ${mib(at.of(thenContainerBytes))} for each TaskManager. Nothing else is ` +
    `set: the cut-off has its ratio of ${at.text(heapCutoffRatio)}, managed memory is on the heap. (What Flink calls MB are ` +
    "mebibytes.) With which −Xmx does Flink start the JVM?",
  answer: (at) => at.result(thenHeapBytes),
  misconceptions: [
    {
      answer: (at) => at.of(slideHeapBytes),
      says: (at) =>
        `You took off ${at.text(heapCutoffRatio)}, as the slide does. That is ${mib(at.of(cutoffByRatioBytes))}, and the ` +
        `cut-off has a minimum: containerized.heap-cutoff-min, ${mib(at.of(heapCutoffMinBytes))}.`,
    },
    {
      answer: (at) => at.of(slideHeapBytes) - at.of(heapCutoffMinBytes),
      says: (at) =>
        `You took off both, ${mib(at.of(cutoffByRatioBytes))} and ${mib(at.of(heapCutoffMinBytes))}. The cut-off is the ` +
        "larger of the two, not their sum.",
    },
    {
      answer: (at) => at.of(thenBesideNetworkBytes),
      says: () =>
        "You took off the network buffers as well, as Flink 1.5 to 1.9 do. In 1.3 they are arrays inside of the heap, and " +
        "−Xmx has room for them.",
    },
    {
      answer: (at) => at.of(cutoffBytes),
      says: () => "That is the cut-off: what the JVM does not get as heap.",
    },
    {
      answer: (at) => at.of(jvmHeapBytes),
      says: () =>
        "That is how Flink divides the container since 1.10, part by part. In 1.3 there was one cut, and all the rest was heap.",
    },
  ],
  hints: [
    () => "The cut-off is a ratio of the container. Is there anything that it must not be less than?",
    (at) =>
      `The ratio gives ${mib(at.of(cutoffByRatioBytes))}. The least cut-off is ${mib(at.of(heapCutoffMinBytes))}.`,
  ],
  solution: (at) => [
    `By the ratio: ${at.text(heapCutoffRatio)} of ${mib(at.of(thenContainerBytes))}, ${mib(at.of(cutoffByRatioBytes))}.`,
    `That is less than the minimum, so the cut-off is ${mib(at.of(cutoffBytes))}.`,
    `The heap gets all the rest: ${mib(at.of(thenContainerBytes))} − ${mib(at.of(cutoffBytes))} = ${mib(at.of(thenHeapBytes))}.`,
  ],
  firstCheck: (at) => `the cut-off is at least ${mib(at.of(heapCutoffMinBytes))}, whatever the ratio gives.`,
  meaning: (at) =>
    `Up to ${mib(at.of(thenNetworkBytes))} of it are network buffers. RocksDB, Netty and the JVM itself share the ` +
    `${mib(at.of(cutoffBytes))} outside, and no option divides that among them. The slide’s rule gives the ` +
    `same as Flink from ${mib(slideHoldsFrom(at))} on.`,
  variation: { inputs: [containers], suits: () => true },
});
