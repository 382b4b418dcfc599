import { distinctKeys, recordsPerSecond } from "../capacity/inputs.js";
import { parallelism } from "../checkpointing/inputs.js";
import { plain } from "../digits.js";
import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { keySkew } from "./inputs.js";
import { harmonic, zipfShare } from "./key-groups/zipf.js";
import { maxParallelism } from "./max-parallelism.js";

/** No two subtasks differ by more than one. */
export const busiestKeyGroups = derive({
  id: "busiestKeyGroups",
  symbol: "K_f",
  title: "Key groups of the subtask that has the most",
  unit: "count",
  source: cited("flink", "KeyGroupRangeAssignment.computeKeyGroupRangeForOperatorIndex"),
  uses: [maxParallelism, parallelism],
  compute: ({ maxParallelism, parallelism }) => Math.ceil(maxParallelism / parallelism),
  tex: ({ maxParallelism, parallelism }) =>
    String.raw`\left\lceil \frac{${maxParallelism}}{${parallelism}} \right\rceil`,
});

/** 1 where the parallelism divides the number of key groups. */
export const keyGroupSkew = derive({
  id: "keyGroupSkew",
  symbol: "k_s",
  title: "Work of that subtask, against the average",
  unit: "factor",
  source: derived("key groups that all have the same work"),
  uses: [busiestKeyGroups, parallelism, maxParallelism],
  compute: ({ busiestKeyGroups, parallelism, maxParallelism }) => (busiestKeyGroups * parallelism) / maxParallelism,
  tex: ({ busiestKeyGroups, parallelism, maxParallelism }) =>
    String.raw`\frac{${busiestKeyGroups} \cdot ${parallelism}}{${maxParallelism}}`,
});

/** The rest waits for the subtask that is full first. */
export const usableFraction = derive({
  id: "usableFraction",
  symbol: "k_f",
  title: "Share of the subtasks’ capacity that can be used",
  unit: "fraction",
  source: derived("key groups that all have the same work"),
  uses: [maxParallelism, busiestKeyGroups, parallelism],
  compute: ({ maxParallelism, busiestKeyGroups, parallelism }) => maxParallelism / (busiestKeyGroups * parallelism),
  tex: ({ maxParallelism, busiestKeyGroups, parallelism }) =>
    String.raw`\frac{${maxParallelism}}{${busiestKeyGroups} \cdot ${parallelism}}`,
});

/** All records of one key go to one subtask. */
export const hottestKeyFraction = derive({
  id: "hottestKeyFraction",
  symbol: "k_h",
  title: "Share of the records that have the hottest key",
  unit: "fraction",
  source: derived("Zipf’s law"),
  uses: [distinctKeys, keySkew],
  compute: ({ distinctKeys, keySkew }) => zipfShare(1, { distinctKeys, zipfExponent: keySkew }),
  tex: ({ distinctKeys, keySkew }) => String.raw`\frac{1}{\sum_{i=1}^{${distinctKeys}} i^{-${keySkew}}}`,
  account: ({ distinctKeys, keySkew }) => `1 ÷ ${fourDigits(harmonic({ distinctKeys, zipfExponent: keySkew }))}`,
});

/** It has the hottest key, and its part of the others. */
export const hottestSubtaskFraction = derive({
  id: "hottestSubtaskFraction",
  symbol: "k_t",
  title: "Share of the records that the hottest subtask gets",
  unit: "fraction",
  source: derived("the hottest key is with a subtask that has the most key groups; all other keys are spread evenly"),
  uses: [hottestKeyFraction, busiestKeyGroups, maxParallelism],
  compute: ({ hottestKeyFraction: hottest, busiestKeyGroups, maxParallelism }) =>
    hottest + (1 - hottest) * (busiestKeyGroups / maxParallelism),
  tex: ({ hottestKeyFraction: hottest, busiestKeyGroups, maxParallelism }) =>
    String.raw`${hottest} + \left(1 - ${hottest}\right) \cdot \frac{${busiestKeyGroups}}{${maxParallelism}}`,
});

/** What it must process. */
export const hottestRecordsPerSecond = derive({
  id: "hottestRecordsPerSecond",
  symbol: "r_h",
  title: "Records per second of the hottest subtask",
  unit: "recordsPerSecond",
  source: derived("its share of all records"),
  uses: [hottestSubtaskFraction, recordsPerSecond],
  compute: ({ hottestSubtaskFraction, recordsPerSecond }) => hottestSubtaskFraction * recordsPerSecond,
  tex: ({ hottestSubtaskFraction, recordsPerSecond }) =>
    String.raw`${hottestSubtaskFraction} \cdot ${recordsPerSecond}`,
});

/** How much hotter than the others. */
export const hottestFactor = derive({
  id: "hottestFactor",
  symbol: "k_x",
  title: "Work of the hottest subtask, against the average",
  unit: "factor",
  source: derived("its share, times the number of subtasks"),
  uses: [hottestSubtaskFraction, parallelism],
  compute: ({ hottestSubtaskFraction, parallelism }) => hottestSubtaskFraction * parallelism,
  tex: ({ hottestSubtaskFraction, parallelism }) => String.raw`${hottestSubtaskFraction} \cdot ${parallelism}`,
});

function fourDigits(value: number): string {
  return plain(Number(value.toPrecision(4)));
}
