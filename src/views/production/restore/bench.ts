import { editTitles } from "./edits.js";
import { versionEdits } from "../../../model/production/restore/edit/edit.js";
import { readVersion, type VersionReading } from "../../../model/production/restore/version-text.js";
import { LONGEST_JOB } from "../../../model/slots/inputs.js";
import type { JobOptions } from "../../../model/slots/job/job.js";
import type { RestoreChoice } from "./choice.js";
import { restoreSide, type RestoreSide } from "./side.js";
import { restoreSource } from "./source.js";

/** All that the bench shows. */
export interface RestoreBenchView {
  readonly choice: RestoreChoice;
  /** What is wrong with each of the texts, a sentence for each mistake. */
  readonly problems: Readonly<Record<"before" | "after", readonly string[]>>;
  /** Without uids, and with; null while a text has a mistake. */
  readonly sides: readonly [RestoreSide, RestoreSide] | null;
  /** The operators of the version to be restored. */
  readonly operators: readonly string[];
  readonly edits: readonly (readonly [key: string, title: string])[];
  /** Which Flink it follows, and where its rules are from. */
  readonly source: string;
}

/** Two versions of a job as their texts say, and what becomes of the savepoint. */
export function restoreBenchView(choice: RestoreChoice, options: JobOptions): RestoreBenchView {
  const [before, after] = [readingOf(choice.before), readingOf(choice.after)];
  const shared = {
    choice,
    problems: { before: problemsIn(before), after: problemsIn(after) },
    edits: versionEdits.map((edit) => [edit, editTitles[edit]] as const),
    source: restoreSource(options.version),
  };
  if ("problems" in before || "problems" in after) {
    return { ...shared, sides: null, operators: "version" in after ? namesIn(after) : [] };
  }
  const { allowNonRestoredState, rule } = choice;
  const question = { before: before.version, after: after.version, options, allowNonRestoredState };
  return { ...shared, sides: [restoreSide(question, "none"), restoreSide(question, rule)], operators: namesIn(after) };
}

function readingOf(text: string): VersionReading {
  if (text.length <= LONGEST_JOB) return readVersion(text);
  return { problems: [{ line: 1, says: `The text of a job has at most ${LONGEST_JOB} characters here.` }] };
}

function problemsIn(reading: VersionReading): readonly string[] {
  return "problems" in reading ? reading.problems.map(({ line, says }) => `Line ${line}: ${says}`) : [];
}

function namesIn({ version }: Extract<VersionReading, { version: unknown }>): readonly string[] {
  return version.job.operators.map(({ name }) => name);
}
