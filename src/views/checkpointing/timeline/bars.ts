import { lengthText } from "./clock.js";
import type { CheckpointRun, Outcome } from "../../../model/simulation/trace.js";
import { durationOf, partsOf, type CheckpointPart } from "./checkpoint-parts.js";
import type { Story } from "./story.js";

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
}

/** The checkpoints of a story as bars, in the order of their triggers. */
export function barsOf({ run, seconds }: Story): readonly CheckpointBar[] {
  const rowEnds: number[] = [];
  return run.checkpoints.map((checkpoint) => {
    const { id, triggerSeconds: from, outcome } = checkpoint;
    const to = checkpoint.endSeconds ?? seconds;
    const free = rowEnds.findIndex((end) => end <= from);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = to;
    return { id, row, from, to, parts: partsOf(checkpoint, seconds), outcome, text: endText(checkpoint) };
  });
}

function endText(checkpoint: CheckpointRun): string {
  const { outcome } = checkpoint;
  if (outcome === "running") return "";
  return outcome === "completed" ? lengthText(durationOf(checkpoint) ?? NaN) : outcome;
}
