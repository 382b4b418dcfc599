import { operatorKinds } from "../operator-kinds.js";
import type { ChainingStrategy, OperatorKind, Partitioner } from "../job.js";

/** The words of the text form, and what they stand for. */
export const kindWords = Object.keys(operatorKinds) as readonly OperatorKind[];

export const partitionerWords: readonly Partitioner[] = [
  "forward",
  "rescale",
  "rebalance",
  "key",
  "shuffle",
  "broadcast",
  "global",
  "custom",
];

export const chainingWords: readonly ChainingStrategy[] = ["always", "head", "never", "headWithSources"];

/** What may be said of an operator after what it reads. */
export const settingWords = ["parallelism", "max", "chain", "group", "colocate"] as const;
export type SettingWord = (typeof settingWords)[number];

/** Whether a word is one of a list. */
export function isOneOf<Word extends string>(word: string | undefined, words: readonly Word[]): word is Word {
  return (words as readonly (string | undefined)[]).includes(word);
}

/** Words as a sentence lists them: "a, b or c". */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
