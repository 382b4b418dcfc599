import { plain } from "../../digits.js";
import { isObject, unexpected, type JsonObject } from "./fields.js";
import { ambiguousId, inOrder } from "./in-order.js";
import { readRecord } from "./read-record.js";
import { isCompletedCheckpoint, type CheckpointRecord } from "./record.js";

/** The checkpoints of a job, as far as Flink remembers them. */
export interface History {
  /** In the order of their triggers, each once; null where no answer holds a history. */
  readonly history: readonly CheckpointRecord[] | null;
  /** The latest checkpoint that completed, even where newer ones have pushed it out of the history. */
  readonly latestCompleted: CheckpointRecord | null;
}

/**
 * Joins the histories of any number of answers, in the shapes of Flink 1.13 to 2.x
 * (org.apache.flink.runtime.rest.messages.checkpoints.CheckpointingStatistics).
 * What is not as expected is left out, and a sentence in `problems`.
 */
export function readHistory(answers: readonly JsonObject[], problems: string[]): History {
  const histories = answers.map((answer) => historyOf(answer, problems)).filter((records) => records !== null);
  const latest = answers.flatMap((answer) => latestOf(answer, problems));
  const history = inOrder(histories.flat());
  const id = ambiguousId(history);
  if (id !== null) problems.push(ambiguity(id));
  return {
    history: histories.length > 0 ? history : null,
    latestCompleted: inOrder([...latest, ...history].filter(isCompletedCheckpoint)).at(-1) ?? null,
  };
}

/** The records of one answer, oldest first: Flink begins with the youngest. */
function historyOf({ history }: JsonObject, problems: string[]): readonly CheckpointRecord[] | null {
  if (Array.isArray(history)) {
    return history.flatMap((content: unknown, index) => recordAt(content, `history[${index}]`, problems)).reverse();
  }
  const content = history ?? null;
  const expected = "a list of checkpoints";
  problems.push(
    content === null ? "The answer has no history of checkpoints." : unexpected({ what: "history", content, expected }),
  );
  return null;
}

/** One record, or none where something else stands. */
function recordAt(content: unknown, path: string, problems: string[]): readonly CheckpointRecord[] {
  if (isObject(content)) return [readRecord({ object: content, path, problems })];
  problems.push(unexpected({ what: path, content, expected: "a checkpoint" }));
  return [];
}

/** The latest completed checkpoint of an answer, which the history may no longer hold. */
function latestOf({ latest }: JsonObject, problems: string[]): readonly CheckpointRecord[] {
  const completed = isObject(latest) ? (latest.completed ?? null) : null;
  return completed === null ? [] : recordAt(completed, "latest.completed", problems);
}

function ambiguity(id: number): string {
  return `Checkpoint ${plain(id)} is there at two times: this may be the history of two jobs. Both are used.`;
}
