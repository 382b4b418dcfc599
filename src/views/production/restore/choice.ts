import { stateIn } from "../../../model/production/restore/job-version.js";
import { editedVersion } from "../../../model/production/restore/edit/edit.js";
import type { UidRule } from "../../../model/production/restore/with-uids.js";
import { readVersion, writeVersion } from "../../../model/production/restore/version-text.js";
import { isRefused } from "../../../model/slots/graph/refusal.js";
import { jobOptionsOf, type JobGraphValues } from "../../../model/slots/job-of.js";
import type { JobOptions } from "../../../model/slots/job/job.js";
import type { World } from "../../world.js";

/** Which operators have a uid in the drawing with uids. */
export type NamedRule = Exclude<UidRule, "none">;

/** All that a reader may choose in the bench. */
export interface RestoreChoice {
  /** The text of the version that took the savepoint. */
  readonly before: string;
  /** The text of the version that is restored. */
  readonly after: string;
  readonly rule: NamedRule;
  readonly allowNonRestoredState: boolean;
}

/** A job in which a map that is put in has the id of the operator that it pushes back. */
export const takenOver = {
  before: "messages = source\nparse = map from messages\nrates = map from parse state operator\nsink = sink from rates",
  after:
    "messages = source\nparse = map from messages\nclean = map from parse\nrates = map from clean state operator\n" +
    "sink = sink from rates",
  says: "A map stands before “rates” now, and has the id that “rates” had.",
} as const;

/** What Flink is told about both versions in a scenario. */
export function restoreOptions(world: World): JobOptions {
  return jobOptionsOf(world.evaluation.values as unknown as JobGraphValues);
}

/** The scenario’s job, and the same with a map before the first operator that keeps state by key. */
export function firstChoice(world: World): RestoreChoice {
  const before = String(world.givens.job ?? "");
  return { before, after: withMap(before, restoreOptions(world)), rule: "state", allowNonRestoredState: false };
}

function withMap(text: string, options: JobOptions): string {
  const reading = readVersion(text);
  if ("problems" in reading) return text;
  const { version } = reading;
  const keyed = version.job.operators.find((one) => stateIn(version, one) === "keyed") ?? version.job.operators[1];
  if (!keyed) return text;
  const edited = editedVersion(version, { edit: "before", operator: keyed.name }, options);
  return isRefused(edited) ? text : writeVersion(edited.version);
}
