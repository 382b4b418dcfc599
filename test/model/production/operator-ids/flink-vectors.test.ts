import { describe, expect, test } from "vitest";
import { operatorIdsOf, type OperatorId } from "../../../../src/model/production/operator-ids/operator-ids.js";
import { jobGraphOf, type JobGraph } from "../../../../src/model/slots/graph/job-graph.js";
import { isRefused, type Refused } from "../../../../src/model/slots/graph/refusal.js";
import { graphVersions } from "../../../support/stream-jobs.js";
import { idVectors, type IdVector } from "./vectors.js";

function answer({ job, options, given }: IdVector): { graph: JobGraph; ids: readonly OperatorId[] } | Refused {
  const graph = jobGraphOf(job, options);
  if (isRefused(graph)) return graph;
  const ids = operatorIdsOf(graph, given);
  return isRefused(ids) ? ids : { graph, ids };
}

/** What stands in a vector, of our answer. */
function asWritten(vector: IdVector): unknown {
  const found = answer(vector);
  if (isRefused(found)) return "refused";
  const byName = new Map(found.ids.map(({ operator, id }) => [operator, id]));
  return {
    ids: vector.job.operators.map(({ name }) => byName.get(name) ?? null),
    vertices: found.graph.vertices.map(({ operators }) => byName.get(operators[0] ?? "")).toSorted(),
  };
}

describe.each(graphVersions)("The ids of operators, in Flink %s", (version) => {
  const vectors = idVectors(version);

  test("are those of Flink, to the last digit, for every job and every uid", () => {
    expect(vectors.length).toBeGreaterThan(1000);
    for (const vector of vectors) {
      const { ids, vertices, refused } = vector;
      expect(asWritten(vector), vector.title).toEqual(refused ? "refused" : { ids, vertices: vertices?.toSorted() });
    }
  });
});

test("A uid that comes twice is refused with Flink’s own words", () => {
  const collisions = graphVersions.flatMap(idVectors).filter(({ refused }) => refused?.[0]?.includes("Hash collision"));
  expect(collisions.length).toBeGreaterThan(2);
  for (const vector of collisions) {
    expect(answer(vector)).toHaveProperty("refused", expect.stringContaining("Hash collision on user-specified ID"));
  }
});
