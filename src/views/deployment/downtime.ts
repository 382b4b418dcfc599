import { BAND, downtimeQuantiles } from "../../model/deployment/downtime.js";
import { num, type World } from "../world.js";

/** The downtime that comes with a year of running: in one year of twenty less, in half of them less, in all but one less. */
export interface Downtime {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The kinds of failures, how many a year, and how long each takes. */
export const failureKinds = [
  ["killedPerYear", "killedOutageSeconds"],
  ["gonePerYear", "goneOutageSeconds"],
  ["jobManagerFailuresPerYear", "jobManagerOutageSeconds"],
] as const;

/** In seconds; null where an outage has no known length. */
export function downtimeOf(world: World): Downtime | null {
  if (!Number.isFinite(num(world, "downtimePerYearSeconds"))) return null;
  const kinds = failureKinds.map(([rate, outage]) => ({
    expected: num(world, rate),
    outageSeconds: num(world, outage),
  }));
  const [low = 0, median = 0, high = 0] = downtimeQuantiles(kinds, BAND);
  return { low, median, high };
}
