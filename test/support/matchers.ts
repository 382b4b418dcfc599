import { expect } from "vitest";

/** What a program says when it has lost a number. */
export const NO_NUMBER = /NaN|undefined|Infinity|\[object/;

/** Expects one or more sentences for a reader: a capital or a number at the start, a full stop at the end. */
export function expectSentence(text: string, about?: string): void {
  expect(text, about).toMatch(/^[A-Z0-9].*\.$/);
  expect(text, about).not.toMatch(NO_NUMBER);
}

/** Expects two numbers to be the same but for rounding. */
export function expectSame(one: number, other: number, about = "", relative = 1e-9): void {
  const allowed = relative * Math.max(Math.abs(one), Math.abs(other));
  expect(Math.abs(one - other), `${about}: ${one} and ${other}`).toBeLessThanOrEqual(allowed);
}
