import {
  frameworkHeapBytes,
  frameworkOffHeapBytes,
  networkFraction,
  setManagedBytes,
  setTaskHeapBytes,
  taskManagerProcessBytes,
} from "../../model/memory/inputs.js";
import { networkMemoryBytes } from "../../model/memory/parts.js";
import { setPartsBytes, totalFlinkBytes } from "../../model/memory/total-flink.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, configured, MIB, mib, sizes } from "./setting.js";

const framework = (at: Numbers): number => at.of(frameworkHeapBytes) + at.of(frameworkOffHeapBytes);
const twoParts = (at: Numbers): number => at.of(setTaskHeapBytes) + at.of(setManagedBytes);

/** What a part is of the whole that it makes with others, per byte of the others. */
const beside = (at: Numbers): number => at.of(networkFraction) / (1 - at.of(networkFraction));

const fraction = (at: Numbers): string => String(at.of(networkFraction));

const fractions: Varied = { input: networkFraction, over: [0.1, 0.12, 0.15, 0.2, 0.25, 0.3] };

export const networkBesideParts = compute({
  id: "network-beside-parts",
  title: "A fraction of what?",
  start: {
    ...talk,
    [taskManagerProcessBytes.id]: null,
    [setTaskHeapBytes.id]: 512 * MEBIBYTE,
    [setManagedBytes.id]: 512 * MEBIBYTE,
    [networkFraction.id]: 0.1,
  },
  unit: "binaryBytes",
  show: MIB,
  tolerance: 0.002,
  prompt: (at) =>
    `task.heap.size is ${configured(at.of(setTaskHeapBytes))}, managed.size ${configured(at.of(setManagedBytes))}, ` +
    `network.fraction ${fraction(at)}. Neither process.size nor flink.size is set; everything else is as shipped. How much ` +
    "memory does the network get?",
  answer: (at) => at.result(networkMemoryBytes),
  misconceptions: [
    {
      answer: (at) => at.of(networkFraction) * at.of(setPartsBytes),
      says: (at) =>
        `You took ${at.text(networkFraction)} of the other parts. The fraction is one of Flink’s whole memory, of which the ` +
        `network is itself a part: multiply by ${fraction(at)} / (1 − ${fraction(at)}).`,
    },
    {
      answer: (at) => beside(at) * twoParts(at),
      says: (at) =>
        `You left out the framework: its heap and its direct memory, ${mib(framework(at))} together, are other parts, too.`,
    },
    {
      answer: (at) => at.of(networkFraction) * twoParts(at),
      says: (at) =>
        `You took ${at.text(networkFraction)} of the two sizes that are set. The framework has ${mib(framework(at))} as well, ` +
        "and the fraction is one of the whole, network included.",
    },
    {
      answer: (at) => at.of(totalFlinkBytes),
      says: () => "That is all of Flink’s own memory, which the parts add up to.",
    },
  ],
  hints: [
    (at) => `All other parts together are ${mib(at.of(setPartsBytes))}.`,
    (at) =>
      `The network is ${at.text(networkFraction)} of a whole that it belongs to. Which part of the whole are the others?`,
  ],
  solution: (at) => [
    `The other parts: ${mib(at.of(setTaskHeapBytes))} + ${mib(at.of(setManagedBytes))} + ${mib(framework(at))} of the ` +
      `framework = ${mib(at.of(setPartsBytes))}.`,
    `They are 1 − ${fraction(at)} of the whole: ${mib(at.of(setPartsBytes))} / (1 − ${fraction(at)}) = ${mib(at.of(totalFlinkBytes))}.`,
    `The network has ${fraction(at)} of that: ${mib(at.of(networkMemoryBytes))}.`,
  ],
  firstCheck: (at) =>
    `the other parts are ${mib(at.of(setPartsBytes))}, the framework’s ${mib(framework(at))} among them.`,
  meaning: (at) =>
    `Flink’s own memory is ${mib(at.of(totalFlinkBytes))}, and ${at.text(networkFraction)} of it is the network again. The JVM ` +
    "overhead is found in the same way, as a fraction of the process that it makes.",
  variation: {
    inputs: [
      sizes(setTaskHeapBytes, [512, 768, 1000, 1024, 1500, 2000, 2048, 3000, 4096]),
      sizes(setManagedBytes, [256, 512, 768, 1000, 1024, 1500, 2000, 2048]),
      fractions,
    ],
    suits: () => true,
  },
});
