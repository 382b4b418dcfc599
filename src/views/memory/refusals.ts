import { group } from "../../model/digits.js";
import type { Refusal, Rule } from "../../model/memory/flink/refusal.js";
import { comparedSizes, sizeInWords, UNIT_SPACE } from "./byte-text.js";

/** Why Flink would not start a process, for a reader. */
export interface RefusalText {
  /** The check that failed, in a few words without a full stop. */
  readonly title: string;
  /** What Flink compared, with its numbers. */
  readonly sentence: string;
  /** What to change. */
  readonly remedy: string;
}

/** The words for a refusal of Flink’s memory derivation, for a TaskManager or a JobManager. */
export function refusalText(refusal: Refusal): RefusalText {
  return texts[refusal.rule](refusal);
}

const texts: Readonly<Record<Rule, (refusal: Refusal) => RefusalText>> = {
  nothingSet: ({ keys }) => ({
    title: "There is no size to start from",
    sentence: `None of the sizes is set that lead the others: ${wordsOr(leads(keys))}.`,
    remedy: `Set ${keys[0] ?? "the size of the process"}: it is the size of the container or of the whole process.`,
  }),
  unreadable: ({ keys, about }) => ({
    title: "A value cannot be read",
    sentence: `What is set at ${keys[0] ?? "a key"} ${shortened(about)}.`,
    remedy: exampleFor(about),
  }),
  inconsistentRange: (refusal) => (isFractionWrong(refusal) ? wrongFraction(refusal) : wrongLimits(refusal)),
  processBelowOverhead: ({ numbers: [metaspace = 0n, overhead = 0n, process = 0n], keys }) => {
    const [around = "", whole = ""] = comparedSizes(metaspace + overhead, process);
    return {
      title: "The process is too small for the JVM",
      sentence: `Metaspace (${sizeInWords(metaspace)}) and overhead (${sizeInWords(overhead)}) need ${around}, and the whole process has ${whole}.`,
      remedy: `Make ${named(keys, 0)} larger: Flink’s own memory has to fit into it, too.`,
    };
  },
  processBelowFlink: ({ numbers: [process = 0n, flink = 0n, metaspace = 0n], keys }) => {
    const [whole = "", needed = ""] = comparedSizes(process, flink + metaspace);
    return {
      title: "The process is smaller than what is in it",
      sentence: `Flink’s own memory (${sizeInWords(flink)}) and metaspace (${sizeInWords(metaspace)}) need ${needed}, and the whole process has ${whole}.`,
      remedy: `Set ${named(keys, 0)} or the sizes inside it, not both; or add ${sizeInWords(flink + metaspace - process)} and the overhead to the process.`,
    };
  },
  overheadOutOfRange: ({ numbers: [rest = 0n, min = 0n, max = 0n], keys }) => {
    const [left = "", least = "", most = ""] = comparedSizes(rest, min, max);
    const [verb, gap] = rest < min ? ["Raise", min - rest] : ["Lower", rest - max];
    return {
      title: "The rest of the process is no size for the overhead",
      sentence: `With the process and the memory inside it both set, the JVM overhead is what remains: ${left}. It has to be between ${least} and ${most}.`,
      remedy: `Set only one of the two sizes. Or ${verb.toLowerCase()} ${named(keys, 0)} by ${sizeInWords(gap)}, or move the limits ${named(keys, 1)} and ${named(keys, 2)}.`,
    };
  },
  partsExceedFlink: ({ numbers, keys }) => {
    const flink = numbers.at(-1) ?? 0n;
    const needed = numbers.slice(0, -1).reduce((so, part) => so + part, 0n);
    const [parts = "", whole = ""] = comparedSizes(needed, flink);
    return {
      title: "The parts exceed Flink’s own memory",
      sentence: `Framework, task, managed and network memory need ${parts}, and Flink’s own memory has ${whole}.`,
      remedy: `Make ${named(keys, 0)} or ${named(keys, 1)} larger, by ${sizeInWords(needed - flink)} or more, or make a part smaller, such as ${named(keys, 2)}.`,
    };
  },
  networkOutOfRange: ({ numbers: [rest = 0n, min = 0n, max = 0n], keys }) => {
    const [left = "", least = "", most = ""] = comparedSizes(rest, min, max);
    const [verb, gap] = rest < min ? ["Lower", min - rest] : ["Raise", rest - max];
    return {
      title: "The rest of Flink’s memory is no size for the network",
      sentence: `With the task heap set, network memory is what remains: ${left}. It has to be between ${least} and ${most}.`,
      remedy: `${verb} ${named(keys, 0)} by ${sizeInWords(gap)}, or leave it out; or move the limits ${named(keys, 1)} and ${named(keys, 2)}.`,
    };
  },
  networkDiffersFromBuffers: ({ numbers: [rest = 0n, wanted = 0n], keys }) => {
    const [left = "", buffers = ""] = comparedSizes(rest, wanted);
    return {
      title: "The buffers do not fit the rest",
      sentence: `With the task heap set, network memory is what remains: ${left}. The number of buffers asks for ${buffers}, and the two have to be the same.`,
      remedy: `Leave out ${named(keys, 0)}: it is gone since Flink 2.0, and the limits of network memory stand for it.`,
    };
  },
  flinkBelowOffHeap: ({ numbers: [flink = 0n, offHeap = 0n], keys }) => {
    const [whole = "", part = ""] = flink === offHeap ? [sizeInWords(flink), "as much"] : comparedSizes(flink, offHeap);
    return {
      title: "Nothing is left for the heap",
      sentence: `Flink’s own memory has ${whole}, and off-heap memory takes ${part} of it.`,
      remedy: `Make ${named(keys, 0)} or ${named(keys, 1)} larger, or ${named(keys, 2)} smaller.`,
    };
  },
  heapAndOffHeapDiffer: ({ numbers: [heap = 0n, offHeap = 0n, flink = 0n], keys }) => {
    const [parts = "", whole = ""] = comparedSizes(heap + offHeap, flink);
    return {
      title: "Heap and off-heap do not make up Flink’s memory",
      sentence: `Heap (${sizeInWords(heap)}) and off-heap memory (${sizeInWords(offHeap)}) come to ${parts}, and Flink’s own memory is set to ${whole}.`,
      remedy: `Leave out one of ${wordsOr(keys)}: it follows from the others.`,
    };
  },
  heapExceedsFlink: ({ numbers: [heap = 0n, flink = 0n], keys }) => {
    const [part = "", whole = ""] = comparedSizes(heap, flink);
    return {
      title: "The heap exceeds Flink’s own memory",
      sentence: `The heap is set to ${part}, and Flink’s own memory to ${whole}.`,
      remedy: `Leave out ${wordsOr(keys)}: one follows from the other.`,
    };
  },
  invalidSegment: ({ keys, about }) => ({
    title: "No memory segment has this size",
    sentence: `${named(keys, 0)} is ${group(shortened(about))}${UNIT_SPACE}bytes. A segment has at least 4096 bytes, at most 2 GiB, and a power of two of them.`,
    remedy: `Leave out ${named(keys, 0)}: the default is 32kb.`,
  }),
  negativeBuffers: ({ keys }) => ({
    title: "A number of buffers is below zero",
    sentence: `${named(keys, 0)} is negative, and network memory would be, too.`,
    remedy: `Leave out ${named(keys, 0)}: it is gone since Flink 2.0, and the limits of network memory stand for it.`,
  }),
  noCores: ({ keys }) => ({
    title: "There is no processor core",
    sentence: `${keys[0] ?? "The number of cores"} is 0 or less, and Flink starts no TaskManager without a part of a core.`,
    remedy: `Set ${keys[0] ?? "it"} to 1 or more, or leave it out.`,
  }),
  overflow: () => ({
    title: "A sum is larger than any number Flink can hold",
    sentence: "Two sizes together exceed 64 bits, and Flink stops at that.",
    remedy: "One of the sizes has a unit too many: write them as in 1536m or 4g.",
  }),
};

