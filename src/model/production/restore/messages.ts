import type { GraphVersion } from "../../slots/job/job.js";
import type { Refusal } from "./refusals.js";

/** Stands for the path of the savepoint. */
export const SAVEPOINT = "{savepoint}";

/**
 * What Flink prints when it refuses a restore.
 * Source: Checkpoints.loadAndValidateCheckpoint and StateAssignmentOperation, 1.20.5 and 2.3.0, compared with a cluster in
 * the tests; SavepointLoader and StateAssignmentOperation, 1.3.3.
 */
export function messageOf({ why, from, to }: Refusal, version: GraphVersion): string {
  const what = version === "1.3" ? "savepoint" : "checkpoint/savepoint";
  switch (why) {
    case "unmapped":
      return `Failed to rollback to ${what} ${SAVEPOINT}. Cannot map ${what} state for operator ${from.id} to the new program, because the operator is not available in the new program. If you want to allow to skip this, you can set the --allowNonRestoredState option on the CLI.`;
    case "maxParallelism":
      return `Failed to rollback to ${what} ${version === "1.3" ? "Checkpoint Metadata (version=2)" : "Checkpoint Metadata"}. Max parallelism mismatch between ${what} state and new program. Cannot map operator ${from.id} with max parallelism ${from.maxParallelism} to new program with max parallelism ${to?.maxParallelism ?? 0}. This indicates that the program has been changed in a non-compatible way after the ${what}.`;
    case "parallelism":
      return `The state for task ${to?.taskId ?? ""} can not be restored. The maximum parallelism (${from.maxParallelism}) of the restored state is lower than the configured parallelism (${to?.parallelism ?? 0}). Please reduce the parallelism of the task to be lower or equal to the maximum parallelism.`;
  }
}
