import type { Refusal } from "../flink/refusal.js";

/** Where a value has to go so that a check is passed: up, down, or it does not matter for that check. */
export type Way = 1 | -1 | 0;

/** An option, and what it is called among the options of its process. */
export interface Named {
  readonly name: string;
  readonly key: string;
}

/**
 * Which way an option has to go to pass the check that failed. A check compares a whole with its parts: when the whole
 * is too small, it grows or a part shrinks, and the other way round. A minimum counts as its part; so does a maximum,
 * since what is above it has to find it raised.
 */
export function wayOf(option: Named, refusal: Refusal): Way {
  if (refusal.rule === "inconsistentRange") return wayInRange(option, refusal);
  if (refusal.rule === "overflow") return -1;
  return (shortage(refusal) * signOf(option, refusal)) as Way;
}

function wayInRange({ key }: Named, { keys: [fraction, min, max], about }: Refusal): Way {
  const value = Number(about);
  if (value >= 1) return key === fraction ? -1 : 0;
  if (value < 0) return key === fraction ? 1 : 0;
  return key === min ? -1 : key === max ? 1 : 0;
}

/** 1 where the whole is too small for its parts, −1 where it is too large, 0 where that is not the matter. */
function shortage({ rule, numbers: [first = 0n, second = 0n, third = 0n] }: Refusal): Way {
  switch (rule) {
    case "processBelowOverhead":
    case "processBelowFlink":
    case "partsExceedFlink":
    case "flinkBelowOffHeap":
    case "heapExceedsFlink":
      return 1;
    case "overheadOutOfRange":
    case "networkOutOfRange":
    case "networkDiffersFromBuffers":
      return first < second ? 1 : -1;
    case "heapAndOffHeapDiffer":
      return first + second > third ? 1 : -1;
    default:
      return 0;
  }
}

function signOf({ name }: Named, { rule }: Refusal): Way {
  if (name === "process") return 1;
  // Beside the overhead, Flink’s own memory is a part; for what lies in it, it is the whole.
  const isWhole = name === "flink" && rule !== "processBelowFlink" && rule !== "overheadOutOfRange";
  return isWhole ? 1 : -1;
}
