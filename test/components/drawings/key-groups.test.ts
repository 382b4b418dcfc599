import { describe, expect, it } from "vitest";
import { keyGroupsDrawing, keyGroupsNarrowDrawing } from "../../../src/components/drawings/key-groups.js";
import { rescalingDrawing, rescalingNarrowDrawing } from "../../../src/components/drawings/rescaling.js";
import type { Markup } from "../../../src/components/html.js";
import { keyGroupsView } from "../../../src/views/slots/keys/groups.js";
import { rescalingView } from "../../../src/views/slots/keys/rescaling.js";
import type { World } from "../../../src/views/world.js";
import { documentOf } from "../../support/page.js";
import { landmarkWorlds, talkWorld } from "../../support/worlds.js";
import { keyWorlds } from "../../views/slots/keys/key-worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...keyWorlds(80)];
const drawings: readonly (readonly [string, (world: World) => Markup])[] = [
  ["the key groups on a wide page", (world) => keyGroupsDrawing(keyGroupsView(world).data)],
  ["the key groups on a phone", (world) => keyGroupsNarrowDrawing(keyGroupsView(world).data)],
  ["a rescaling on a wide page", (world) => rescalingDrawing(rescalingView(world).data)],
  ["a rescaling on a phone", (world) => rescalingNarrowDrawing(rescalingView(world).data)],
];

describe.each(drawings)("the drawing of %s", (_, draw) => {
  it("stays in its frame, and has no number that is none", () => {
    for (const world of worlds) {
      const svg = draw(world).text;
      const [, width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const [rect] of svg.matchAll(/<rect[^>]*>/g)) {
        const at = (key: string): number => Number(new RegExp(`\\s${key}="([^"]*)"`).exec(rect)?.[1]);
        const inside =
          at("x") >= 0 &&
          at("y") >= 0 &&
          at("width") >= 0 &&
          at("x") + at("width") <= width &&
          at("y") + at("height") <= height;
        if (!inside) throw new Error(`${rect} in ${width} by ${height}`);
      }
      for (const [, x = "", y = ""] of svg.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)) {
        expect([Number(x) >= 0, Number(x) <= width, Number(y) <= height]).toEqual([true, true, true]);
      }
    }
  });

  it("has few elements, however many subtasks there are", () => {
    const large = talkWorld({ parallelism: 16_000, setMaxParallelism: 32_768, newParallelism: 32_768 });
    expect(draw(large).text.match(/<\w/g)?.length).toBeLessThan(80);
  });

  it("says so where there is nothing to draw", () => {
    expect(draw(talkWorld({ setMaxParallelism: 7 })).text).toMatch(/The job (does not start|cannot be rescaled)/);
  });
});

describe("the drawing of the key groups", () => {
  const drawn = (changes = {}): Document => documentOf(keyGroupsDrawing(keyGroupsView(talkWorld(changes)).data));
  const boxesIn = (root: Document, looks: string): number =>
    root.querySelector(`path.${looks}`)?.getAttribute("d")?.match(/M/g)?.length ?? 0;

  it("has a box for each subtask, of the two kinds that there are", () => {
    expect([boxesIn(drawn(), "busy-range"), boxesIn(drawn(), "other-range")]).toEqual([48, 32]);
  });

  it("names every subtask that has room for its number", () => {
    expect(Array.from(drawn().querySelectorAll(".on-mark, text.strong"), (text) => text.textContent).sort()).toEqual(
      Array.from({ length: 80 }, (_, subtask) => String(subtask)).sort(),
    );
  });

  it("continues in the next line a range that does not end with one", () => {
    expect(boxesIn(drawn({ parallelism: 1 }), "busy-range")).toBe(4);
  });
});

describe("the drawing of a rescaling", () => {
  const drawn = (changes = {}): Document => documentOf(rescalingDrawing(rescalingView(talkWorld(changes)).data));

  it("draws nothing as moving where nothing moves", () => {
    const root = drawn({ newParallelism: 80 });
    expect(root.querySelector("path.moves")?.getAttribute("d")).toBe("");
    expect(root.querySelectorAll("rect.moves")).toHaveLength(0);
  });

  it("has as many boxes as subtasks, before and after", () => {
    const boxes = Array.from(
      drawn().querySelectorAll("path.subtask-row"),
      (row) => row.getAttribute("d")?.match(/M/g)?.length,
    );
    expect(boxes).toEqual([80, 100]);
  });
});
