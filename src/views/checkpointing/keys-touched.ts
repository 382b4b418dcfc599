import { touchedByZipf, touchedEvenly } from "../../model/checkpointing/touched.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, say, why, type World } from "../world.js";
import { intervalAxis, intervalsOf, type IntervalAxis } from "./interval-axis.js";

export interface KeysTouchedData {
  readonly axis: IntervalAxis;
  readonly points: readonly TouchedPoint[];
  readonly here: { readonly interval: number; readonly share: number; readonly label: string } | null;
  readonly measured: number;
  readonly measuredText: string;
}

export interface TouchedPoint {
  readonly interval: number;
  readonly evenly: number;
  readonly zipf: number;
}

/** The share of keys that change until the next checkpoint: what an incremental one has to save at least. */
export function keysTouchedView(world: World): FigureView<KeysTouchedData> {
  const axis = intervalAxis(world);
  const period = num(world, "periodSeconds");
  const [updates, rarest] = [num(world, "updatesPerKey") / period, num(world, "rarestUpdates") / period];
  const points = Number.isFinite(updates)
    ? intervalsOf(axis).map((interval) => ({
        interval,
        evenly: touchedEvenly(updates * interval),
        zipf: touchedByZipf(rarest * interval),
      }))
    : [];
  const share = num(world, "touchedFraction");
  return {
    title: "Keys that change until the next checkpoint",
    finding: Number.isFinite(share) ? finding(world) : why(world, "touchedFraction"),
    description:
      "Two curves that rise with the interval and flatten: with messages spread evenly over the keys, and by Zipf’s " +
      "law, where a few keys get most of them.",
    table: tableOf(
      ["Interval", "Evenly", "By Zipf’s law"],
      points
        .filter((_, index) => index % 10 === 0)
        .map((point) => [
          amount(point.interval, "seconds"),
          amount(point.evenly, "fraction"),
          amount(point.zipf, "fraction"),
        ]),
    ),
    data: {
      axis,
      points,
      here: Number.isFinite(share)
        ? { interval: period, share, label: `${say(world, "touchedFraction")} of the keys` }
        : null,
      measured: num(world, "changedFraction"),
      measuredText: say(world, "changedFraction"),
    },
  };
}

function finding(world: World): string {
  const factor = num(world, "uploadAmplification");
  const head =
    `In ${say(world, "periodSeconds")} ${say(world, "touchedFraction")} of the keys change. An incremental checkpoint of ` +
    `${say(world, "changedFraction")} of the state`;
  return factor >= 1
    ? `${head} uploads ${say(world, "uploadAmplification")} as much: compaction writes again what did not change.`
    : `${head} is less than that: the keys are hit less evenly, or the share was measured over a shorter time.`;
}
