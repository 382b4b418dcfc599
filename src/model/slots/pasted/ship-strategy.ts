import type { Partitioner } from "../job/job.js";

/** The beginnings of what the partitioners call themselves, in small letters. */
const words: readonly (readonly [string, Partitioner])[] = [
  ["forward", "forward"],
  ["rescale", "rescale"],
  ["rebalance", "rebalance"],
  ["hash", "key"],
  ["shuffle", "shuffle"],
  ["broadcast", "broadcast"],
  ["global", "global"],
  ["custom", "custom"],
];

/**
 * The partitioner that a ship strategy names; null for one that is none of the stream partitioners. SQL writes the keys
 * behind it, as in "HASH[0]", and the DataSet API had names such as "Hash Partition on [0]".
 * Source: toString of the stream partitioners, 1.3.3 and 2.3.0.
 */
export function partitionerNamed(shipStrategy: string | null): Partitioner | null {
  const small = shipStrategy?.toLowerCase() ?? "";
  return words.find(([word]) => small.startsWith(word))?.[1] ?? null;
}
