import { readFileSync } from "node:fs";
import type { JobVersion } from "../../../../src/model/production/restore/job-version.js";
import { stateIn } from "../../../../src/model/production/restore/job-version.js";
import type { StateKind } from "../../../../src/model/production/restore/state-kind.js";
import type { GraphVersion, JobOptions, Operator } from "../../../../src/model/slots/job/job.js";
import { plainOperator } from "../../../support/stream-jobs.js";

/** A version of a job as a file has it. */
interface WrittenVersion {
  readonly operators: readonly Partial<Operator>[];
  readonly parallelism: number;
  readonly states?: Readonly<Record<string, "keyed" | "operator" | "source">>;
  readonly uids?: Readonly<Record<string, string>>;
  readonly uidHashes?: Readonly<Record<string, string>>;
}

/** A restore by a real cluster. */
export interface RestoreVector {
  readonly title: string;
  readonly allowNonRestoredState: boolean;
  readonly before: JobVersion;
  readonly after: JobVersion;
  readonly options: JobOptions;
  /** What each operator with keyed or operator state found in it: who wrote it, or "" for nothing. */
  readonly found: Readonly<Record<string, readonly string[]>> | null;
  /** Class and message of the error, with {savepoint} for the path. */
  readonly refused: string | null;
}

type Row = readonly [string, boolean, WrittenVersion, WrittenVersion, RestoreVector["found"], readonly string[] | null];

/** The versions of which a cluster was asked. */
export const restoredVersions = ["1.20", "2.x"] as const;

/** What a cluster did. */
export function restoreVectors(version: (typeof restoredVersions)[number]): readonly RestoreVector[] {
  const release = version === "2.x" ? "2.3" : version;
  const path = new URL(`../../../../data/flink/vectors/restore/restores-${release}.json`, import.meta.url);
  const { rows } = (JSON.parse(readFileSync(path, "utf8")) as { restores: { rows: readonly Row[] } }).restores;
  return rows.map(([title, allowNonRestoredState, before, after, found, refused]) => ({
    ...{ title, allowNonRestoredState, found, refused: refused?.[0] ?? null },
    ...{ before: versionOf(before), after: versionOf(after), options: optionsOf(version, after) },
  }));
}

function optionsOf(version: GraphVersion, { parallelism }: WrittenVersion): JobOptions {
  return { version, defaultParallelism: parallelism, chaining: true, chainDifferentMaxParallelism: true };
}

function versionOf({ operators, states, uids, uidHashes }: WrittenVersion): JobVersion {
  const version = {
    job: { operators: operators.map(operatorOf) },
    given: { uids: new Map(Object.entries(uids ?? {})), uidHashes: new Map(Object.entries(uidHashes ?? {})) },
    states: new Map<string, StateKind>(
      Object.entries(states ?? {}).map(([name, state]) => [name, state === "source" ? "operator" : state]),
    ),
  };
  // What a file does not name has no state.
  const others = version.job.operators.filter((one) => stateIn(version, one) !== "none" && !states?.[one.name]);
  if (others.length > 0) throw new Error("The file names the state of every operator that usually has some.");
  return version;
}

function operatorOf(operator: Partial<Operator>): Operator {
  const whole = { ...plainOperator, ...operator } as Operator;
  return {
    ...whole,
    inputs: whole.inputs.map((input) => input.map((one) => ({ ...one, partitioner: one.partitioner ?? null }))),
  };
}
