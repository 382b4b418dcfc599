import { num, type World } from "../../world.js";

/** How large the state of one subtask may be that 1.3 sends to the JobManager. Source: `MemoryStateBackend` of 1.3. */
export const MOST_OF_SUBTASK = 5 * 2 ** 20;

/** What of a checkpoint meets its limit first, where the JobManager holds it. */
export interface InJobManager {
  readonly bytes: number;
  readonly limit: number;
  readonly note: string;
  /** What the limit is for: one subtask, or all of them. */
  readonly of: "subtask" | "all";
}

/** A checkpoint in the JobManager’s heap, as 1.3 keeps it by default: 5 MiB of each subtask, and all in one heap. */
export function inJobManager(world: World): InJobManager {
  const all = num(world, "heapSnapshotBytes");
  const one = all / num(world, "parallelism");
  const heap = num(world, "jobManagerHeapBytes");
  return one / MOST_OF_SUBTASK >= all / heap || Number.isNaN(heap)
    ? { bytes: one, limit: MOST_OF_SUBTASK, note: "of one subtask", of: "subtask" }
    : { bytes: all, limit: heap, note: "of the JobManager", of: "all" };
}
