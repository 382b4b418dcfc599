import { cursorAt, type Cursor } from "./cursor.js";
import { lensAt, type Lens } from "./lens.js";
import { readoutAt, type Reading } from "./readout.js";
import { clockText } from "./clock.js";
import { stopAt } from "./stops.js";
import type { TimelineView } from "./view.js";

/** All that depends on where the cursor stands. */
export interface Showing {
  readonly cursor: Cursor;
  readonly readings: readonly Reading[];
  readonly lens: Lens | null;
  /** What happened last, and when. */
  readonly said: string;
}

/** What is shown with the cursor at a moment: a function of the run and the moment alone. */
export function showingOf({ story, stops }: TimelineView, seconds: number): Showing {
  const stop = stopAt(stops, seconds);
  return {
    cursor: cursorAt(story, seconds),
    readings: readoutAt(story, seconds),
    lens: lensAt(story, seconds),
    said: `${clockText(stop.seconds, story.seconds)}: ${stop.text}`,
  };
}
