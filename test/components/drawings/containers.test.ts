import { describe, expect, it } from "vitest";
import { amountIn, ticksOf } from "../../../src/components/drawings/container-axis.js";
import { drawings } from "../../../src/components/drawings/index.js";
import { containerThenView } from "../../../src/views/memory/then/container.js";
import { containerVersionsView } from "../../../src/views/memory/then/versions.js";
import { documentOf } from "../../support/page.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const MEBIBYTE = 2 ** 20;
const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(200)];
const views = { "container-then": containerThenView, "container-versions": containerVersionsView } as const;
const figures = (Object.keys(views) as (keyof typeof views)[]).flatMap((name) =>
  (["wide", "narrow"] as const).map((variant) => [name, variant] as const),
);

function drawn(name: keyof typeof views, variant: "wide" | "narrow", world = talkWorld()): string {
  const drawing = drawings[name];
  if (!drawing) throw new Error(`Nothing draws ${name}.`);
  return drawing[variant](views[name](world).data as never).text;
}

/** A number among the attributes of an element. */
function numberIn(tag: string, key: string): number {
  return Number(new RegExp(` ${key}="([^"]*)"`).exec(tag.replace(/\s+/g, " "))?.[1]);
}

describe.each(figures)("the drawing of %s, %s", (name, variant) => {
  it("stays within its height and width and has no number that is none, whatever the scenario", () => {
    for (const world of worlds) {
      const svg = drawn(name, variant, world);
      const [, width = 0, height = 0] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const [rect] of svg.matchAll(/<rect[^>]*>/g)) {
        const [x = NaN, y = NaN, w = NaN, h = NaN] = ["x", "y", "width", "height"].map((key) => numberIn(rect, key));
        if (!(x >= 0 && y >= 0 && w >= 0 && h >= 0 && x + w <= width + 1 && y + h <= height + 1)) throw new Error(rect);
      }
    }
  });
});

describe("the drawing of both containers", () => {
  it("is to scale: the heaps are as high as they are large", () => {
    const svg = documentOf(drawn("container-then", "wide"));
    const heights = Array.from(svg.querySelectorAll('rect[fill="var(--heap)"]'), (rect) =>
      Number(rect.getAttribute("height")),
    );
    const [slide = 0, flink = 0] = heights;
    expect(slide / flink).toBeCloseTo(1500 / 1260, 1);
  });

  it("shows what batch jobs may manage in Flink 1.3 only, however alike the heaps are", () => {
    const svg = drawn("container-then", "wide", talkWorld({ taskManagerProcessBytes: 4096 * MEBIBYTE }));
    expect(svg.split("managed-share")).toHaveLength(2);
  });

  it("writes the gap between the heaps", () => {
    expect(plainSpaces(drawn("container-then", "wide"))).toContain(">100 MiB<");
  });
});

describe("an axis of sizes", () => {
  it("has round numbers of mebibytes, at most as many as are wanted beside the zero", () => {
    const texts = (mebibytes: number, most: number): readonly string[] =>
      ticksOf(mebibytes * MEBIBYTE, most).map(({ text }) => plainSpaces(text));
    expect(texts(2000, 6)).toEqual(["0 MiB", "500 MiB", "1000 MiB", "1500 MiB", "2000 MiB"]);
    for (const size of [1, 7, 100, 999, 4096, 65_536, 1_000_000]) {
      const ticks = ticksOf(size * MEBIBYTE, 6);
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });

  it("shortens a size to what a bar has room for", () => {
    expect([amountIn(644 * MEBIBYTE + 5), amountIn(1.5 * MEBIBYTE), amountIn(64 * MEBIBYTE)]).toEqual([
      "644",
      "1.5",
      "64",
    ]);
  });
});
