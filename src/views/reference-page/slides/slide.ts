import { place, type Place } from "../place.js";

/** A slide of the talk, and where the workbook treats it. */
export interface Slide {
  /** As the slide prints it. */
  readonly title: string;
  /** What it says, in our words, half a line. */
  readonly says: string;
  readonly at: Place;
}

/** Slides from lines of title, what it says, and `page#anchor`. */
export function slidesOf(lines: readonly (readonly [title: string, says: string, at: string])[]): readonly Slide[] {
  return lines.map(([title, says, at]) => ({ title, says, at: place(at) }));
}
