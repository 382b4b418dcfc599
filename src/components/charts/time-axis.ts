import { axisX, axisY, gridY, type Markish } from "@observablehq/plot";
import { format, text } from "../../model/units.js";
import type { IntervalAxis } from "../../views/checkpointing/interval-axis.js";

/** Times that are round for people, in seconds, for logarithmic axes. */
const ROUND = [
  0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 60, 300, 600, 1800, 3600, 10800, 43200, 86400, 604800, 2592000, 31536000,
];

/** Distances between ticks that are round for people, in seconds, for even axes. */
const STEPS = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
  14400, 28800, 43200, 86400, 172800, 604800, 2592000, 7776000, 31536000,
];

/** Formats a tick of an axis of times: in the unit that suits each. */
export const time = (seconds: number): string => text(seconds, "seconds");

/** From which step on an even axis is in seconds and not in milliseconds. */
const LEAST_SECONDS = 0.2;

/** The unit of an even axis: that of its step. */
function unitOf(step: number): string {
  return step >= LEAST_SECONDS && step < 60 ? "s" : format(step, "seconds").unit;
}

/** How ticks are written: on an even axis, which begins with 0, all of them in one unit. */
function writing(ticks: readonly number[]): (seconds: number) => string {
  const [first, second] = ticks;
  if (first !== 0 || second === undefined) return time;
  const unit = unitOf(second);
  return (seconds) => text(seconds, "seconds", { scale: unit });
}

/** Ticks of a logarithmic axis of times, at most about `most`. */
export function logarithmicTimes(from: number, to: number, most: number): number[] {
  const seen = ROUND.filter((seconds) => seconds >= from * 0.999 && seconds <= to * 1.001);
  const step = Math.max(1, Math.ceil(seen.length / most));
  return seen.filter((_, index) => index % step === 0);
}

/** Ticks of an even axis of times from 0 on, at most `most` and the zero. */
export function evenTimes(to: number, most: number): number[] {
  const step = STEPS.find((one) => to / one <= most) ?? to;
  return Array.from({ length: Math.floor(to / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** An axis of times at the bottom. Plot drops some labels of a logarithmic one, unless it is given their text. */
export function timeAxisX(ticks: readonly number[], label: string): Markish {
  return axisX([...ticks], { anchor: "bottom", text: writing(ticks), label });
}

/** An axis of times at the left. */
export function timeAxisY(ticks: readonly number[], label: string): Markish {
  return axisY([...ticks], { anchor: "left", text: writing(ticks), label });
}

/** Horizontal lines at times. */
export function timeGridY(ticks: readonly number[]): Markish {
  return gridY([...ticks], { stroke: "var(--rule)", strokeOpacity: 1 });
}

/** The scale of an axis of intervals. */
export function intervalScale({ left, right }: IntervalAxis) {
  return { type: "log", domain: [left, right] } as const;
}

/** An axis of intervals at the bottom. */
export function intervalAxisX({ left, right }: IntervalAxis, { narrow }: { narrow: boolean }): Markish {
  return timeAxisX(logarithmicTimes(left, right, narrow ? 5 : 10), "checkpoint interval →");
}
