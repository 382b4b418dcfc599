import { excerpt } from "../../../model/excerpt.js";
import { plain } from "../../../model/digits.js";
import type { DurationFit } from "../../../model/checkpointing/history/fit-durations.js";
import { isCompletedCheckpoint, type CheckpointRecord } from "../../../model/checkpointing/history/record.js";
import type { Residual } from "../../../model/checkpointing/history/scatter.js";
import type { Unit } from "../../../model/units.js";
import type { Table } from "../../figure.js";
import { NO_VALUE } from "../../value-text.js";
import { amount } from "../../world.js";
import { secondsAt, type modelLine } from "./model-line.js";

const columns = [
  "Checkpoint",
  "Triggered",
  "Status",
  "Written",
  "Duration",
  "By the fit",
  "Difference",
  "By the model",
];

/** Every checkpoint with its residual. Triggers count from the first one. */
export function recordTable(
  records: readonly CheckpointRecord[],
  fit: DurationFit,
  model: ReturnType<typeof modelLine>,
): Table {
  const residuals = new Map<CheckpointRecord, Residual>(
    fit.kind === "unknown" ? [] : fit.residuals.map((residual) => [residual.record, residual]),
  );
  const start = firstTrigger(records);
  return { columns, rows: records.map((record) => rowOf(record, { residual: residuals.get(record), start, model })) };
}

/** When the first of some records was triggered; 0 where none says it. */
export function firstTrigger(records: readonly CheckpointRecord[]): number {
  return records.find(({ triggerSeconds }) => triggerSeconds !== null)?.triggerSeconds ?? 0;
}

interface Beside {
  readonly residual: Residual | undefined;
  readonly start: number;
  readonly model: ReturnType<typeof modelLine>;
}

function rowOf(record: CheckpointRecord, { residual, start, model }: Beside): readonly string[] {
  const { id, triggerSeconds, checkpointedBytes, durationSeconds } = record;
  const isModelled = isCompletedCheckpoint(record) && checkpointedBytes !== null && !("because" in model);
  return [
    id === null ? NO_VALUE : plain(id),
    triggerSeconds === null ? NO_VALUE : amount(triggerSeconds - start, "seconds", { scale: "s" }),
    statusText(record),
    known(checkpointedBytes, "bytes"),
    known(durationSeconds, "seconds"),
    known(residual?.fittedSeconds, "seconds"),
    residual ? signed(residual.residualSeconds) : NO_VALUE,
    isModelled ? amount(secondsAt(model, checkpointedBytes), "seconds") : NO_VALUE,
  ];
}

function statusText({ status, kind, failureMessage }: CheckpointRecord): string {
  const what = kind === "checkpoint" ? (status ?? "not stated") : `${kind}, ${status ?? "not stated"}`;
  return failureMessage === null || failureMessage === "" ? what : `${what}: ${excerpt(failureMessage)}`;
}

/** A difference with its sign. */
export function signed(seconds: number): string {
  return `${seconds > 0 ? "+" : ""}${amount(seconds, "seconds")}`;
}

function known(value: number | null | undefined, unit: Unit): string {
  return value === null || value === undefined ? NO_VALUE : amount(value, unit);
}
