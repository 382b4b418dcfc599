import { readKey } from "../../../model/slots/key-groups/java-key-text.js";
import type { SimpleKey, SimpleType } from "../../../model/slots/key-groups/java-key.js";
import { amount } from "../../world.js";

/** A key that could be read, and its text. */
export interface TypedKey {
  readonly text: string;
  readonly key: SimpleKey;
}

/** The keys of a text, one a line, or a sentence that says which line is none. */
export type KeysReading = { readonly keys: readonly TypedKey[] } | { readonly problem: string };

/** So many keys are read: assumed, what somebody may look at. */
export const MOST_KEYS = 2000;

/** Reads keys of one type, one a line. A line with nothing in it is no key. @param text any text */
export function readKeys(text: string, type: SimpleType): KeysReading {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, number: at + 1 }));
  const written = lines.filter(({ line }) => line !== "");
  if (written.length > MOST_KEYS) {
    return {
      problem: `These are ${amount(written.length, "count")} keys, and at most ${amount(MOST_KEYS, "count")} are read.`,
    };
  }
  const keys: TypedKey[] = [];
  for (const { line, number } of written) {
    const reading = readKey(line, type);
    if ("problem" in reading) return { problem: `Line ${amount(number, "count")}: ${reading.problem}` };
    keys.push({ text: line, key: reading.key });
  }
  return { keys };
}
