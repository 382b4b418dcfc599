import { format } from "../../../model/units.js";
import { amount, counted } from "../../world.js";

/** A whole number, every digit. */
export function whole(count: number): string {
  return Number.isFinite(count) ? format(count, "count", { exact: true }).number : "—";
}

/** “1 slot”, “80 slots”. */
export function many(count: number, noun: string): string {
  return counted(whole(count), noun);
}

/** A number that need not be whole. */
export function some(number: number): string {
  return amount(number, "count");
}

/** Words as a sentence lists them: “a, b and c”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** The first of some words, and how many more there are. @param between several words that have commas themselves */
export function firstOf(words: readonly string[], most: number, between = ", "): string {
  if (words.length > most) return `${words.slice(0, most).join(between)} and ${whole(words.length - most)} more`;
  return between === ", " ? listed(words) : words.join(between);
}
