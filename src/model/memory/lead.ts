import { impossible, known, type Impossible } from "../quantity.js";
import { text } from "../units.js";

/** A size as a reason names it. */
export const size = (bytes: number): string => text(bytes, "binaryBytes");

/** A number of things as a reason names it. */
export const count = (number: number): string => text(number, "count");

/** Sizes of this chapter are shown to the byte. */
export const exact = { exact: true } as const;

interface Parts {
  readonly setTaskHeapBytes: number;
  readonly setManagedBytes: number;
}

/** Whether the parts lead the derivation: both task heap and managed memory are set. */
export const partsLead = (at: Parts): boolean => known(at.setTaskHeapBytes) && known(at.setManagedBytes);

/** Whether the size of the process leads. */
export const processLeads = (at: Parts & { readonly taskManagerFlinkBytes: number }): boolean =>
  !partsLead(at) && !known(at.taskManagerFlinkBytes);

/** Why nothing can be derived. */
export const nothingSet = (): Impossible =>
  impossible(
    "Flink does not start: set the total process memory, or the total Flink memory, or both task heap and managed memory.",
    ["taskManagerProcessBytes"],
  );

/** Why a range holds nothing. @param part its name; @param ids the inputs of its minimum and maximum */
export const unordered = (part: string, ids: readonly string[]): Impossible =>
  impossible(`Flink does not start: the minimum of the ${part} exceeds its maximum.`, ids);

export const unorderedNetwork = (): Impossible => unordered("network memory", ["networkMinBytes", "networkMaxBytes"]);
export const unorderedOverhead = (): Impossible => unordered("JVM overhead", ["overheadMinBytes", "overheadMaxBytes"]);
