import type { Run } from "../../../model/simulation/trace.js";
import { durationOf } from "./checkpoint-parts.js";

/** How long a checkpoint of a run that completed usually took: the median, in seconds; null if none completed. */
export function usualDuration({ checkpoints }: Pick<Run, "checkpoints">): number | null {
  const durations = checkpoints.flatMap((one) => (one.outcome === "completed" ? [durationOf(one) as number] : []));
  return durations.sort((a, b) => a - b)[durations.length >> 1] ?? null;
}
