import type { GraphVersion } from "../../slots/job/job.js";
import { counterpartsOf } from "./counterparts.js";
import type { IdentifiedJob, IdentifiedOperator } from "./identified.js";
import { refusalsOf, type Refusal } from "./refusals.js";
import { operatorsInSavepoint } from "./savepoint.js";
import { receiversOf } from "./receivers.js";

/**
 * What becomes of the state of one operator, if the job starts: it comes back to the same operator; it goes to another
 * one; or nobody gets it.
 */
export type Fate = "kept" | "moved" | "dropped";

/** The state of an operator that took the savepoint, and where it goes. */
export interface StateMove {
  readonly from: IdentifiedOperator;
  /** The operator that gets the state; null where there is none. */
  readonly to: IdentifiedOperator | null;
  readonly fate: Fate;
}

/** What a restore comes to. */
export interface Restore {
  /** Of each operator with state; in the order of the job that took the savepoint. */
  readonly moves: readonly StateMove[];
  /** Why the job does not start; none if it does. Of several, Flink names one. */
  readonly refusals: readonly Refusal[];
  /** The operators that keep state and begin with none. */
  readonly empty: readonly IdentifiedOperator[];
}

export interface RestoreOptions {
  readonly version: GraphVersion;
  /** `--allowNonRestoredState` of the command line, `execution.state-recovery.ignore-unclaimed-state`. */
  readonly allowNonRestoredState: boolean;
}

/** What becomes of a savepoint of one version of a job when another version is restored from it. */
export function restoreOf(before: IdentifiedJob, after: IdentifiedJob, options: RestoreOptions): Restore {
  const saved = operatorsInSavepoint(before, options.version);
  const receivers = receiversOf(saved, after.operators);
  const known = new Map(
    after.operators.flatMap((one) => [one.id, one.uidHash ?? one.id].map((id) => [id, one] as const)),
  );
  const all = saved.map((from) => ({ from, known: known.get(from.id) ?? null, to: receivers.get(from) ?? null }));
  const same = counterpartsOf(before.version.job, after.version.job);
  const moves = all
    .filter(({ from }) => from.state !== "none")
    .map(({ from, to }) => ({ from, to, fate: fateOf(from, to, same) }));
  const filled = new Set(moves.flatMap(({ from, to }) => (to && from.state === to.state ? [to] : [])));
  return {
    moves,
    refusals: refusalsOf(all, options),
    empty: after.operators.filter((one) => one.state !== "none" && !filled.has(one)),
  };
}

function fateOf(from: IdentifiedOperator, to: IdentifiedOperator | null, same: ReadonlyMap<string, string>): Fate {
  if (to === null) return "dropped";
  if (same.get(to.operator) !== from.operator) return "moved";
  return to.state === from.state ? "kept" : "dropped";
}
