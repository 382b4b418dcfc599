import { lengthText } from "./clock.js";
import type { CheckpointRun, Outcome } from "../../../model/simulation/trace.js";
import { durationOf, partsOf, type CheckpointPart } from "./checkpoint-parts.js";
import { usualDuration } from "./usual-duration.js";
import type { Story } from "./story.js";

/** How many times the usual duration is much longer. */
const MUCH_LONGER = 1.5;

/** A checkpoint as a bar. */
export interface CheckpointBar {
  readonly id: number;
  /** Checkpoints that run at the same time lie in different rows, 0 on top. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly CheckpointPart[];
  readonly outcome: Outcome;
  /** How long it took, or what became of it. */
  readonly text: string;
  /** Whether it differs from the others: it did not complete, or took much longer. */
  readonly isUnusual: boolean;
}

/** The checkpoints of a story as bars, in the order of their triggers. */
export function barsOf({ run, seconds }: Story): readonly CheckpointBar[] {
  const usual = usualDuration(run) ?? Infinity;
  const rowEnds: number[] = [];
  return run.checkpoints.map((checkpoint) => {
    const { id, triggerSeconds: from, outcome } = checkpoint;
    const to = checkpoint.endSeconds ?? seconds;
    const free = rowEnds.findIndex((end) => end <= from);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = to;
    const isUnusual = outcome === "completed" ? to - from > MUCH_LONGER * usual : outcome !== "running";
    return { id, row, from, to, parts: partsOf(checkpoint, seconds), outcome, text: endText(checkpoint), isUnusual };
  });
}

function endText(checkpoint: CheckpointRun): string {
  const { outcome } = checkpoint;
  if (outcome === "running") return "";
  return outcome === "completed" ? lengthText(durationOf(checkpoint) ?? NaN) : outcome;
}
