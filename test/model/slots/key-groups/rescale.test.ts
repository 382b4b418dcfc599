import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangesOf, sizeOf, subtaskOf } from "../../../../src/model/slots/key-groups/assignment.js";
import { childrenOf, openedGroups, summaryOf } from "../../../../src/model/slots/key-groups/rescale.js";
import { expectSame } from "../../../support/matchers.js";
import { sum } from "../../../support/numbers.js";
import { runs } from "../../../support/scenarios.js";

const anyRescaling = fc.integer({ min: 1, max: 2 ** 15 }).chain((maxParallelism) => {
  const anyParallelism = fc.integer({ min: 1, max: maxParallelism });
  return fc.record({ maxParallelism: fc.constant(maxParallelism), from: anyParallelism, to: anyParallelism });
});

describe("a rescaling", () => {
  // The test of the release post of 1.16: the outer subtasks were ten times as fast, the inner ones not twice.
  it("from 3 to 4 subtasks gives the outer ones one parent, and the inner ones two", () => {
    const children = childrenOf({ maxParallelism: 128, from: 3, to: 4 });
    expect(children.map(({ parents }) => parents.map(({ subtask }) => subtask))).toEqual([[0], [0, 1], [1, 2], [2]]);
    expect(children.map(({ parents }) => parents.map(({ takes }) => sizeOf(takes)))).toEqual([
      [32],
      [11, 21],
      [22, 10],
      [32],
    ]);
    expect(children.map(openedGroups)).toEqual([43, 86, 85, 42]);
    expect(summaryOf(children)).toEqual({ movedFraction: 65 / 128, withOneParent: 2, mostParents: 2, opened: 2 });
  });

  it("from 4 to 3 leaves nobody with one parent", () => {
    expect(summaryOf(childrenOf({ maxParallelism: 128, from: 4, to: 3 })).withOneParent).toBe(0);
  });

  it("moves as many key groups as change their subtask", () => {
    fc.assert(
      fc.property(anyRescaling, ({ maxParallelism, from, to }) => {
        let moved = 0;
        for (let group = 0; group < maxParallelism; group++) {
          const before = subtaskOf(group, { maxParallelism, parallelism: from });
          if (before !== subtaskOf(group, { maxParallelism, parallelism: to })) moved += 1;
        }
        const { movedFraction } = summaryOf(childrenOf({ maxParallelism, from, to }));
        expect(movedFraction * maxParallelism).toBeCloseTo(moved, 6);
      }),
      runs(60),
    );
  });

  it("takes every key group from the subtask that had it, and each one once", () => {
    fc.assert(
      fc.property(anyRescaling, ({ maxParallelism, from, to }) => {
        const children = childrenOf({ maxParallelism, from, to });
        const old = rangesOf({ maxParallelism, parallelism: from });
        const taken = children.flatMap(({ parents }) => parents);
        const wrong = taken.filter(({ subtask, takes, had }) => {
          const range = old[subtask];
          return !range || takes.start < range.start || takes.end > range.end || had !== sizeOf(range);
        });
        expect(wrong).toEqual([]);
        expect(taken.filter(({ takes }) => sizeOf(takes) < 1)).toEqual([]);
        expect(
          children.filter((one) => sum(one.parents.map(({ takes }) => sizeOf(takes))) !== sizeOf(one.range)),
        ).toEqual([]);
        expect(sum(taken.map(({ takes }) => sizeOf(takes)))).toBe(maxParallelism);
      }),
      runs(60),
    );
  });

  it("to the same parallelism moves nothing, and opens nothing twice", () => {
    fc.assert(
      fc.property(anyRescaling, ({ maxParallelism, from }) => {
        const summary = summaryOf(childrenOf({ maxParallelism, from, to: from }));
        expect(summary).toEqual({ movedFraction: 0, withOneParent: from, mostParents: 1, opened: 1 });
      }),
      runs(60),
    );
  });

  it("to twice the parallelism gives everybody one parent, and to half of it two", () => {
    fc.assert(
      fc.property(anyRescaling, ({ maxParallelism, from }) => {
        fc.pre(2 * from <= maxParallelism);
        const doubled = summaryOf(childrenOf({ maxParallelism, from, to: 2 * from }));
        expect([doubled.withOneParent, doubled.mostParents]).toEqual([2 * from, 1]);
        const halved = summaryOf(childrenOf({ maxParallelism, from: 2 * from, to: from }));
        expect([halved.withOneParent, halved.mostParents]).toEqual([0, 2]);
        expectSame(halved.opened, 1);
      }),
      runs(100),
    );
  });
});
