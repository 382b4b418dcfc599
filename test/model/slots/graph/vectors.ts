import { readFileSync } from "node:fs";
import type { GraphVersion, Job, JobOptions, Operator } from "../../../../src/model/slots/job/job.js";
import { plainOperator } from "../../../support/stream-jobs.js";

/** A vertex as Flink made it: name, operators, parallelism, max parallelism, group, number of the co-location group. */
export type VertexRow = readonly [string, readonly string[], number, number | null, string, number | null];

/** An edge as Flink made it: places, operators, input, ship strategy, pattern. */
export type EdgeRow = readonly [number, number, string, string, number, string, string];

/** A job, and what Flink’s own classes made of it. */
export interface GraphVector {
  readonly title: string;
  readonly job: Job;
  readonly options: JobOptions;
  readonly vertices: readonly VertexRow[] | null;
  readonly edges: readonly EdgeRow[] | null;
  /** Operator that sends, operator that receives, its input. */
  readonly chained: readonly (readonly [string, string, number])[] | null;
  /** Of each operator of the job; null for a source that nobody reads. */
  readonly groups: readonly (string | null)[] | null;
  readonly parallelisms: readonly (number | null)[] | null;
  /** As the adaptive scheduler counts them; null before 2.3. */
  readonly slots: number | null;
  /** Class and message of the error. */
  readonly refused: string | null;
}

const releases: Readonly<Record<GraphVersion, string>> = { "1.3": "1.3", "1.20": "1.20", "2.x": "2.3" };

interface File {
  readonly cases: { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
}

/** What a version of Flink made of each of its jobs. */
export function graphVectors(version: GraphVersion): readonly GraphVector[] {
  const path = new URL(`../../../../data/flink/vectors/slots/graphs-${releases[version]}.json`, import.meta.url);
  const { columns, rows } = (JSON.parse(readFileSync(path, "utf8")) as File).cases;
  return rows.map((row, at) => {
    const named = Object.fromEntries(columns.map((column, place) => [column, row[place]])) as unknown as Named;
    const { defaultParallelism, chaining, chainDifferentMaxParallelism } = named;
    const options = { version, defaultParallelism, chaining, chainDifferentMaxParallelism };
    const refused = named.refused?.[0] ?? null;
    return { ...named, title: named.title ?? `job ${String(at)}`, job: jobOf(named.job), options, refused };
  });
}

interface Named extends Omit<GraphVector, "title" | "options" | "refused">, Omit<JobOptions, "version"> {
  readonly title: string | null;
  /** Class and message of the error. */
  readonly refused: readonly string[] | null;
}

/** A property that an operator does not have is one of which its program says nothing. */
function jobOf({ operators }: Job): Job {
  return {
    operators: operators.map((operator): Operator => ({
      ...plainOperator,
      ...operator,
      inputs: operator.inputs.map((input) => input.map((one) => ({ ...one, partitioner: one.partitioner ?? null }))),
    })),
  };
}
