import type { Table } from "../figure.js";
import { amount, num, say, type World } from "../world.js";
import type { Week } from "./week-of.js";
import { WEEK_SECONDS } from "./week-runs.js";
import { sumsOf, type WeekSums } from "./week-sums.js";

const columns = [
  "Week",
  "Failures",
  "Records flow",
  "On time",
  "Outage, mean",
  "Replay, mean",
  "Catching up, mean",
  "Longest recovery",
  "Checkpoints",
];

/** One row for each week, one for all of them, and what the formula says. */
export function weekTable(world: World, weeks: readonly Week[]): Table {
  return {
    columns,
    rows: [
      ...weeks.map((week, index) => rowOf(String(index + 1), sumsOf([week]))),
      rowOf("All", sumsOf(weeks)),
      [
        "Formula, a week",
        amount(WEEK_SECONDS / num(world, "secondsBetweenFailures"), "count"),
        say(world, "availability"),
        say(world, "onTimeFraction"),
        say(world, "outageSeconds"),
        say(world, "averageReplaySeconds"),
        say(world, "averageCatchUpSeconds"),
        say(world, "recoverySeconds"),
        amount(WEEK_SECONDS / num(world, "periodSeconds"), "count"),
      ],
    ],
  };
}

function rowOf(name: string, sums: WeekSums): readonly string[] {
  return [
    name,
    amount(sums.failures, "count"),
    ...[sums.availability, sums.onTimeFraction].map((share) => amount(share, "fraction", { decimals: 3 })),
    ...[sums.outageSeconds, sums.replaySeconds, sums.catchUpSeconds, sums.longestSeconds].map((seconds) =>
      amount(seconds, "seconds"),
    ),
    amount(sums.completed, "count"),
  ];
}
