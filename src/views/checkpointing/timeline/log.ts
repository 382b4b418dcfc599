import { clockText } from "./clock.js";
import type { Stop } from "./stops.js";
import type { Story } from "./story.js";

/** A line of the log: when, and what happened. */
export interface LogLine {
  readonly when: string;
  readonly text: string;
}

/** Nobody reads a longer list. */
const MOST_LINES = 300;

/** All that happened in a story, as a list; the end of a long one is only counted. */
export function logOf(stops: readonly Stop[], { seconds: end }: Story): readonly LogLine[] {
  const lines = stops.slice(0, MOST_LINES).map(({ seconds, text }) => ({ when: clockText(seconds, end), text }));
  const more = stops.length - lines.length;
  const next = stops[MOST_LINES];
  return next
    ? [...lines, { when: clockText(next.seconds, end), text: `From here on ${more} more happenings.` }]
    : lines;
}
