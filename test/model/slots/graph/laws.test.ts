import fc from "fast-check";
import { expect, test } from "vitest";
import { slotsRequired, subtasksOf } from "../../../../src/model/slots/graph/counts.js";
import { anyGraphCase, type GraphCase } from "../../../support/stream-jobs.js";
import { graphOf } from "./graphs.js";

const law = fc.property.bind(fc);
const runs = { numRuns: 1000 };

test("every operator is in exactly one vertex, but for sources that nothing reads", () => {
  fc.assert(
    law(anyGraphCase, ({ job, options }) => {
      const { vertices, leftOut } = graphOf(job.operators, options);
      const placed = [...vertices.flatMap(({ operators }) => operators), ...leftOut];
      expect(placed.toSorted()).toEqual(job.operators.map(({ name }) => name).toSorted());
    }),
    runs,
  );
});

test("an edge is within a vertex if no rule forbids it, and an edge of the job graph if one does", () => {
  fc.assert(
    law(anyGraphCase, ({ job, options }) => {
      const { vertices, verdicts, edges } = graphOf(job.operators, options);
      const vertexOf = (name: string) => vertices.findIndex(({ operators }) => operators.includes(name));
      const cut = verdicts.filter(({ against }) => against.length > 0);
      expect(edges.map(({ fromOperator, toOperator, input }) => [fromOperator, toOperator, input])).toEqual(
        cut.map(({ from, to, input }) => [from, to, input]),
      );
      for (const edge of edges) {
        expect([edge.from, edge.to]).toEqual([vertexOf(edge.fromOperator), vertexOf(edge.toOperator)]);
      }
      for (const { from, to, against } of verdicts) {
        expect(vertexOf(from) === vertexOf(to)).toBe(against.length === 0);
      }
    }),
    runs,
  );
});

test("all in one vertex agree on parallelism and slot-sharing group, and are in its name", () => {
  fc.assert(
    law(anyGraphCase, ({ job, options }) => {
      const { vertices, verdicts } = graphOf(job.operators, options);
      for (const { operators, parallelism, slotSharingGroup, name } of vertices) {
        const nodes = verdicts.flatMap(({ edge }) => [edge.from, edge.to]);
        for (const node of nodes.filter(({ operator }) => operators.includes(operator.name))) {
          expect(node).toMatchObject({ parallelism, slotSharingGroup });
          expect(name).toContain(node.operator.name);
        }
      }
    }),
    runs,
  );
});

test("every connection has a verdict, and every rule against it says a sentence", () => {
  fc.assert(
    law(anyGraphCase, ({ job, options }) => {
      const { verdicts } = graphOf(job.operators, options);
      expect(verdicts.length).toBe(job.operators.flatMap(({ inputs }) => inputs.flat()).length);
      for (const { against, edge } of verdicts) {
        for (const rule of against) expect(rule.says(edge)).toMatch(/^[^\s].*[^.]\.$/u);
      }
    }),
    runs,
  );
});

test("subtasks are the sum over vertices, and slots are never more", () => {
  fc.assert(
    law(anyGraphCase, ({ job, options }) => {
      const graph = graphOf(job.operators, options);
      const subtasks = subtasksOf(graph);
      expect(subtasks.total).toBe(graph.vertices.reduce((sum, { parallelism }) => sum + parallelism, 0));
      expect(slotsRequired(graph).total).toBeLessThanOrEqual(subtasks.total);
      expect(slotsRequired(graph).total).toBeGreaterThanOrEqual(
        Math.max(...subtasks.terms.map((one) => one.parallelism)),
      );
    }),
    runs,
  );
});

test("without chaining every operator is a vertex, and the job needs as many slots as with it", () => {
  fc.assert(
    law(anyGraphCase, ({ job, options }) => {
      const chained = graphOf(job.operators, options);
      const apart = graphOf(job.operators, { ...options, chaining: false });
      expect(apart.vertices.length).toBe(job.operators.length - apart.leftOut.length);
      expect(slotsRequired(apart).total).toBe(slotsRequired(chained).total);
    }),
    runs,
  );
});

/** Behind a source function a new chain can also join what has to keep away from that source. */
const hasSourceFunction = ({ job }: GraphCase): boolean => job.operators.some(({ kind }) => kind === "sourceFunction");

test("an operator that begins a new chain, where it said nothing, never makes fewer vertices", () => {
  fc.assert(
    law(anyGraphCase, fc.nat(), (graphCase, pick) => {
      fc.pre(graphCase.options.version === "1.3" || !hasSourceFunction(graphCase));
      const { job, options } = graphCase;
      const silent = job.operators.filter(({ chaining }) => chaining === null);
      const beginner = silent[pick % silent.length];
      const operators = job.operators.map((one) => (one === beginner ? { ...one, chaining: "head" as const } : one));
      const before = graphOf(job.operators, options).vertices.length;
      expect(graphOf(operators, options).vertices.length).toBeGreaterThanOrEqual(before);
    }),
    runs,
  );
});
