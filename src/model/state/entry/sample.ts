/*
 * What the times and texts in an entry are in an example. They change no size. The vectors from Flink have the same.
 */

/** A minute in 2027. */
export const WINDOW_START_MILLIS = 1_800_000_000_000;
export const WINDOW_END_MILLIS = WINDOW_START_MILLIS + 60_000;

/** An event-time window fires at its last millisecond. Source: `TimeWindow.maxTimestamp`. */
export const TIMER_MILLIS = WINDOW_END_MILLIS - 1;

/** When a value with a time to live was last written. */
export const LAST_ACCESS_MILLIS = 1_790_000_000_000;

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** What stands for a byte of which nothing is known. */
const FILLING = 0xee;

/** So many letters, from another one on for each of several texts. */
export function sampleText(chars: number, nth: number): string {
  return Array.from({ length: chars }, (_, at) => LETTERS.charAt((at + nth) % LETTERS.length)).join("");
}

/** So many bytes, other ones for each of several values. */
export function sampleBytes(count: number, nth: number): readonly number[] {
  return Array.from({ length: count }, () => (FILLING - nth) & 0xff);
}
