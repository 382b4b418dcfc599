import type { Refusal, Rule } from "../../../../src/model/memory/flink/refusal.js";

/** How each check shows itself in the messages of Flink's exceptions, joined by line breaks. */
const signs: readonly (readonly [sign: RegExp, rule: Rule])[] = [
  [/Cannot read memory size|Could not parse value/, "unreadable"],
  [/Inconsistently configured/, "inconsistentRange"],
  [/Either required fine-grained memory/, "nothingSet"],
  [/JVM Metaspace .* and JVM Overhead .* exceed configured Total Process/, "processBelowOverhead"],
  [/Total Process Memory size .* is less than the sum/, "processBelowFlink"],
  [/Derived JVM Overhead size .* is not in configured/, "overheadOutOfRange"],
  [/exceed configured Total Flink Memory/, "partsExceedFlink"],
  [/Derived Network Memory size .* is not in configured/, "networkOutOfRange"],
  [/Derived Network Memory size .* does not match/, "networkDiffersFromBuffers"],
  [/Total Flink Memory .* is less than the configured Off-heap/, "flinkBelowOffHeap"],
  [/JVM Heap Memory .* and the configured Off-heap Memory .* does not match/, "heapAndOffHeapDiffer"],
  [/JVM Heap Memory .* exceeds the configured Total Flink/, "heapExceedsFlink"],
  [/Invalid configuration value for taskmanager.memory.segment-size|Cannot downcast long value/, "invalidSegment"],
  [/bytes must be >= 0/, "negativeBuffers"],
  [/positive number of CPU cores/, "noCores"],
  [/long overflow/, "overflow"],
];

/** A refusal in a form that can be compared: the check, what it names, and its sizes. */
export interface Check {
  readonly rule: Rule | null;
  readonly key: string | null;
  readonly numbers: readonly string[];
}

/** The check that Flink's exception stands for. @param causes the messages, the outermost first */
export function checkOf(causes: readonly string[]): Check {
  const all = causes.join("\n");
  const rule = signs.find(([sign]) => sign.test(all))?.[1] ?? null;
  const key = /(?:config option|for key) '([^']*)'|Inconsistently configured Key: '([^']*)'/.exec(all);
  const said = causes.findLast((cause) => signs.some(([sign]) => sign.test(cause))) ?? "";
  return {
    rule,
    key: key?.[1] ?? key?.[2] ?? null,
    numbers: rule === "unreadable" ? [] : Array.from(said.matchAll(/(\d+) bytes/g), ([, bytes = ""]) => bytes),
  };
}

/** The check that a refusal of ours stands for. */
export function checkIn({ rule, keys, numbers }: Refusal): Check {
  const isNamed = rule === "unreadable" || rule === "inconsistentRange";
  return { rule, key: isNamed ? (keys[0] ?? null) : null, numbers: numbers.map(String) };
}
