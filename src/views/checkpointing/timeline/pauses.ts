import type { Story } from "./story.js";

/** A minimum pause: no checkpoint may begin in it. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** The minimum pauses of a story, each from the end of a checkpoint that completed until it is over or begins anew. */
export function pausesOf({ run, job, seconds }: Story): readonly Pause[] {
  const { minPauseSeconds } = job.trigger;
  if (minPauseSeconds === 0) return [];
  const ends = run.checkpoints
    .flatMap(({ outcome, endSeconds }) => (outcome === "completed" ? [endSeconds as number] : []))
    .sort((a, b) => a - b);
  return ends.map((from, index) => ({
    from,
    to: Math.min(from + minPauseSeconds, ends[index + 1] ?? seconds, seconds),
  }));
}
