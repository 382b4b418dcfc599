import { counterpartsOf } from "../../../model/production/restore/counterparts.js";
import type { IdentifiedJob } from "../../../model/production/restore/identified.js";
import type { Refusal } from "../../../model/production/restore/refusals.js";
import type { Restore, StateMove } from "../../../model/production/restore/restore.js";
import { quoted } from "../../../model/slots/graph/refusal.js";
import { listed, whole } from "../../slots/cluster/words.js";

/** What a restore comes to, in sentences. */
export function restoreFinding(restore: Restore, before: IdentifiedJob, after: IdentifiedJob): string {
  if (restore.refusals.length > 0) return refusedFinding(restore);
  const { moves } = restore;
  const kept = moves.filter(({ fate }) => fate === "kept");
  const all = kept.length === moves.length;
  const sum =
    moves.length === 0
      ? "Flink starts the job. There is no state to restore."
      : all
        ? `Flink starts the job, and all state is back where it was: that of ${namesOf(kept)}.`
        : `Flink starts the job, with the state of ${whole(kept.length)} of ${whole(moves.length)} operators where it was.`;
  return [sum, ...movedSentences(moves), ...lostSentence(moves), ...emptySentence(restore, before, after)].join(" ");
}

function refusedFinding({ refusals }: Restore): string {
  const [first] = refusals;
  return first
    ? `Flink refuses to start the job. ${refusalSentences[first.why](refusals.filter(({ why }) => why === first.why))}`
    : "";
}

const refusalSentences: Readonly<Record<Refusal["why"], (refusals: readonly Refusal[]) => string>> = {
  unmapped: (refusals) => `No operator of the new job has the id of ${namesOf(refusals)}.`,
  maxParallelism: ([first]) =>
    first
      ? `${quoted(first.to?.operator ?? "")} says a max parallelism of ${whole(first.to?.maxParallelism ?? NaN)}, and the savepoint has ${whole(first.from.maxParallelism)}.`
      : "",
  parallelism: ([first]) =>
    first
      ? `${quoted(first.to?.operator ?? "")} would have ${whole(first.to?.parallelism ?? NaN)} subtasks, and its state has only ${whole(first.from.maxParallelism)} key groups.`
      : "",
};

function movedSentences(moves: readonly StateMove[]): readonly string[] {
  return moves.flatMap(({ from, to, fate }) => {
    if (fate !== "moved" || !to) return [];
    const wrong = `The state of ${quoted(from.operator)} goes to ${quoted(to.operator)}`;
    return from.state === to.state
      ? `${wrong}, which reads it as its own where name and type agree.`
      : `${wrong}, which does not read it: it is gone with the next savepoint.`;
  });
}

/** Source of the log: Checkpoints.loadAndValidateCheckpoint, “Skipping savepoint state for operator”, level INFO. */
function lostSentence(moves: readonly StateMove[]): readonly string[] {
  const dropped = moves.filter(({ fate }) => fate === "dropped");
  const lost = dropped.filter(({ to }) => to === null);
  const unread = dropped.filter(({ to }) => to !== null);
  return [
    ...(lost.length > 0 ? [`The state of ${namesOf(lost)} is left behind, which Flink only notes in its log.`] : []),
    ...(unread.length > 0 ? [`The state of ${namesOf(unread)} comes back and is not read.`] : []),
  ];
}

/** Operators that had state and begin without. */
function emptySentence({ empty }: Restore, before: IdentifiedJob, after: IdentifiedJob): readonly string[] {
  const old = counterpartsOf(before.version.job, after.version.job);
  const had = new Set(before.operators.filter(({ state }) => state !== "none").map(({ operator }) => operator));
  const lost = empty.filter(({ operator }) => had.has(old.get(operator) ?? ""));
  if (lost.length === 0) return [];
  const names = listed(lost.map(({ operator }) => quoted(operator)));
  return [`${names} ${lost.length === 1 ? "begins" : "begin"} empty.`];
}

function namesOf(moves: readonly Pick<StateMove, "from">[]): string {
  return listed(moves.map(({ from }) => quoted(from.operator)));
}
