import { distinctKeys } from "../capacity/inputs.js";
import { windowsPerRecord } from "../capacity/requirements.js";
import { parallelism } from "../checkpointing/inputs.js";
import { derive, impossible, known } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { setMaxParallelism } from "./inputs.js";
import { objectionTo } from "./key-groups/bounds.js";
import { defaultMaxParallelism } from "./key-groups/default-max-parallelism.js";
import { prefixBytes as prefixBytesOf } from "./key-groups/prefix.js";

/** As many as there are key groups. */
export const maxParallelism = derive({
  id: "maxParallelism",
  symbol: "K_g",
  title: "Max parallelism: the number of key groups",
  unit: "count",
  source: cited("flink", "KeyGroupRangeAssignment.computeDefaultMaxParallelism, the same since 1.2"),
  uses: [parallelism],
  considers: [setMaxParallelism],
  cases: [
    {
      when: ({ setMaxParallelism }) => known(setMaxParallelism),
      says: "set",
      compute: ({ setMaxParallelism, parallelism }) => {
        const objection = objectionTo({ maxParallelism: setMaxParallelism, parallelism });
        return objection === null
          ? setMaxParallelism
          : impossible(`The job does not start: ${objection}`, ["setMaxParallelism", "parallelism"]);
      },
      tex: ({ setMaxParallelism }) => setMaxParallelism,
    },
    {
      when: ({ parallelism }) => defaultMaxParallelism(parallelism) === 128,
      says: "left to Flink, with few subtasks",
      compute: () => 128,
      tex: () => "128",
    },
    {
      when: () => true,
      says: "left to Flink, rounded up to a power of two",
      compute: ({ parallelism }) => defaultMaxParallelism(parallelism),
      tex: ({ parallelism: p }) =>
        String.raw`\min\left(32768,\, \operatorname{roundup}\left(${p} + \left\lfloor \frac{${p}}{2} \right\rfloor\right)\right)`,
    },
  ],
});

/** The byte or two in front of every key. */
export const keyGroupPrefixBytes = derive({
  id: "keyGroupPrefixBytes",
  symbol: "b_k",
  title: "Bytes of the key group in front of every key",
  unit: "bytes",
  source: cited("flink", "CompositeKeySerializationUtils.computeRequiredBytesInKeyGroupPrefix"),
  uses: [maxParallelism],
  cases: [
    {
      when: ({ maxParallelism }) => prefixBytesOf(maxParallelism) === 1,
      says: "up to 128 key groups",
      compute: () => 1,
      tex: () => "1",
    },
    { when: () => true, says: "above 128 key groups", compute: () => 2, tex: () => "2" },
  ],
});

/** What they come to in the whole state. */
export const keyGroupPrefixTotalBytes = derive({
  id: "keyGroupPrefixTotalBytes",
  symbol: "B_k",
  title: "Key groups written in front of all keys",
  unit: "bytes",
  source: derived("one entry for each key and window, before compression"),
  uses: [keyGroupPrefixBytes, distinctKeys, windowsPerRecord],
  compute: ({ keyGroupPrefixBytes, distinctKeys, windowsPerRecord }) =>
    keyGroupPrefixBytes * distinctKeys * windowsPerRecord,
  tex: ({ keyGroupPrefixBytes, distinctKeys, windowsPerRecord }) =>
    String.raw`${keyGroupPrefixBytes} \cdot ${distinctKeys} \cdot ${windowsPerRecord}`,
});
