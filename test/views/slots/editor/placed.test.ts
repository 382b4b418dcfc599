import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placedJob, type PlacedJob } from "../../../../src/views/slots/editor/placed.js";
import type { Placed } from "../../../../src/views/slots/editor/place.js";
import { cut, textWidth } from "../../../../src/views/slots/editor/text-width.js";
import { editorView } from "../../../../src/views/slots/editor/view.js";
import { stepFrom, type Step } from "../../../../src/views/slots/editor/walk.js";
import { anyEditedJob } from "../../../model/slots/job/edit/jobs.js";
import { writeJob } from "../../../../src/model/slots/job/text/write-job.js";
import { worldWith } from "./world.js";

type Rect = Omit<Placed<unknown>, "of">;

const contains = (outer: Rect, inner: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;
const meet = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;
const apart = (all: readonly Rect[]): boolean =>
  all.every((one, at) => all.slice(at + 1).every((other) => !meet(one, other)));

describe.each(["right", "down"] as const)("a job drawn to the %s", (direction) => {
  test("has every operator inside its task, and nothing on top of anything else", () => {
    fc.assert(
      fc.property(anyEditedJob, (job) => {
        const items = editorView(worldWith(writeJob(job))).data;
        const placed = placedJob(items, direction);
        const all = { x: 0, y: 0, width: placed.width, height: placed.height };
        expect(placed.tasks.every((task) => contains(all, task))).toBe(true);
        expect(apart(placed.tasks) && apart(placed.operators)).toBe(true);
        for (const operator of placed.operators) {
          expect(contains(placed.tasks[operator.of.task] ?? all, operator)).toBe(true);
        }
        for (const { points } of placed.connections) expect(points.length).toBeGreaterThan(1);
      }),
      { numRuns: 150 },
    );
  });
});

const fanOut = ["a = source", "b = map from a", "c = sink from b", "d = sink from b", "e = sink from b by key"];

describe("a walk through the drawing", () => {
  const items = editorView(worldWith(...fanOut)).data;
  const placed = placedJob(items, "right");
  const go = (key: string, ...steps: readonly Step[]): string | null =>
    steps.reduce<string | null>((at, step) => (at === null ? null : stepFrom(at, step, { items, placed })), key);

  test("goes from operator to connection to operator, and back", () => {
    expect(go("operator a", "forward")).toBe("connection 0 0 b");
    expect(go("operator a", "forward", "forward")).toBe("operator b");
    expect(go("operator b", "back", "back")).toBe("operator a");
    expect(go("operator a", "back")).toBeNull();
    expect(go("operator e", "forward")).toBeNull();
  });

  test("goes across to the nearest of the same sort", () => {
    const sinks = placed.operators
      .filter(({ of }) => "cd".includes(of.operator.name))
      .sort((one, other) => one.y - other.y);
    const keys = sinks.map(({ of }) => of.key);
    const [first = "", second = ""] = keys;
    expect(go(first, "behind")).toBe(second);
    expect(go(second, "before")).toBe(first);
    expect(go("connection 0 0 c", "behind") ?? go("connection 0 0 c", "before")).toMatch(/^connection/);
  });

  test("goes to the first and the last operator of the program", () => {
    expect(go("operator b", "first")).toBe("operator a");
    expect(go("operator b", "last")).toBe("operator e");
  });

  test("comes to every item of any job", () => {
    fc.assert(
      fc.property(anyEditedJob, (job) => {
        const items = editorView(worldWith(writeJob(job))).data;
        const reached = reach(items.operators[0]?.key ?? "", { items, placed: placedJob(items, "right") });
        const all = [...items.operators, ...items.connections].map(({ key }) => key);
        expect(all.filter((key) => !reached.has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function reach(
  start: string,
  where: { items: Parameters<typeof stepFrom>[2]["items"]; placed: PlacedJob },
): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const key of reached) {
    for (const step of ["forward", "back", "before", "behind", "first", "last", "next", "previous"] as const) {
      const next = stepFrom(key, step, where);
      if (next !== null) reached.add(next);
    }
  }
  return reached;
}

test("a wide letter takes more room than a narrow one, and a long name is cut", () => {
  expect(textWidth("mm", 14)).toBeGreaterThan(textWidth("ii", 14));
  expect(cut("abcdef", 4)).toBe("abc…");
  expect(cut("abcd", 4)).toBe("abcd");
});
