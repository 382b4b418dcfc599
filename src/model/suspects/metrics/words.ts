/** The words of a line, and the other ways to write them. */
const words: Readonly<Record<string, Word>> = {
  parallelism: "parallelism",
  p: "parallelism",
  busy: "busy",
  back: "back",
  idle: "idle",
  peak: "peak",
  in: "in",
  most: "most",
  out: "out",
  cpu: "cpu",
};

export type Word = "parallelism" | "busy" | "back" | "idle" | "peak" | "in" | "most" | "out" | "cpu";

/** The word meant; null for any other text. */
export function wordOf(text: string): Word | null {
  const lower = text.toLowerCase();
  return Object.hasOwn(words, lower) ? (words[lower] ?? null) : null;
}

const factors: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9 };

/** Words whose numbers are shares of time, by what 1 of a bare number stands for. */
const shares: Partial<Record<Word, number>> = { busy: 1e-3, back: 1e-3, idle: 1e-3, peak: 1e-3, cpu: 1e-2 };

/** The number behind a word, in base units: shares of time as 0 to 1, records per second; null where it is none. */
export function numberBehind(word: Word, text: string): number | null {
  const [, digits, factor = "", unit = ""] = /^(\d+(?:\.\d+)?(?:e-?\d+)?)([kmg]?)(%|ms|\/s)?$/i.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits) * (factors[factor.toLowerCase()] ?? 1);
  if (unit === "%") return number / 100;
  return number * (shares[word] ?? 1);
}
