import type { CheckpointRecord } from "../../../model/checkpointing/history/record.js";
import { roundUp } from "../../domain.js";
import { amount, type World } from "../../world.js";
import type { Cluster } from "./cluster.js";
import type { Drawable } from "./drawable.js";
import { latest } from "./latest.js";
import { modelLine } from "./model-line.js";
import { capital, nameOf } from "./name-of.js";
import { firstTrigger, recordTable } from "./record-table.js";
import { rhythmFinding } from "./rhythm.js";

/** One checkpoint or savepoint, by when it was triggered and how long it took, or has taken so far. */
export interface TimedPoint {
  readonly at: number;
  readonly seconds: number;
  readonly is: "completed" | "failed" | "running" | "savepoint";
}

export interface HistoryData {
  readonly points: readonly TimedPoint[];
  /** The longest of all. */
  readonly longest: (TimedPoint & { readonly text: string }) | null;
  /** Lines across, with their names, as far as they lie in the picture. */
  readonly limits: readonly { readonly seconds: number; readonly text: string }[];
  /** Where the axes end, in seconds. */
  readonly right: number;
  readonly top: number;
}

/** A limit that lies higher than so many times the longest duration would only squeeze the picture. Assumed. */
const NEAR = 3;

/** Duration over time: when each was triggered, how long it took, and what limits it. */
export function historyView(cluster: Cluster, world: World): Drawable<HistoryData> {
  const records = latest(cluster.records);
  const start = firstTrigger(records);
  const timed = records.flatMap((record) => timedPoint(record, start));
  if (timed.length === 0)
    return { nothing: "No checkpoint in this answer says when it was triggered: nothing is drawn." };
  const longest = timed.reduce((one, other) => (other.point.seconds > one.point.seconds ? other : one));
  const limits = limitsOf(cluster, longest.point.seconds);
  const top = Math.max(longest.point.seconds, ...limits.map(({ seconds }) => seconds));
  return {
    title: "When each was triggered, and how long it took",
    finding: rhythmFinding(cluster, world),
    description:
      `${amount(timed.length, "count")} checkpoints over ${amount(lastOf(timed), "seconds")}. ` +
      `${capital(nameOf(longest.record))} took longest, ${amount(longest.point.seconds, "seconds")}.`,
    table: recordTable(records, cluster.fit, modelLine(world)),
    data: {
      points: timed.map(({ point }) => point),
      longest: { ...longest.point, text: `${nameOf(longest.record)}: ${amount(longest.point.seconds, "seconds")}` },
      limits,
      right: roundUp(lastOf(timed)),
      top: roundUp(top),
    },
  };
}

interface Timed {
  readonly record: CheckpointRecord;
  readonly point: TimedPoint;
}

/** One that has just begun has no duration yet; any other one without is left out. */
function timedPoint(record: CheckpointRecord, start: number): Timed[] {
  const { triggerSeconds, durationSeconds, status, kind } = record;
  if (triggerSeconds === null || (durationSeconds === null && status !== "in progress")) return [];
  const is =
    status === "failed" ? "failed" : status !== "completed" ? "running" : kind === "savepoint" ? kind : "completed";
  return [{ record, point: { at: triggerSeconds - start, seconds: durationSeconds ?? 0, is } }];
}

function lastOf(timed: readonly Timed[]): number {
  return Math.max(...timed.map(({ point }) => point.at));
}

function limitsOf({ answer: { config } }: Cluster, longest: number): HistoryData["limits"] {
  const limits = [
    { name: "interval", seconds: config?.intervalSeconds ?? null },
    { name: "timeout", seconds: config?.timeoutSeconds ?? null },
  ];
  return limits.flatMap(({ name, seconds }) =>
    seconds === null || seconds > NEAR * longest
      ? []
      : [{ seconds, text: `the ${name}: ${amount(seconds, "seconds")}` }],
  );
}
