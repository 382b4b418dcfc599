import type { Source } from "../../sources.js";
import { existence } from "./existence.js";
import type { SnapshotAim, SnapshotQuestion } from "./kinds.js";
import { deleting, moving } from "./files.js";
import { changingBackend, changingJob, rescaling } from "./job.js";
import { changingSchema } from "./schema.js";
import { upgradingMajor, upgradingMinor } from "./upgrade.js";

/**
 * Whether it may be done: "care" is yes, under the condition that the reason names; "already" when there is nothing to
 * do; "none" when there is no such snapshot.
 */
export interface Verdict {
  readonly may: "yes" | "care" | "no" | "already" | "none";
  /** A sentence. */
  readonly reason: string;
  readonly source: Source;
}

const rules: Readonly<Record<SnapshotAim, (question: SnapshotQuestion) => Verdict>> = {
  backend: changingBackend,
  rescale: rescaling,
  schema: changingSchema,
  job: changingJob,
  minor: upgradingMinor,
  major: upgradingMajor,
  move: moving,
  delete: deleting,
};

/**
 * What may be done with a snapshot.
 * Source: the table of checkpoints_vs_savepoints.md of 2.2 for what is so today, and for earlier versions what changed
 * when; each verdict names its own.
 */
export function verdictOn(question: SnapshotQuestion): Verdict {
  return existence(question) ?? rules[question.aim](question);
}
