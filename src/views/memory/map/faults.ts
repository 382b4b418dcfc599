import type { Refusal, Rule } from "../../../model/memory/flink/refusal.js";

const flinkParts = ["frameworkHeap", "taskHeap", "frameworkOffHeap", "taskOffHeap", "managed", "network"];

const boxesOf: Readonly<Partial<Record<Rule, readonly string[]>>> = {
  nothingSet: ["process"],
  processBelowOverhead: ["process", "metaspace", "overhead"],
  processBelowFlink: ["process", "flink", "metaspace"],
  overheadOutOfRange: ["overhead"],
  partsExceedFlink: ["flink", ...flinkParts],
  networkOutOfRange: ["network"],
  networkDiffersFromBuffers: ["network"],
  flinkBelowOffHeap: ["flink", "offHeap"],
  heapAndOffHeapDiffer: ["flink", "heap", "offHeap"],
  heapExceedsFlink: ["flink", "heap"],
};

/** The boxes that a failed check is about, by their ids. */
export function faultyBoxes(refusal: Refusal | null): readonly string[] {
  if (!refusal) return [];
  return boxesOf[refusal.rule] ?? ["managed", "network", "overhead"].filter((part) => refusal.keys[0]?.includes(part));
}
