import { text } from "../../model/units.js";
import type { IntervalAxis } from "../../views/checkpointing/interval-axis.js";

/** Times that are round for people, in seconds. */
const ROUND = [0.1, 0.3, 1, 3, 10, 30, 60, 300, 600, 1800, 3600, 10800, 43200, 86400, 604800, 2592000];

/** Formats a tick of an axis of times: in the unit that suits each. */
export const time = (seconds: number): string => text(seconds, "seconds");

/** Ticks of a logarithmic axis of times, at most about `most`. */
export function timeTicks(from: number, to: number, most: number): number[] {
  const seen = ROUND.filter((seconds) => seconds >= from * 0.999 && seconds <= to * 1.001);
  const step = Math.ceil(seen.length / most);
  return seen.filter((_, index) => index % step === 0);
}

/** The options of an axis of intervals. */
export function intervalScale({ left, right }: IntervalAxis, { narrow }: { narrow: boolean }) {
  return {
    type: "log",
    domain: [left, right],
    label: "checkpoint interval →",
    ticks: timeTicks(left, right, narrow ? 5 : 9),
    tickFormat: time,
  } as const;
}
