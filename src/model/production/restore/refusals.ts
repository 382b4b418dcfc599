import type { GraphVersion } from "../../slots/job/job.js";
import type { IdentifiedOperator } from "./identified.js";

/** Why Flink does not start a job from a savepoint. */
export interface Refusal {
  readonly why: "unmapped" | "maxParallelism" | "parallelism";
  /** The operator that took the savepoint. */
  readonly from: IdentifiedOperator;
  /** The operator that was to get its state; null where there is none. */
  readonly to: IdentifiedOperator | null;
}

/** An operator of the savepoint, and where its state goes. */
export interface Move {
  readonly from: IdentifiedOperator;
  /** The operator of its id, in the new job. */
  readonly known: IdentifiedOperator | null;
  /** The operator that gets its state. */
  readonly to: IdentifiedOperator | null;
}

interface RefusalOptions {
  readonly version: GraphVersion;
  readonly allowNonRestoredState: boolean;
}

/**
 * Everything for which a restore is refused; Flink names the first that it comes upon, and its order is none that a
 * reader could know.
 * Source: Checkpoints.loadAndValidateCheckpoint, 1.20.5 and 2.3.0, and SavepointLoader, 1.3.3; then
 * StateAssignmentOperation.checkParallelismPreconditions, which is asked only if they found nothing.
 */
export function refusalsOf(moves: readonly Move[], options: RefusalOptions): readonly Refusal[] {
  const first = moves.flatMap((move) => invalid(move, options));
  return first.length > 0 ? first : moves.flatMap(tooSmall);
}

function invalid({ from, known: to }: Move, { version, allowNonRestoredState }: RefusalOptions): readonly Refusal[] {
  if (to) {
    return to.isMaxSaid && from.maxParallelism !== to.maxParallelism ? [{ why: "maxParallelism", from, to }] : [];
  }
  // 1.3 asks for an operator even where the state is empty.
  const isMissed = from.state !== "none" || version === "1.3";
  return isMissed && !allowNonRestoredState ? [{ why: "unmapped", from, to }] : [];
}

function tooSmall({ from, to }: Move): readonly Refusal[] {
  return to && from.maxParallelism < to.parallelism ? [{ why: "parallelism", from, to }] : [];
}