function leads(keys: readonly string[]): readonly string[] {
  const [process = "", flink = "", ...parts] = keys;
  return [process, flink, parts.join(" together with ")];
}

function isFractionWrong({ about }: Refusal): boolean {
  const fraction = Number(about);
  return !(fraction >= 0 && fraction < 1);
}

/** Flink holds a fraction in 32 bits; these are the digits that mean something. */
const FRACTION_DIGITS = 7;

function wrongFraction({ about, keys }: Refusal): RefusalText {
  const fraction = Number(about);
  const is = Number.isFinite(fraction) ? Number(fraction.toPrecision(FRACTION_DIGITS)) : "no finite number";
  return {
    title: "A fraction is out of bounds",
    sentence: `${named(keys, 0)} is ${String(is).replace("-", "−")}, and a fraction has to be 0 or more and less than 1.`,
    remedy: "Write a fraction of the whole: 0.4 stands for 40 per cent.",
  };
}

function wrongLimits({ numbers: [min = 0n, max = 0n], keys }: Refusal): RefusalText {
  const [least = "", most = ""] = comparedSizes(min, max);
  return {
    title: "The limits contradict each other",
    sentence: `The minimum ${named(keys, 1)} is ${least}, and the maximum ${named(keys, 2)} is ${most}.`,
    remedy: "Lower the minimum, or raise the maximum. One that is not set has Flink’s default.",
  };
}

/** A key by its place among those of a refusal. */
function named(keys: readonly string[], index: number): string {
  return keys[index] ?? "the size";
}

function wordsOr(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}

/** A value may be long, and its end says no more. */
const LONGEST_CLAUSE = 160;

function shortened(clause: string): string {
  return clause.length > LONGEST_CLAUSE ? `${clause.slice(0, LONGEST_CLAUSE)}…` : clause;
}

function exampleFor(problem: string): string {
  if (problem === "is not a number") return "Write a number with a decimal point, such as 0.4.";
  if (problem === "is neither true nor false") return "Write true or false.";
  if (problem === "is not a whole number") return "Write a whole number, such as 4.";
  return "Write a whole number and its unit, such as 1536m or 4g. Without a unit it means bytes.";
}
