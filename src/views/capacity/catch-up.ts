import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, counted, num, say, why, type World } from "../world.js";

export interface CatchUpData {
  readonly points: readonly { readonly seconds: number; readonly records: number }[];
  readonly downSeconds: number;
  /** When the backlog is gone; null when it never is. */
  readonly doneSeconds: number | null;
  readonly peakRecords: number;
  readonly peakText: string;
  readonly doneText: string;
  readonly right: number;
  readonly top: number;
}

/** The backlog in Kafka during a downtime and after it. */
export function catchUpView(world: World): FigureView<CatchUpData> {
  const down = num(world, "downtimeSeconds");
  const rate = num(world, "recordsPerSecond");
  const catchUp = num(world, "catchUpSeconds");
  const drains = Number.isFinite(catchUp);
  const done = drains ? down + catchUp : null;
  const right = roundUp(1.1 * (done ?? 3 * down));
  const peak = rate * down;
  const growth = drains ? 0 : rate * Math.max(0, 1 - (num(world, "catchUpFactor") || 0));
  const end = done === null ? peak + growth * (right - down) : 0;
  const points = [
    { seconds: 0, records: 0 },
    { seconds: down, records: peak },
    { seconds: done ?? right, records: end },
    ...(done === null ? [] : [{ seconds: right, records: 0 }]),
  ];
  return {
    title: "Messages that wait, during a downtime and after it",
    finding: drains
      ? `A downtime of ${say(world, "downtimeSeconds")} takes ${say(world, "catchUpSeconds")} to work off, ` +
        `at ${say(world, "catchUpFactor")} the normal rate.`
      : `A downtime of ${say(world, "downtimeSeconds")} is never worked off. ${why(world, "catchUpSeconds")}`,
    description:
      `The backlog rises to ${amount(peak, "count")} messages in ${say(world, "downtimeSeconds")} ` +
      (drains ? `and is gone after ${say(world, "catchUpSeconds")} more.` : "and does not shrink."),
    table: {
      columns: ["Time since the failure", "Messages waiting"],
      rows: points.map(({ seconds, records }) => [amount(seconds, "seconds"), amount(records, "count")]),
    },
    data: {
      points,
      downSeconds: down,
      doneSeconds: done,
      peakRecords: peak,
      peakText: counted(amount(peak, "count"), "message"),
      doneText: drains ? `gone ${say(world, "catchUpSeconds")} later` : "never worked off",
      right,
      top: roundUp(1.15 * Math.max(peak, end)),
    },
  };
}
