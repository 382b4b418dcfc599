import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { fewKeysChart } from "../../../src/components/charts/few-keys.js";
import { hotKeysChart } from "../../../src/components/charts/hot-keys.js";
import { keyGroupSkewChart } from "../../../src/components/charts/key-group-skew.js";
import { NARROW, WIDE, type ChartSize } from "../../../src/components/charts/plot.js";
import { fewKeysView } from "../../../src/views/slots/keys/few-keys.js";
import { hotKeysView } from "../../../src/views/slots/keys/hot-keys.js";
import { skewView } from "../../../src/views/slots/keys/skew.js";
import type { World } from "../../../src/views/world.js";
import { landmarkWorlds, talkWorld } from "../../support/worlds.js";
import { keyWorlds } from "../../views/slots/keys/key-worlds.js";

const { document } = new JSDOM("").window;
const sizes: readonly ChartSize[] = [
  { ...WIDE, document },
  { ...NARROW, document },
];
const worlds = [...landmarkWorlds.map(([, world]) => world), ...keyWorlds(30)];

const charts: readonly (readonly [string, (world: World, size: ChartSize) => SVGSVGElement])[] = [
  ["the usable share by parallelism", (world, size) => keyGroupSkewChart(skewView(world).data, size)],
  ["few keys", (world, size) => fewKeysChart(fewKeysView(world).data, size)],
  ["hot keys", (world, size) => hotKeysChart(hotKeysView(world).data, size)],
];

/** The reader's dots, in pixels. */
function readersDots(svg: SVGSVGElement): (readonly [number, number])[] {
  return Array.from(svg.querySelectorAll('[fill="var(--accent)"] circle, circle[fill="var(--accent)"]'), (dot) => [
    Number(dot.getAttribute("cx")),
    Number(dot.getAttribute("cy")),
  ]);
}

describe.each(charts)("the chart of %s", (_, draw) => {
  it("has no number that is none, and keeps the reader’s dot in the frame", () => {
    for (const world of worlds) {
      for (const size of sizes) {
        const svg = draw(world, size);
        expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        for (const [x, y] of readersDots(svg)) {
          expect([x >= 0, x <= size.width, y >= 0, y <= size.height]).toEqual([true, true, true, true]);
        }
      }
    }
  });

  it("has the reader’s dot once", () => {
    expect(readersDots(draw(talkWorld(), sizes[0] as ChartSize))).toHaveLength(1);
  });
});

describe("the chart of the usable share", () => {
  const texts = (changes = {}): (string | null)[] =>
    Array.from(
      keyGroupSkewChart(skewView(talkWorld(changes)).data, { ...WIDE, document }).querySelectorAll("text, tspan"),
      (text) => text.textContent,
    );

  it("names the divisors that have room", () => {
    expect(texts()).toEqual(expect.arrayContaining(["128", "64", "32", "16"]));
  });

  it("hatches what no job starts with, and only where the axis reaches it", () => {
    expect(texts()).toContain("no job starts");
    expect(texts({ setMaxParallelism: 32_768 })).not.toContain("no job starts");
  });
});
