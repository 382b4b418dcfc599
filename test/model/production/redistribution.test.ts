import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitList, unionList, type ListElement } from "../../../src/model/production/list/redistribution.js";

const count = fc.integer({ min: 1, max: 12 });
const rescaling = fc.record({ subtasks: count, elements: count, newSubtasks: count });
const key = ({ subtask, place }: ListElement): number => 100 * subtask + place;

describe("a split list", () => {
  it("is cut into stretches, the first of which have one more", () => {
    const lists = splitList({ subtasks: 2, elements: 4, newSubtasks: 3 });
    expect(lists.map((list) => list.map(key))).toEqual([
      [0, 1, 2],
      [3, 100, 101],
      [102, 103],
    ]);
  });

  it("stays as it is when the parallelism does", () => {
    fc.assert(
      fc.property(count, count, (subtasks, elements) => {
        const lists = splitList({ subtasks, elements, newSubtasks: subtasks });
        expect(lists.every((list, at) => list.every(({ subtask }) => subtask === at))).toBe(true);
      }),
    );
  });

  it("loses no element, gives none twice, and keeps their order", () => {
    fc.assert(
      fc.property(rescaling, (from) => {
        const all = splitList(from).flat().map(key);
        expect(all).toHaveLength(from.subtasks * from.elements);
        expect(all).toEqual([...new Set(all)].sort((one, other) => one - other));
      }),
    );
  });

  it("leaves no two subtasks more than one element apart", () => {
    fc.assert(
      fc.property(rescaling, (from) => {
        const lengths = splitList(from).map(({ length }) => length);
        expect(lengths).toHaveLength(from.newSubtasks);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("a union list", () => {
  it("gives every subtask all elements", () => {
    fc.assert(
      fc.property(rescaling, (from) => {
        const lists = unionList(from);
        expect(lists).toHaveLength(from.newSubtasks);
        for (const list of lists) expect(list.map(key)).toEqual(splitList(from).flat().map(key));
      }),
    );
  });
});
