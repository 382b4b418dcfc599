import { isRefused, type Refused } from "../../../slots/graph/refusal.js";
import { addOperator } from "../../../slots/job/edit/add.js";
import { changeSettings } from "../../../slots/job/edit/change.js";
import { operatorNamed, type Edited } from "../../../slots/job/edit/edited.js";
import { freeName, renameOperator } from "../../../slots/job/edit/names.js";
import { removeOperator } from "../../../slots/job/edit/remove.js";
import type { Job, JobOptions } from "../../../slots/job/job.js";
import { defaultMaxParallelism } from "../../../slots/key-groups/default-max-parallelism.js";
import type { JobVersion } from "../job-version.js";
import { insertBefore, insertBehind } from "./insert.js";
import { swapWithReader } from "./swap.js";

/** What may be done to an operator between two versions of a job. */
export const versionEdits = [
  "before",
  "behind",
  "remove",
  "swap",
  "rename",
  "sink",
  "chain",
  "parallelism",
  "max",
] as const;
export type VersionEdit = (typeof versionEdits)[number];

/** An operator, and what is done to it. */
export interface EditWish {
  readonly edit: VersionEdit;
  readonly operator: string;
}

/**
 * A version of a job after an edit, or why it cannot be made. What the version says of an operator’s state and ids stays
 * with it, under its new name too.
 */
export function editedVersion(
  version: JobVersion,
  { edit, operator }: EditWish,
  options: Pick<JobOptions, "defaultParallelism">,
): { readonly version: JobVersion } | Refused {
  const edited = makers[edit](version.job, operator, options);
  if (isRefused(edited)) return edited;
  const renamed = new Map(edit === "rename" ? [[operator, newName(version.job, operator)]] : []);
  return { version: { ...carried(version, renamed), job: edited.job } };
}

type Maker = (job: Job, name: string, options: Pick<JobOptions, "defaultParallelism">) => Edited;

const makers: Readonly<Record<VersionEdit, Maker>> = {
  before: insertBefore,
  behind: insertBehind,
  remove: removeOperator,
  swap: swapWithReader,
  rename: (job, name) => renameOperator(job, name, newName(job, name)),
  sink: (job, name) => addOperator(job, { name: freeName(job, "archive"), kind: "sink" }, name),
  chain: (job, name) => changeSettings(job, name, { chaining: "head" }),
  parallelism: (job, name, options) =>
    changeSettings(job, name, { parallelism: 2 * parallelismIn(job, name, options) }),
  max: (job, name, options) => changeSettings(job, name, { maxParallelism: 2 * maxIn(job, name, options) }),
};

function newName(job: Job, name: string): string {
  return freeName(job, `${name}New`);
}

function parallelismIn(job: Job, name: string, { defaultParallelism }: Pick<JobOptions, "defaultParallelism">): number {
  return operatorNamed(job, name).parallelism ?? defaultParallelism;
}

function maxIn(job: Job, name: string, options: Pick<JobOptions, "defaultParallelism">): number {
  return operatorNamed(job, name).maxParallelism ?? defaultMaxParallelism(parallelismIn(job, name, options));
}

function carried({ given, states, job }: JobVersion, names: ReadonlyMap<string, string>): JobVersion {
  const along = <Value>(said: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...said].map(([name, value]) => [names.get(name) ?? name, value]));
  return { job, given: { uids: along(given.uids), uidHashes: along(given.uidHashes) }, states: along(states) };
}
