import { amount } from "../../world.js";

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A place on an axis of time. */
export interface TimeTick {
  readonly seconds: number;
  readonly text: string;
}

/** Distances at which people set marks in time. */
const steps = [
  60,
  300,
  900,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  5 * DAY,
  10 * DAY,
  30 * DAY,
  60 * DAY,
  180 * DAY,
  360 * DAY,
  720 * DAY,
];

/** Ticks from 0 to an end, six beside the zero at most. @param end above 0 */
export function timeTicks(end: number): readonly TimeTick[] {
  const step = steps.find((one) => end / one <= 6) ?? end / 6;
  const scale = step >= DAY ? "d" : step >= HOUR ? "h" : "min";
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, at) => ({
    seconds: at * step,
    text: at === 0 ? "start" : amount(at * step, "seconds", { scale }),
  }));
}
