import { clockText } from "./clock.js";
import { momentAt } from "./moment.js";
import type { Story } from "./story.js";

/** Where the cursor stands, and the values that it crosses. */
export interface Cursor {
  readonly seconds: number;
  readonly text: string;
  readonly processed: number;
  readonly waiting: number;
  /** All that leaves one machine, the upload with it. */
  readonly outBytesPerSecond: number;
}

/** The cursor at a moment of a story. */
export function cursorAt({ run, seconds: end }: Story, seconds: number): Cursor {
  const { frame, waiting } = momentAt(run, seconds);
  return {
    seconds,
    text: clockText(seconds, end),
    processed: frame.recordsPerSecond,
    waiting,
    outBytesPerSecond: frame.regularBytesPerSecond + frame.uploadBytesPerSecond,
  };
}
