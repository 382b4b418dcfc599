/** Why Flink refuses to start a process. Each is one check in Flink's code. */
export type Rule =
  | "nothingSet"
  | "unreadable"
  | "inconsistentRange"
  | "processBelowOverhead"
  | "processBelowFlink"
  | "overheadOutOfRange"
  | "partsExceedFlink"
  | "networkOutOfRange"
  | "networkDiffersFromBuffers"
  | "flinkBelowOffHeap"
  | "heapAndOffHeapDiffer"
  | "heapExceedsFlink"
  | "invalidSegment"
  | "negativeBuffers"
  | "noCores"
  | "overflow";

interface Details {
  /** The sizes that Flink’s message names, in bytes, in its order. */
  readonly numbers: readonly bigint[];
  /** The keys that the check compares; the first ones are those that a reader would change first. */
  readonly keys?: readonly string[];
  /** What was being computed: "network", "overhead", a key. */
  readonly about?: string;
}

/** A check of Flink’s that failed, with the numbers that broke it. Thrown inside a derivation, returned by it. */
export class Refusal extends Error {
  readonly rule: Rule;
  readonly numbers: readonly bigint[];
  readonly keys: readonly string[];
  readonly about: string;

  constructor(rule: Rule, { numbers, keys = [], about = "" }: Details) {
    super(rule);
    this.rule = rule;
    this.numbers = numbers;
    this.keys = keys;
    this.about = about;
  }
}

/** Ends a derivation. */
export function refuse(rule: Rule, details: Details): never {
  throw new Refusal(rule, details);
}

/** What a derivation comes to: its result, or the check that failed. */
export function refusable<Result>(derive: () => Result): Result | Refusal {
  try {
    return derive();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
