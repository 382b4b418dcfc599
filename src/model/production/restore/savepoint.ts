import type { GraphVersion } from "../../slots/job/job.js";
import type { IdentifiedJob, IdentifiedOperator } from "./identified.js";

/**
 * The operators that a savepoint knows: today all of them, with empty state where they keep none; in 1.3 those of tasks
 * that keep any.
 * Source: PendingCheckpoint.acknowledgeTask, 1.20.5 and 2.3.0; of 1.3.3 that, and StreamTask, which reports a task
 * without state as null. Assumes that the job began without a savepoint, and that every operator with state has some.
 */
export function operatorsInSavepoint(
  { operators }: IdentifiedJob,
  version: GraphVersion,
): readonly IdentifiedOperator[] {
  if (version !== "1.3") return operators;
  const stateful = new Set(operators.filter(({ state }) => state !== "none").map(({ task }) => task));
  return operators.filter(({ task }) => stateful.has(task));
}
