import { readJob, type JobProblem } from "../../slots/job/text/read-job.js";
import { written } from "../../slots/job/text/tokens.js";
import { writeOperator } from "../../slots/job/text/write-job.js";
import type { Operator } from "../../slots/job/job.js";
import type { JobVersion } from "./job-version.js";
import { ownWordsIn, type OwnWords } from "./own-words.js";

/** A version of a job, or why the text describes none. */
export type VersionReading = { readonly version: JobVersion } | { readonly problems: readonly JobProblem[] };

/**
 * Reads a version of a job: its text form, in which a line may say `uid per-user`, `hash` with the 32 digits that the
 * program hands to `setUidHash`, and `state keyed`, `operator` or `none`, in any order behind what is read.
 */
export function readVersion(text: string): VersionReading {
  const lines = text.split(/\r\n|\r|\n/).map(ownWordsIn);
  const problems = lines.flatMap(({ problem }, at) => (problem === null ? [] : [{ line: at + 1, says: problem }]));
  const reading = readJob(lines.map(({ rest }) => rest).join("\n"));
  if ("problems" in reading) return { problems: [...problems, ...reading.problems] };
  if (problems.length > 0) return { problems };
  const uids = said(lines, ({ uid }) => uid);
  const uidHashes = said(lines, ({ uidHash }) => uidHash?.toLowerCase() ?? null);
  return { version: { job: reading.job, given: { uids, uidHashes }, states: said(lines, ({ state }) => state) } };
}

function said<Value>(
  lines: readonly OwnWords[],
  valueOf: (line: OwnWords) => Value | null,
): ReadonlyMap<string, Value> {
  return new Map(
    lines.flatMap((line) => {
      const value = valueOf(line);
      return line.name === null || value === null ? [] : [[line.name, value] as const];
    }),
  );
}

/** Writes a version in its text form, one operator a line; what is read back is the same. */
export function writeVersion(version: JobVersion): string {
  return version.job.operators.map((operator) => writeLine(operator, version)).join("\n");
}

function writeLine(operator: Operator, { given, states }: JobVersion): string {
  const { name } = operator;
  const uid = given.uids.get(name);
  const own = [
    ["uid", uid === undefined ? undefined : written(uid)],
    ["hash", given.uidHashes.get(name)],
    ["state", states.get(name)],
  ];
  return [writeOperator(operator), ...own.flatMap(([word, value]) => (value === undefined ? [] : [word, value]))].join(
    " ",
  );
}
