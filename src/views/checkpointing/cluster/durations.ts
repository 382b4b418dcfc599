import type { DurationFit } from "../../../model/checkpointing/history/fit-durations.js";
import { isCompletedCheckpoint, type CheckpointRecord } from "../../../model/checkpointing/history/record.js";
import { roundUp } from "../../domain.js";
import { amount, type World } from "../../world.js";
import type { Cluster } from "./cluster.js";
import type { Drawable } from "./drawable.js";
import { durationsFinding } from "./durations-finding.js";
import { fitLine } from "./fit-line.js";
import { latest } from "./latest.js";
import { modelLine, secondsAt, type DurationLine } from "./model-line.js";
import { nameOf } from "./name-of.js";
import { recordTable } from "./record-table.js";

/** One checkpoint, by what it wrote and how long it took. */
export interface SizedPoint {
  readonly bytes: number;
  readonly seconds: number;
  readonly is: "usual" | "outlier" | "failed";
}

/** One that is called by its name. */
export interface NamedPoint extends SizedPoint {
  readonly label: string;
}

/** A line from the axis to where it leaves the picture. */
export interface DrawnLine {
  readonly from: { readonly bytes: number; readonly seconds: number };
  readonly to: { readonly bytes: number; readonly seconds: number };
  readonly text: string;
}

export interface DurationsData {
  readonly points: readonly SizedPoint[];
  readonly named: readonly NamedPoint[];
  readonly fit: DrawnLine | null;
  readonly model: DrawnLine | null;
  /** Where the axes end, in bytes and in seconds. */
  readonly right: number;
  readonly top: number;
}

/** How far above what is usual the picture reaches at most. What lies higher is marked at its upper edge. Assumed. */
const HEADROOM = 2.5;

/** More names than these would hide each other. */
const MOST_NAMES = { outlier: 3, failed: 1 };

/** Duration over size: every checkpoint, the line through them, and the model's line. */
export function durationsView(cluster: Cluster, world: World): Drawable<DurationsData> {
  const records = latest(cluster.records);
  const outliers = new Set(outlyingRecords(cluster.fit));
  const sized = records.flatMap((record) => sizedPoint(record, outliers));
  if (!sized.some(({ is }) => is !== "failed")) {
    return { nothing: "No checkpoint in this answer has completed with a known size and duration: nothing is drawn." };
  }
  const model = modelLine(world);
  const lines = { fit: fitLine(cluster.fit), model: "because" in model ? null : model };
  const frame = frameOf(sized, lines);
  return {
    title: "How long a checkpoint takes, by what it writes",
    finding: durationsFinding(cluster, world),
    description:
      `${amount(sized.length, "count")} checkpoints by size and duration, with the line through them and the model’s. ` +
      `The axes end at ${amount(frame.right, "bytes")} and ${amount(frame.top, "seconds")}.`,
    table: recordTable(records, cluster.fit, model),
    data: {
      points: sized.map(({ bytes, seconds, is }) => ({ bytes, seconds, is })),
      named: (["outlier", "failed"] as const).flatMap((kind) =>
        sized.filter(({ is }) => is === kind).slice(-MOST_NAMES[kind]),
      ),
      fit: lines.fit && drawn(lines.fit, frame),
      model: lines.model && drawn(lines.model, frame),
      ...frame,
    },
  };
}

function outlyingRecords(fit: DurationFit): readonly CheckpointRecord[] {
  return fit.kind === "unknown" ? [] : fit.residuals.filter(({ isOutlier }) => isOutlier).map(({ record }) => record);
}

/** Savepoints are left out: they are always full, and nobody waits for them. */
function sizedPoint(record: CheckpointRecord, outliers: ReadonlySet<CheckpointRecord>): NamedPoint[] {
  const { checkpointedBytes: bytes, durationSeconds: seconds, status, kind } = record;
  if (bytes === null || seconds === null || kind === "savepoint") return [];
  if (!isCompletedCheckpoint(record) && status !== "failed") return [];
  const is = status === "failed" ? "failed" : outliers.has(record) ? "outlier" : "usual";
  const label = `${nameOf(record)}${is === "failed" ? " failed after" : ":"} ${amount(seconds, "seconds")}`;
  return [{ bytes, seconds, is, label }];
}

type Frame = Pick<DurationsData, "right" | "top">;

/** What the axes hold: all that is usual, and of the rest what does not squeeze it. */
function frameOf(
  points: readonly SizedPoint[],
  { fit, model }: { fit: DurationLine | null; model: DurationLine | null },
): Frame {
  const right = roundUp(Math.max(...points.map(({ bytes }) => bytes)));
  const usual = Math.max(
    fit ? secondsAt(fit, right) : 0,
    ...points.filter(({ is }) => is === "usual").map(({ seconds }) => seconds),
  );
  const limit = usual > 0 ? HEADROOM * usual : Infinity;
  const within = points.map(({ seconds }) => seconds).filter((seconds) => seconds <= limit);
  const modelled = model ? Math.min(limit, secondsAt(model, right)) : 0;
  return { right, top: roundUp(1.02 * Math.max(usual, modelled, ...within)) };
}

/** The part of a line that lies in the picture. */
function drawn(line: DurationLine, { right, top }: Frame): DrawnLine | null {
  const { fixedSeconds, bytesPerSecond } = line;
  if (fixedSeconds > top) return null;
  const end = secondsAt(line, right);
  const to =
    end <= top ? { bytes: right, seconds: end } : { bytes: (top - fixedSeconds) * bytesPerSecond, seconds: top };
  return { from: { bytes: 0, seconds: fixedSeconds }, to, text: lineText(line) };
}

function lineText({ fixedSeconds, bytesPerSecond }: DurationLine): string {
  const fixed = amount(fixedSeconds, "seconds");
  return Number.isFinite(bytesPerSecond) ? `${fixed}, then ${amount(bytesPerSecond, "bytesPerSecond")}` : fixed;
}
