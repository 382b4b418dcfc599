import { format, text } from "../../../model/units.js";

/** Distances between ticks that are round for people, in seconds. */
const STEPS = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
  14400, 28800, 43200, 86400, 172800, 604800, 2592000, 7776000, 31536000,
];
/** How many there are at most, the zero not counted. */
const MOST = 6;
/** From which step on an axis is in seconds and not in milliseconds. */
const LEAST_SECONDS = 0.2;

/** A tick of an axis of times. */
export interface TimeTick {
  readonly seconds: number;
  readonly text: string;
}

/** Ticks from 0 to the first one that is at or beyond `longest`, all in one unit; `longest` in seconds, above 0. */
export function timeTicks(longest: number): readonly TimeTick[] {
  const step = STEPS.find((one) => longest / one <= MOST) ?? longest / MOST;
  const scale = step >= LEAST_SECONDS && step < 60 ? "s" : format(step, "seconds").unit;
  return Array.from({ length: Math.ceil(longest / step - 1e-9) + 1 }, (_, at) => ({
    seconds: at * step,
    text: text(at * step, "seconds", { scale }),
  }));
}
