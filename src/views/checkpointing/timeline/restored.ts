import type { CheckpointRun, Run } from "../../../model/simulation/trace.js";

/**
 * The checkpoint that a job would be restored from at a moment: the newest that is complete; null before there is one,
 * when it would begin from nothing.
 */
export function restoredFrom({ checkpoints }: Pick<Run, "checkpoints">, seconds: number): CheckpointRun | null {
  const complete = checkpoints.filter(
    ({ outcome, endSeconds }) => outcome === "completed" && (endSeconds as number) <= seconds,
  );
  return complete.at(-1) ?? null;
}
