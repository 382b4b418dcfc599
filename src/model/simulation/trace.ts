import type { Decision } from "../checkpointing/trigger/coordinator.js";
import type { DrillKind } from "./drills.js";
import type { Ledger, Rates } from "./fluid.js";

/** What became of a checkpoint. */
/** Subsumed: a younger one completed first. Aborted: the job failed. */
export type Outcome = "running" | "completed" | "subsumed" | "expired" | "aborted";

/** A checkpoint of a run, in seconds since the beginning; null for what it did not reach. */
export interface CheckpointRun {
  readonly id: number;
  readonly triggerSeconds: number;
  /** The first barrier has reached the last operator. */
  barrierSeconds: number | null;
  /** The last barrier has. */
  alignedSeconds: number | null;
  /** The synchronous part is over. */
  uploadSeconds: number | null;
  endSeconds: number | null;
  outcome: Outcome;
  /** The position in the stream to which it takes the job back. */
  readonly position: number;
  /** What the slowest machine uploads. */
  bytes: number;
}

/** A failure and what followed; null for what has not come yet. */
export interface Outage {
  readonly cause: string;
  readonly failedSeconds: number;
  detectedSeconds: number | null;
  restartSeconds: number | null;
  restoreSeconds: number | null;
  /** Records flow again. */
  runningSeconds: number | null;
  caughtUpSeconds: number | null;
  /** How far back in the stream the job went: from the trigger of the last completed checkpoint to the failure. */
  replaySeconds: number | null;
  replayRecords: number | null;
}

/** What happened at a moment of a run. */
export type Happening =
  | { readonly kind: "decision"; readonly decision: Decision; readonly checkpoint: number | null }
  | {
      readonly kind: "barrier" | "aligned" | "upload" | "completed" | "subsumed" | "expired" | "aborted";
      readonly checkpoint: number;
    }
  | {
      readonly kind: "failed" | "detected" | "restarting" | "restoring" | "running" | "caught up" | "gave up";
      readonly cause: string;
    }
  /** What the source reports; told only of a job for which that changes something. */
  | { readonly kind: "backlog begins" | "backlog ends" }
  | { readonly kind: "drill begins" | "drill ends"; readonly drill: DrillKind };

/** A moment at which something changed: what happened, and what flows from here to the next frame. */
export interface Frame extends Rates {
  readonly seconds: number;
  readonly happenings: readonly Happening[];
  readonly waiting: number;
  readonly ledger: Readonly<Ledger>;
  readonly isRunning: boolean;
  readonly isBehind: boolean;
  /** Requests that wait at the coordinator. */
  readonly queued: number;
}

/** What a run comes to. */
export interface RunSummary {
  readonly seconds: number;
  readonly ledger: Readonly<Ledger>;
  readonly triggered: number;
  readonly completed: number;
  readonly subsumed: number;
  readonly expired: number;
  readonly aborted: number;
  /** Time without records flowing, and time in which messages waited. */
  readonly downSeconds: number;
  readonly behindSeconds: number;
  /** Time with at least one checkpoint running. */
  readonly checkpointingSeconds: number;
}

/** All that a run leaves behind. */
export interface Run {
  readonly summary: RunSummary;
  readonly checkpoints: readonly CheckpointRun[];
  readonly outages: readonly Outage[];
  /** Empty unless the run keeps them. */
  readonly frames: readonly Frame[];
}
