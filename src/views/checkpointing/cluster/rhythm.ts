import { failuresInARow } from "../../../model/checkpointing/history/failures-in-a-row.js";
import { observedPeriodSeconds } from "../../../model/checkpointing/history/observed-period.js";
import type { CheckpointRecord } from "../../../model/checkpointing/history/record.js";
import { runningFraction } from "../../../model/checkpointing/history/running-fraction.js";
import { amount, say, why, type World } from "../../world.js";
import { each } from "../each.js";
import type { Cluster } from "./cluster.js";

/** A period that differs by less than this is the configured one. Assumed. */
const CLOSE = 0.02;

/** How often checkpoints started, for which share of the time one was running, and how many failed. */
export function rhythmFinding({ records, answer }: Cluster, world: World): string {
  const interval = answer.config?.intervalSeconds ?? null;
  return [
    ...periodSentence(observedPeriodSeconds(records), interval),
    ...runningSentence(runningFraction(records), world),
    ...overtimeSentence(records, interval),
    failureSentence(records),
  ].join(" ");
}

function periodSentence(period: number | null, interval: number | null): readonly string[] {
  if (period === null) return [];
  const head = `A checkpoint started every ${each(amount(period, "seconds"))} in the median`;
  if (interval === null) return [`${head}.`];
  const isAsConfigured = Math.abs(period - interval) <= CLOSE * interval;
  return [isAsConfigured ? `${head}, as configured.` : `${head}; ${amount(interval, "seconds")} is configured.`];
}

function runningSentence(fraction: number | null, world: World): readonly string[] {
  if (fraction === null) return [];
  const reason = why(world, "runningFraction");
  const model = reason === "" ? `in the model it is ${say(world, "runningFraction")}` : "the model knows none";
  return [`One was running for ${amount(fraction, "fraction")} of the time; ${model}.`];
}

function overtimeSentence(records: readonly CheckpointRecord[], interval: number | null): readonly string[] {
  if (interval === null) return [];
  const late = records.filter(({ kind, durationSeconds }) => kind !== "savepoint" && (durationSeconds ?? 0) > interval);
  if (late.length === 0) return [];
  return [`${amount(late.length, "count")} took longer than the interval.`];
}

function failureSentence(records: readonly CheckpointRecord[]): string {
  const failed = records.filter(({ status }) => status === "failed").length;
  if (failed === 0) return "None failed.";
  const inARow = failuresInARow(records);
  const now = inARow === 0 ? "a later one completed" : `${amount(inARow, "count")} in a row up to now`;
  return `${amount(failed, "count")} of ${amount(records.length, "count")} failed; ${now}.`;
}
