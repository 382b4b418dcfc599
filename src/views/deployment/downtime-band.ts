import { YEAR_SECONDS } from "../../model/deployment/constants.js";
import { downtimeOfNines } from "../../model/deployment/nines.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, why, type World } from "../world.js";
import { downtimeOf, type Downtime } from "./downtime.js";
import { setupsOf } from "./setups.js";
import { availabilityText } from "./nines-text.js";

export interface DowntimeBandData {
  readonly rows: readonly DowntimeRow[];
  readonly nines: readonly { readonly seconds: number; readonly text: string }[];
  readonly left: number;
  readonly right: number;
}

export interface DowntimeRow extends Downtime {
  readonly name: string;
  readonly text: string;
  /** Whether it is the scenario itself. */
  readonly isOwn: boolean;
}

/** The least that the axis shows, in seconds. */
const LEAST = 1;

/** Downtime in a year with and without high availability, as a range. */
export function downtimeBandView(world: World): FigureView<DowntimeBandData> {
  const rows = rowsOf(world);
  const all = rows.flatMap(({ low, high }) => [low, high]).filter((seconds) => seconds > LEAST);
  const [left, right] = [
    Math.max(LEAST, Math.min(LEAST * YEAR_SECONDS, ...all) / 1.5),
    1.6 * Math.max(2 * LEAST, ...all),
  ];
  return {
    title: "Downtime in a year, with and without high availability",
    finding: finding(world, rows),
    description:
      "A line for each setup from a good year to a bad one, with a dot at the middle, on a logarithmic axis with the " +
      "downtime that two, three and four nines allow.",
    table: tableOf(
      ["Setup", "5 of 100 years have less", "half of them", "95 of 100", "availability, median"],
      rows.map(({ name, low, median, high }) => [
        name,
        ...[low, median, high].map((seconds) => amount(seconds, "seconds")),
        availabilityText(median),
      ]),
    ),
    data: {
      rows,
      nines: [1, 2, 3, 4, 5]
        .map((nines) => ({ seconds: downtimeOfNines(nines, YEAR_SECONDS), text: shareOf(nines) }))
        .filter(({ seconds }) => seconds > left && seconds < right),
      left,
      right,
    },
  };
}

/** "99.9 %" for three nines. */
function shareOf(nines: number): string {
  return amount(1 - 10 ** -nines, "fraction", { decimals: Math.max(0, nines - 2) });
}

function rowsOf(world: World): readonly DowntimeRow[] {
  const own = downtimeOf(world);
  const rows = setupsOf(world).map((setup) => ({ name: setup.name, downtime: downtimeOf(setup.world), isOwn: false }));
  return [{ name: "Your scenario", downtime: own, isOwn: true }, ...rows].flatMap(({ name, downtime, isOwn }) =>
    downtime
      ? [
          {
            name,
            ...downtime,
            isOwn,
            text: `${amount(downtime.median, "seconds")}, ${availabilityText(downtime.median)}`,
          },
        ]
      : [],
  );
}

function finding(world: World, rows: readonly DowntimeRow[]): string {
  const none = rows.find(({ name }) => name === "No high availability");
  const best = rows.filter(({ isOwn }) => !isOwn).reduce<DowntimeRow | null>(lesser, null);
  if (!none || !best) return why(world, "downtimePerYearSeconds") || "An outage has no known length.";
  return (
    `Without high availability the middle year has ${amount(none.median, "seconds")} of downtime, and a bad one ` +
    `${amount(none.high, "seconds")}; with the best of these setups ${amount(best.median, "seconds")} and ` +
    `${amount(best.high, "seconds")}.`
  );
}

function lesser(best: DowntimeRow | null, row: DowntimeRow): DowntimeRow {
  return best && best.median <= row.median ? best : row;
}
