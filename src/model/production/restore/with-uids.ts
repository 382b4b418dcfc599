import { counterpartsOf } from "./counterparts.js";
import { stateIn, type JobVersion } from "./job-version.js";

/** Which operators of a job have a uid: none, those that keep state, all, or those that the text says. */
export type UidRule = "none" | "state" | "all" | "said";

/**
 * Two versions of a job with uids by one rule. An operator has the uid that its text says, else its name in the version
 * that took the savepoint, since a uid stays when a name changes.
 */
export function withUids(before: JobVersion, after: JobVersion, rule: UidRule): readonly [JobVersion, JobVersion] {
  const old = counterpartsOf(before.job, after.job);
  return [identifiedBy(before, rule, (name) => name), identifiedBy(after, rule, (name) => old.get(name) ?? name)];
}

function identifiedBy(version: JobVersion, rule: UidRule, usual: (name: string) => string): JobVersion {
  const { given, job } = version;
  if (rule === "said") return version;
  const named = job.operators.filter(
    (operator) => rule === "all" || (rule === "state" && stateIn(version, operator) !== "none"),
  );
  const uids = new Map(named.map(({ name }) => [name, given.uids.get(name) ?? usual(name)]));
  return { ...version, given: { ...given, uids } };
}
