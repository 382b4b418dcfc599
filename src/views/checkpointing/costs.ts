import { lostFraction } from "../../model/checkpointing/cost.js";
import { runningFraction } from "../../model/checkpointing/period.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";
import { intervalAxis, intervalTable, overIntervals, type IntervalAxis } from "./interval-axis.js";
import { withoutIt } from "./obstacles.js";

export interface CostsData {
  readonly axis: IntervalAxis;
  readonly points: readonly CostPoint[];
  readonly here: { readonly interval: number; readonly running: number; readonly lost: number } | null;
  readonly runningText: string;
  readonly lostText: string;
}

export interface CostPoint {
  readonly interval: number;
  readonly running: number;
  readonly lost: number;
}

/** What checkpoints take: the share of time with one running, and the share of the largest rate that they cost. */
export function costsView(world: World): FigureView<CostsData> {
  const axis = intervalAxis(world);
  const points = overIntervals(world, { axis, quantities: [runningFraction, lostFraction] })
    .map((row) => ({
      interval: row.checkpointIntervalSeconds as number,
      running: row.runningFraction as number,
      lost: row.lostFraction as number,
    }))
    .filter(({ running }) => Number.isFinite(running));
  const running = num(world, "runningFraction");
  return {
    title: "What checkpoints take, by the interval",
    finding: Number.isFinite(running)
      ? `A checkpoint runs ${say(world, "runningFraction")} of the time. It costs ${say(world, "lostFraction")} of the ` +
        "largest rate: the upload only slows processing down, it does not stop it."
      : withoutIt(world, "there is no share of the time to show"),
    description:
      "Two curves that fall with the interval: the share of time with a checkpoint running, which starts at all of it, " +
      "and far below it the share of the largest rate that checkpoints cost.",
    table: intervalTable(points, {
      "Time with a checkpoint running": ({ running }) => amount(running, "fraction"),
      "Largest rate lost": ({ lost }) => amount(lost, "fraction"),
    }),
    data: {
      axis,
      points,
      here: Number.isFinite(running)
        ? { interval: num(world, "checkpointIntervalSeconds"), running, lost: num(world, "lostFraction") }
        : null,
      runningText: say(world, "runningFraction"),
      lostText: say(world, "lostFraction"),
    },
  };
}
