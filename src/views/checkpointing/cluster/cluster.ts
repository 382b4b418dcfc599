import { parseDocuments } from "../../../model/checkpointing/history/documents.js";
import { fitDurations, type DurationFit } from "../../../model/checkpointing/history/fit-durations.js";
import { readCheckpointAnswer, type CheckpointAnswer } from "../../../model/checkpointing/history/read-answer.js";
import type { CheckpointRecord } from "../../../model/checkpointing/history/record.js";
import { text as written } from "../../../model/units.js";

/** What Flink answered about a job, worked out as far as that does not depend on the scenario. */
export interface Cluster {
  readonly answer: CheckpointAnswer;
  /** All checkpoints and savepoints in the order of their triggers; none where the answer has no history. */
  readonly records: readonly CheckpointRecord[];
  readonly fit: DurationFit;
}

export type ClusterReading = Cluster | { readonly problem: string };

/** Longer texts are not read: 5 million characters are some 7000 checkpoints, where Flink keeps 10 by default. Assumed. */
export const LONGEST_TEXT = 5e6;

/** A sentence about what is longer. */
export const TOO_LONG = `This is too long: up to ${written(LONGEST_TEXT, "bytes")} are read, which is some 7000 checkpoints.`;

/**
 * Reads what was pasted or opened.
 * @param text any text; one of more than `LONGEST_TEXT` characters is refused
 */
export function readCluster(text: string): ClusterReading {
  if (text.length > LONGEST_TEXT) return { problem: TOO_LONG };
  const answer = readCheckpointAnswer(worthReading(text));
  if ("problem" in answer) return answer;
  const records = answer.history ?? [];
  return { answer, records, fit: fitDurations(records) };
}

/**
 * Puts opened texts behind the one that is there, so that the newest answer counts; but before one that is not JSON,
 * behind which nothing would be read.
 */
export function joined(there: string, opened: readonly string[]): string {
  const isWhole = parseDocuments(worthReading(there)).fault === null;
  const texts = isWhole ? [there, ...opened] : [...opened, there];
  return texts.filter((text) => text.trim() !== "").join("\n");
}

/** Enough of a text that is no answer from its first character on to say what is wrong with it. */
const BEGINNING = 1000;

/** A text, or the beginning of one that no answer begins like: a long list of numbers is not worth going through. */
function worthReading(text: string): string {
  const start = text.search(/[^\s\ufeff]/);
  return /^[{["]/.test(text.charAt(start)) ? text : text.slice(0, Math.max(0, start) + BEGINNING);
}
