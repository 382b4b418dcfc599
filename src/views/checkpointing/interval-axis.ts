import { checkpointIntervalSeconds } from "../../model/capacity/inputs.js";
import { checkpointTimeoutSeconds } from "../../model/checkpointing/inputs.js";
import type { Quantity } from "../../model/quantity.js";
import { sweep, type SweepRow } from "../../model/sweep.js";
import { logarithmicSteps } from "../domain.js";
import type { Table } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, type World } from "../world.js";

/** A stretch of a logarithmic axis of intervals, in seconds. */
export interface IntervalAxis {
  readonly left: number;
  readonly right: number;
}

/** Points of a curve over intervals, and how many of them stand for one row of its table. */
const POINTS = 120;
const POINTS_IN_A_ROW = 10;

/** Whole powers of ten around what has to be seen, so that the axis stays put while an input moves a bit. */
export function axisAround(seconds: readonly number[]): IntervalAxis {
  const seen = seconds.filter((one) => Number.isFinite(one) && one > 0);
  const from = Math.min(...seen, 60);
  const to = Math.max(...seen, 60);
  return { left: 10 ** Math.floor(Math.log10(from / 2)), right: 10 ** Math.ceil(Math.log10(to * 2)) };
}

/** The axis on which the interval and the durations of the scenario, full and incremental, can all be seen. */
export function intervalAxis(world: World): IntervalAxis {
  return axisAround([
    num(world, "checkpointIntervalSeconds"),
    num(world, "checkpointSeconds"),
    num(world, "pressedCheckpointSeconds"),
    num(world, "periodSeconds"),
    num(world, "changedFraction") * num(world, "checkpointSeconds"),
  ]);
}

/** The intervals at which a curve is worked out. */
export function intervalsOf({ left, right }: IntervalAxis): number[] {
  return logarithmicSteps(left, right, POINTS);
}

/**
 * The table behind a curve, or behind several over the same intervals: some of its points, one a row.
 * @param columns what else stands in a row, by the heading
 */
export function intervalTable<Point extends { readonly interval: number }>(
  points: readonly Point[],
  columns: Readonly<Record<string, (point: Point) => string>>,
): Table {
  return tableOf(
    ["Interval", ...Object.keys(columns)],
    points
      .filter((_, index) => index % POINTS_IN_A_ROW === 0)
      .map((point) => [amount(point.interval, "seconds"), ...Object.values(columns).map((cell) => cell(point))]),
  );
}

/**
 * What happens to some quantities over the intervals of an axis. The timeout is left out of it: it would only cut the
 * curves off.
 */
export function overIntervals(
  { model, givens }: World,
  {
    axis,
    quantities,
    changes = {},
  }: { axis: IntervalAxis; quantities: readonly Quantity[]; changes?: World["givens"] },
): SweepRow[] {
  return sweep(
    model,
    { ...givens, ...changes, [checkpointTimeoutSeconds.id]: Infinity },
    { input: checkpointIntervalSeconds, over: intervalsOf(axis), quantities },
  );
}
