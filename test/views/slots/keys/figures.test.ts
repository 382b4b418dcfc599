import { describe, expect, it, test } from "vitest";
import { keyFigures } from "../../../../src/views/slots/key-figures.js";
import { fewKeysView } from "../../../../src/views/slots/keys/few-keys.js";
import { keyGroupsView } from "../../../../src/views/slots/keys/groups.js";
import { hotKeysView } from "../../../../src/views/slots/keys/hot-keys.js";
import { rescalingView } from "../../../../src/views/slots/keys/rescaling.js";
import { skewView } from "../../../../src/views/slots/keys/skew.js";
import { num, why } from "../../../../src/views/world.js";
import { expectSame, expectSentence, NO_NUMBER } from "../../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../../support/worlds.js";
import { keyWorlds } from "./key-worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(40), ...keyWorlds(80)];

/** Every number anywhere in a figure's data. */
function numbersIn(data: unknown): number[] {
  if (typeof data === "number") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}

describe.each(Object.entries(keyFigures))("the figure %s, in many scenarios", (_, view) => {
  it("speaks in sentences, has full rows, and draws numbers only", () => {
    for (const world of worlds) {
      const { title, finding, description, table, data } = view(world);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(title).not.toMatch(NO_NUMBER);
      expectSentence(finding);
      expectSentence(description);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(numbersIn(data).filter((number) => !Number.isFinite(number))).toEqual([]);
    }
  });
});

describe("which subtask owns which key groups", () => {
  it("shows every key group once, and as many of the busy ones as the quantities say", () => {
    for (const world of worlds) {
      const { ranges, rows, division } = keyGroupsView(world).data;
      if (!division) continue;
      expect(rows[0]?.groups).toBe(num(world, "busiestKeyGroups"));
      if (ranges.length === 0) continue;
      expect(
        ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at)),
      ).toEqual(Array.from({ length: division.maxParallelism }, (_, group) => group));
    }
  });

  test.each([
    [{}, "80 subtasks share 128 key groups: 48 of them have 2, the other 32 have 1."],
    [{ parallelism: 64 }, "64 subtasks share 128 key groups evenly: 2 each."],
    [{ parallelism: 1 }, "One subtask has all 128 key groups."],
    [{ setMaxParallelism: 1, parallelism: 1 }, "One subtask has the only key group."],
    [{ setMaxParallelism: 64 }, "80 subtasks cannot share 64 key groups"],
  ])("says for %o: %s", (changes, expected) => {
    expect(plainSpaces(keyGroupsView(talkWorld(changes)).finding)).toContain(expected);
  });

  it("names a subtask that really has less", () => {
    expect(keyGroupsView(talkWorld()).finding).toMatch(/Subtask 0 .* groups 0 and 1; subtask 2 has only group 4\.$/);
  });
});

describe("the usable share by parallelism", () => {
  it("has the reader’s dot where the quantity is, on the line", () => {
    for (const world of worlds) {
      const { here, points, right, maxParallelism } = skewView(world).data;
      expect(here.parallelism).toBeLessThanOrEqual(right);
      if (why(world, "usableFraction")) {
        expect(here.usable).toBe(0);
        continue;
      }
      expectSame(here.usable, num(world, "usableFraction"));
      for (const { parallelism, usable } of points) {
        expectSame(usable, maxParallelism / (Math.ceil(maxParallelism / parallelism) * parallelism));
      }
    }
  });

  it("is at 100 % at every divisor, and only there", () => {
    for (const world of worlds) {
      const { divisors, points } = skewView(world).data;
      const full = points.filter(({ usable }) => usable === 1).map(({ parallelism }) => parallelism);
      expect(new Set(full)).toEqual(new Set(divisors));
    }
  });

  test.each([
    [{}, /80 % can be used\. 64 subtasks get as much done.* more is 128\.$/],
    [{ parallelism: 100, setMaxParallelism: 720 }, /90 % can be used\. 90 subtasks get as much done.* more is 103\.$/],
    [{ parallelism: 43, setMaxParallelism: 128 }, /No smaller parallelism gets as much done\..* more is 64\.$/],
    [{ parallelism: 32 }, /32 subtasks divide 128 key groups evenly/],
    [{ setMaxParallelism: 64 }, /The job does not start/],
  ])("finds for %o: %s", (changes, expected) => {
    expect(plainSpaces(skewView(talkWorld(changes)).finding)).toMatch(expected);
  });

  it("keeps its axis while the parallelism moves a little", () => {
    const rightAt = (parallelism: number): number => skewView(talkWorld({ parallelism })).data.right;
    expect(new Set([60, 65, 70, 75, 80, 85].map(rightAt)).size).toBe(1);
  });
});

