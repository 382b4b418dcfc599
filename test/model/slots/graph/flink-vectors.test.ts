import { describe, expect, test } from "vitest";
import { slotsRequired } from "../../../../src/model/slots/graph/counts.js";
import { jobGraphOf, type JobGraph } from "../../../../src/model/slots/graph/job-graph.js";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import type { Partitioner } from "../../../../src/model/slots/job/job.js";
import { graphVersions } from "../../../support/stream-jobs.js";
import { graphVectors, type GraphVector } from "./vectors.js";

const shipStrategies: Readonly<Record<Partitioner, string>> = {
  forward: "FORWARD",
  rescale: "RESCALE",
  rebalance: "REBALANCE",
  key: "HASH",
  shuffle: "SHUFFLE",
  broadcast: "BROADCAST",
  global: "GLOBAL",
  custom: "CUSTOM",
};

/** Flink numbers co-location groups; here they are numbered as the vertices name them. */
function numbered(rows: readonly (readonly unknown[])[], place: number): readonly unknown[][] {
  const numbers = new Map<unknown, number>();
  return rows.map((row) => row.map((value, at) => (at === place && value !== null ? numberIn(numbers, value) : value)));
}

function numberIn(numbers: Map<unknown, number>, value: unknown): number {
  const number = numbers.get(value) ?? numbers.size;
  numbers.set(value, number);
  return number;
}

const byName = (one: readonly unknown[], other: readonly unknown[]): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
const sorted = (rows: readonly (readonly unknown[])[]) => rows.toSorted(byName);

/** Vertices by their heads, since Flink’s order of vertices is that in which it happens to come to them. */
function asFlinkWrites({ vertices, edges, verdicts }: JobGraph) {
  const heads = vertices.map(({ operators }) => operators[0] ?? "");
  return {
    vertices: numbered(
      vertices
        .map((one) => [
          one.name,
          one.operators,
          one.parallelism,
          one.maxParallelism,
          one.slotSharingGroup,
          one.coLocationGroup,
        ])
        .toSorted(byName),
      5,
    ),
    edges: sorted(
      edges.map(({ from, to, fromOperator, toOperator, input, partitioner, pattern }) => [
        heads[from],
        heads[to],
        fromOperator,
        toOperator,
        input,
        shipStrategies[partitioner],
        pattern,
      ]),
    ),
    chained: sorted(
      verdicts.filter(({ against }) => against.length === 0).map(({ from, to, input }) => [from, to, input]),
    ),
  };
}

function asWritten({ vertices, edges, chained }: GraphVector) {
  const heads = vertices?.map(([, operators]) => operators[0] ?? "") ?? [];
  return {
    vertices: numbered((vertices ?? []).toSorted(byName), 5),
    edges: sorted((edges ?? []).map(([from, to, ...others]) => [heads[from], heads[to], ...others])),
    chained: sorted(chained ?? []),
  };
}

/** What became of each operator of the job, in the order of the job; null where it was left out. */
function decided({ job }: GraphVector, { verdicts }: JobGraph) {
  const nodes = new Map(
    verdicts.flatMap(({ edge: { from, to } }) => [from, to].map((node) => [node.operator.name, node])),
  );
  const all = job.operators.map(({ name }) => nodes.get(name));
  return {
    groups: all.map((node) => node?.slotSharingGroup ?? null),
    parallelisms: all.map((node) => node?.parallelism ?? null),
  };
}

/** Words of Flink’s messages, and of the sentences that say the same. */
const reasons: readonly (readonly [RegExp, RegExp])[] = [
  [/^IllegalStateException: Cannot co-locate operators from different slot sharing groups/, /^The co-location group /],
  [/^IllegalStateException: No operators defined in streaming topology/, /^Nothing reads from a source/],
  [/^UnsupportedOperationException: Forward partitioning does not allow change of parallelism/, / sends forward to /],
  [/^IllegalArgumentException: .*[Mm]ax/, /has a max parallelism that is not/],
  [/^IllegalArgumentException: .*[Pp]arallelism/, /has a parallelism that is not/],
];

function reasonIn(refused: string): RegExp {
  const reason = reasons.find(([says]) => says.test(refused));
  if (!reason) throw new Error(`Nobody expected ${refused}`);
  return reason[1];
}

describe.each(graphVersions)("Flink %s", (version) => {
  const vectors = graphVectors(version);
  const taken = vectors.filter(({ refused }) => refused === null);
  const graphOf = ({ job, options }: GraphVector): JobGraph => {
    const graph = jobGraphOf(job, options);
    if (isRefused(graph)) throw new Error(graph.refused);
    return graph;
  };

  test("makes many jobs", () => {
    expect(taken.length).toBeGreaterThan(900);
  });

  test("makes the same vertices, edges and chains of every job", () => {
    for (const vector of taken) expect(asFlinkWrites(graphOf(vector)), vector.title).toEqual(asWritten(vector));
  });

  test("decides the same parallelism and slot-sharing group for every operator", () => {
    for (const vector of taken) {
      const { groups, parallelisms } = vector;
      expect(decided(vector, graphOf(vector)), vector.title).toEqual({ groups, parallelisms });
    }
  });

  test("counts the same slots, where it counts them", () => {
    for (const vector of taken.filter(({ slots }) => slots !== null)) {
      expect(slotsRequired(graphOf(vector)).total, vector.title).toBe(vector.slots);
    }
  });

  test("refuses the same jobs, for the same reason", () => {
    for (const { job, options, refused, title } of vectors) {
      const graph = jobGraphOf(job, options);
      expect(isRefused(graph) ? graph.refused : null, title).toEqual(
        refused === null ? null : expect.stringMatching(reasonIn(refused)),
      );
    }
  });
});
