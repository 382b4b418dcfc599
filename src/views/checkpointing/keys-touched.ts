import { touchedByZipf, touchedEvenly } from "../../model/checkpointing/touched.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";
import { intervalAxis, intervalsOf, intervalTable, type IntervalAxis } from "./interval-axis.js";
import { withoutIt } from "./obstacles.js";

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
    finding: Number.isFinite(share)
      ? finding(world)
      : withoutIt(world, "nobody knows how many keys change until the next"),
    description:
      "Two curves that rise with the interval and flatten: with messages spread evenly over the keys, and by Zipf’s " +
      "law, where a few keys get most of them.",
    table: intervalTable(points, {
      Evenly: ({ evenly }) => amount(evenly, "fraction"),
      "By Zipf’s law": ({ zipf }) => amount(zipf, "fraction"),
    }),
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
