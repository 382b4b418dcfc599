import { JSDOM } from "jsdom";
import { describe, expect, it, test } from "vitest";
import { inLines, linesOf } from "../../../src/components/drawings/flow.js";
import { stateEntryDrawing, stateEntryNarrowDrawing } from "../../../src/components/drawings/state-entry.js";
import { entrySizesChart } from "../../../src/components/charts/entry-sizes.js";
import { entryTotalsChart } from "../../../src/components/charts/entry-totals.js";
import { NARROW, WIDE } from "../../../src/components/charts/plot.js";
import { windowCopiesChart } from "../../../src/components/charts/window-copies.js";
import { entryView } from "../../../src/views/state/entry/entry.js";
import { sizesView } from "../../../src/views/state/entry/sizes.js";
import { totalsView } from "../../../src/views/state/entry/totals.js";
import { windowsView } from "../../../src/views/state/entry/windows.js";
import { entryFiguresWorlds } from "../../views/state/entry-worlds.js";
import { talkWorld } from "../../support/worlds.js";

const { document } = new JSDOM("").window;
const worlds = entryFiguresWorlds.slice(0, 120);
const FAULT = /NaN|undefined|Infinity|\[object/;

describe.each([
  ["wide", stateEntryDrawing, 880],
  ["narrow", stateEntryNarrowDrawing, 360],
] as const)("the drawing of an entry, %s", (_, draw, width) => {
  it("has a place for everything, and nothing sticks out at the right", () => {
    for (const world of worlds) {
      const { text } = draw(entryView(world).data);
      expect(text).not.toMatch(FAULT);
      for (const [, x = "", wide = ""] of text.matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g))
        expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width);
    }
  });

  it("shows the hex of the talk’s key, and says where the job does not start", () => {
    expect(draw(entryView(talkWorld()).data).text).toContain(">2a</text");
    expect(draw(entryView(talkWorld({ setMaxParallelism: 64 })).data).text).toContain("The job does not start.");
  });
});

test("things that do not fit into a line go into the next, and one that is too wide has one of its own", () => {
  const placed = inLines([30, 40, 50, 200, 10], { left: 0, right: 100, gap: 10, widthOf: (width) => width });
  expect(placed.map(({ x, line }) => [x, line])).toEqual([
    [0, 0],
    [40, 0],
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  expect(linesOf(placed)).toBe(4);
  expect(linesOf([])).toBe(1);
});

test.each([WIDE, NARROW])("the charts about entries draw numbers only, at %o", (size) => {
  for (const world of worlds.slice(0, 40)) {
    const drawn = [
      entrySizesChart(sizesView(world).data, { ...size, document }),
      entryTotalsChart(totalsView(world).data, { ...size, document }),
      windowCopiesChart(windowsView(world).data, { ...size, document }),
    ];
    for (const svg of drawn) expect(svg.outerHTML).not.toMatch(FAULT);
  }
});
