import { parallelism } from "../checkpointing/inputs.js";
import { derive, impossible } from "../quantity.js";
import { derived } from "../sources.js";
import { busiestKeyGroups } from "../slots/key-skew.js";
import { maxParallelism } from "../slots/max-parallelism.js";
import { rocksStateBytes } from "../state/totals.js";

/** What is moved when the job is rescaled, and at least what one subtask has. */
export const groupStateBytes = derive({
  id: "groupStateBytes",
  symbol: String.raw`\pi_g`,
  title: "State of one key group",
  unit: "bytes",
  source: derived("every key group has the same share of what Flink writes into RocksDB"),
  uses: [rocksStateBytes, maxParallelism],
  compute: ({ rocksStateBytes, maxParallelism }) => rocksStateBytes / maxParallelism,
  tex: ({ rocksStateBytes, maxParallelism }) => String.raw`\frac{${rocksStateBytes}}{${maxParallelism}}`,
});

export const busiestStateBytes = derive({
  id: "busiestStateBytes",
  symbol: String.raw`\pi_m`,
  title: "State of the subtask with the most key groups",
  unit: "bytes",
  source: derived("its key groups, each with the same share"),
  uses: [busiestKeyGroups, groupStateBytes],
  compute: ({ busiestKeyGroups, groupStateBytes }) => busiestKeyGroups * groupStateBytes,
  tex: ({ busiestKeyGroups, groupStateBytes }) => String.raw`${busiestKeyGroups} \cdot ${groupStateBytes}`,
});

const tooMany = (times: string) =>
  impossible(`The job cannot grow to ${times} the parallelism: there are not enough key groups.`, [
    "setMaxParallelism",
    "parallelism",
  ]);

export const doubledSkew = derive({
  id: "doubledSkew",
  symbol: String.raw`\pi_2`,
  title: "Work of the busiest subtask against the average, at twice the parallelism",
  unit: "factor",
  source: derived("the same key groups, among more subtasks"),
  uses: [maxParallelism, parallelism],
  compute: ({ maxParallelism: groups, parallelism: p }) =>
    2 * p <= groups ? (Math.ceil(groups / (2 * p)) * 2 * p) / groups : tooMany("twice"),
  tex: ({ maxParallelism: groups, parallelism: p }) =>
    String.raw`\frac{\left\lceil \frac{${groups}}{2 \cdot ${p}} \right\rceil \cdot 2 \cdot ${p}}{${groups}}`,
});

export const fourfoldSkew = derive({
  id: "fourfoldSkew",
  symbol: String.raw`\pi_4`,
  title: "Work of the busiest subtask against the average, at four times the parallelism",
  unit: "factor",
  source: derived("the same key groups, among more subtasks"),
  uses: [maxParallelism, parallelism],
  compute: ({ maxParallelism: groups, parallelism: p }) =>
    4 * p <= groups ? (Math.ceil(groups / (4 * p)) * 4 * p) / groups : tooMany("four times"),
  tex: ({ maxParallelism: groups, parallelism: p }) =>
    String.raw`\frac{\left\lceil \frac{${groups}}{4 \cdot ${p}} \right\rceil \cdot 4 \cdot ${p}}{${groups}}`,
});
