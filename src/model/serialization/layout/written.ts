import type { Span, Unwritable } from "../types/layout.js";
import type { Place } from "./place.js";

/** What writing a value, or a part of it, has come to: its bytes in order, or why there are none. */
export type Written = readonly Span[] | Unwritable;

/** Bytes that belong together. @param what they say, in a word or two */
export function span(path: Place, what: string, bytes: readonly number[]): readonly Span[] {
  return [{ path, what, bytes }];
}

/** A value that cannot be written. @param sentence says what is allowed */
export function unwritable(path: Place, sentence: string): Unwritable {
  return { path, unwritable: sentence };
}

/** Whether writing failed. */
export function isUnwritable(written: object): written is Unwritable {
  return "unwritable" in written;
}

/** Parts of a value one after the other, or the first of them that cannot be written. */
export function inOrder(parts: readonly Written[]): Written {
  const spans: Span[] = [];
  for (const part of parts) {
    if (isUnwritable(part)) return part;
    for (const each of part) spans.push(each);
  }
  return spans;
}
