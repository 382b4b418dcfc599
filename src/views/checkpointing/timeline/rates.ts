import { waitingAt } from "./moment.js";
import type { Story } from "./story.js";

/** What flows from this moment to the next point. */
export interface RatePoint {
  readonly seconds: number;
  readonly arriving: number;
  readonly processed: number;
  readonly regular: number;
  readonly upload: number;
}

export interface WaitingPoint {
  readonly seconds: number;
  readonly messages: number;
}

/** The rates of a story, each constant until the next point; the last one repeats at the end. */
export function ratesOf({ run, seconds }: Story): readonly RatePoint[] {
  const points = run.frames.map((frame) => ({
    seconds: frame.seconds,
    arriving: frame.arrivalRecordsPerSecond,
    processed: frame.recordsPerSecond,
    regular: frame.regularBytesPerSecond,
    upload: frame.uploadBytesPerSecond,
  }));
  const last = points.at(-1);
  return last && last.seconds < seconds ? [...points, { ...last, seconds }] : points;
}

/** What waits: a line with a jump where a restart gives messages back to be processed again. */
export function waitingOf({ run, seconds }: Story): readonly WaitingPoint[] {
  return run.frames.flatMap((frame, index) => {
    const next = run.frames[index + 1]?.seconds ?? seconds;
    return [
      { seconds: frame.seconds, messages: frame.waiting },
      { seconds: next, messages: waitingAt(frame, next) },
    ];
  });
}

/** Numbers this close are the same to a reader. */
const SAME_SHARE = 0.001;

/** The most messages that wait at any moment of a story, and when. */
export function mostWaiting(points: readonly WaitingPoint[]): WaitingPoint {
  const most = points.reduce((top, { messages }) => Math.max(top, messages), 0);
  // Of moments that are all but equal the one to point at is in the middle, where there is room for words.
  const equal = points.filter(({ messages }) => messages >= most * (1 - SAME_SHARE));
  return equal[equal.length >> 1] ?? { seconds: 0, messages: 0 };
}