describe("few keys", () => {
  it("use less of the capacity than many, and never more than the key groups allow", () => {
    for (const world of worlds) {
      const { points, limit, here } = fewKeysView(world).data;
      if (!limit) continue;
      for (const { usable } of [...points, ...(here ? [here] : [])]) {
        expect(usable).toBeGreaterThan(0);
        expect(usable).toBeLessThanOrEqual(limit.usable * 1.01);
      }
      expectSame(limit.usable, num(world, "usableFraction"));
    }
  });

  it("have the reader’s dot within the axis", () => {
    for (const world of worlds) {
      const { left, right, here } = fewKeysView(world).data;
      if (here) expect(here.keys >= left && here.keys <= right).toBe(true);
    }
  });
});

describe("hot keys", () => {
  it("are drawn where the quantities are", () => {
    for (const world of worlds) {
      const { here, points, right } = hotKeysView(world).data;
      if (!here) continue;
      expectSame(here.share, num(world, "hottestSubtaskFraction"));
      expect(here.exponent).toBeLessThanOrEqual(right);
      for (const { key, subtask } of points) expect(subtask).toBeGreaterThanOrEqual(key);
    }
  });

  test.each([
    [{}, /the hottest of 80 subtasks gets 1\.56 %, .* 1\.25× the average\. That is within/],
    [{ keySkew: 1.2 }, /hottest key alone is more than .* no parallelism helps\.$/],
    [{ parallelism: 10 }, /the hottest key alone is not, and more subtasks help\.$/],
    [{ parallelism: 1 }, /^One subtask gets all records/],
  ])("find for %o: %s", (changes, expected) => {
    expect(plainSpaces(hotKeysView(talkWorld(changes)).finding)).toMatch(expected);
  });
});

describe("rescaling", () => {
  it("shows as moving what the quantity says moves", () => {
    for (const world of keyWorlds(200)) {
      const { bands, from, to } = rescalingView(world).data;
      const maxParallelism = num(world, "maxParallelism");
      if (from === 0 || maxParallelism > 300) continue;
      const groups = bands.map(({ after: [start, end], stays }) => {
        const subtask = Math.floor(start);
        const size = Math.ceil(((subtask + 1) * maxParallelism) / to) - Math.ceil((subtask * maxParallelism) / to);
        return { stays, groups: (end - start) * size };
      });
      const moved = groups.filter(({ stays }) => !stays).reduce((sum, { groups }) => sum + groups, 0);
      expectSame(moved / maxParallelism + 1, num(world, "movedFraction") + 1);
    }
  });

  it("never draws more bands than can be told apart, and keeps them in the rows", () => {
    for (const world of worlds) {
      const { bands, from, to } = rescalingView(world).data;
      expect(bands.length).toBeLessThanOrEqual(300);
      for (const { before, after } of bands) {
        expect(Math.max(...before)).toBeLessThanOrEqual(from + 1e-9);
        expect(Math.max(...after)).toBeLessThanOrEqual(to + 1e-9);
      }
    }
  });

  it("has key groups without a gap in the close look, and as many parents as pieces", () => {
    for (const world of worlds) {
      const { windows } = rescalingView(world).data;
      for (const { start, end, before, pieces, after } of windows ? [windows.wide, windows.narrow] : []) {
        for (const row of [before, pieces, after]) {
          expect(row.map((box) => box.start)).toEqual([start, ...row.slice(0, -1).map((box) => box.end)]);
          expect(row.at(-1)?.end).toBe(end);
        }
        const parents = after.reduce((sum, box) => sum + box.parents, 0);
        expect(pieces).toHaveLength(parents > 48 + after.length ? 1 : pieces.length);
        if (pieces.length > 1) expect(pieces).toHaveLength(parents);
      }
    }
  });

  test.each([
    [
      {},
      /From 80 subtasks to 100, 96\.9 % of the key groups.* 84 of the 100 new subtasks take from one old subtask alone, the others from two\.$/,
    ],
    [{ parallelism: 40, newParallelism: 80, setMaxParallelism: 720 }, /Each of the 80 new subtasks takes from one old/],
    [{ parallelism: 4, newParallelism: 3 }, /No new subtask takes from one old subtask alone, but from two\.$/],
    [{ newParallelism: 80 }, /^From 80 subtasks to as many nothing moves\.$/],
    [{ newParallelism: 200 }, /cannot be rescaled: 200 subtasks cannot share 128/],
    [{ newParallelism: 1 }, /The new subtask has 80 parents\.$/],
  ])("finds for %o: %s", (changes, expected) => {
    expect(plainSpaces(rescalingView(talkWorld(changes)).finding)).toMatch(expected);
  });
});
