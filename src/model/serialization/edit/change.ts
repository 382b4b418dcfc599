import { readTypes } from "../java/read-types.js";
import { fieldListOf, type FieldList } from "./field-list.js";

/** A text that was changed, or why it was not, as a sentence. */
export type Changed = { readonly text: string } | { readonly refused: string };

/** A part of a text that is replaced by another one. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** A text with parts replaced that do not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const fromBehind = [...replacements].sort((a, b) => b.from - a.from);
  return fromBehind.reduce((before, { from, to, by }) => before.slice(0, from) + by + before.slice(to), text);
}

/** The text after a change, if it can be read and lists as many fields of these names as it should; else why not. */
export function checked(text: string, names: readonly string[]): Changed {
  const reading = readTypes(text);
  if ("problems" in reading) return { refused: reading.problems[0]?.says ?? "" };
  const listed = fieldListOf(text)?.fields.map(({ name }) => name) ?? [];
  const isAsWanted = listed.length === names.length && names.every((name, at) => listed[at] === name);
  return isAsWanted ? { text } : { refused: "This cannot be done field by field here: change the text." };
}

/** The names that fields have: those of tuples and rows follow from their places. */
export function namesAs({ form }: FieldList, names: readonly string[]): readonly string[] {
  return form === "arguments" ? names.map((_, at) => `f${at}`) : names;
}

/** The name of a tuple with so many fields, where the list is one of a tuple. */
export function recounted({ tuple }: FieldList, count: number): readonly Replacement[] {
  return tuple ? [{ from: tuple.from, to: tuple.to, by: `Tuple${count}` }] : [];
}

/** Why a text has no fields to change. */
export const noFields: Changed = { refused: "This type lists no fields: change the text." };
