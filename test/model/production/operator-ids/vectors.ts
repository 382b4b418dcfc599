import { readFileSync } from "node:fs";
import type { GivenIds } from "../../../../src/model/production/operator-ids/given-ids.js";
import type { GraphVersion, Job } from "../../../../src/model/slots/job/job.js";
import { graphVectors, type GraphVector } from "../../slots/graph/vectors.js";

/** A job, the ids that its program gives, and those that Flink’s own classes gave to its operators. */
export interface IdVector extends Pick<GraphVector, "title" | "job" | "options"> {
  readonly given: GivenIds;
  /** Of each operator of the job; null for a source that nobody reads. */
  readonly ids: readonly (string | null)[] | null;
  /** Of the tasks, in the order in which Flink happens to come to them. */
  readonly vertices: readonly string[] | null;
  readonly refused: readonly string[] | null;
}

const releases: Readonly<Record<GraphVersion, string>> = { "1.3": "1.3", "1.20": "1.20", "2.x": "2.3" };

type Texts = readonly (string | null)[] | null;
type Row = readonly [number, Texts, Texts, IdVector["ids"], IdVector["vertices"], IdVector["refused"]];

/** The ids that a version of Flink gave. */
export function idVectors(version: GraphVersion): readonly IdVector[] {
  const path = new URL(
    `../../../../data/flink/vectors/restore/operator-ids-${releases[version]}.json`,
    import.meta.url,
  );
  const { rows } = (JSON.parse(readFileSync(path, "utf8")) as { cases: { rows: readonly Row[] } }).cases;
  const jobs = graphVectors(version);
  return rows.flatMap(([place, uids, uidHashes, ids, vertices, refused]) => {
    const known = jobs[place];
    if (!known) throw new Error(`There is no job ${place}.`);
    // Flink starts no such job, though it makes ids.
    if (known.refused !== null) return [];
    const { title, job, options } = known;
    const given = { uids: byName(job, uids), uidHashes: byName(job, uidHashes) };
    return { title, job, options, given, ids, vertices, refused };
  });
}

function byName({ operators }: Job, texts: Texts): ReadonlyMap<string, string> {
  return new Map(
    operators.flatMap(({ name }, at) => {
      const text = texts?.[at] ?? null;
      return text === null ? [] : [[name, text]];
    }),
  );
}
