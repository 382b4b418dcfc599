import { describe, expect, it } from "vitest";
import { mapDrawing } from "../../src/components/memory-map/drawing.js";
import { fitted, NARROW, placed, WIDE } from "../../src/components/memory-map/layout.js";
import { withValue, defaultScenario } from "../../src/scenario/scenario.js";
import type { Box } from "../../src/views/memory/map/box.js";
import { mapKinds, mapView } from "../../src/views/memory/map/view.js";
import { workbookModel } from "../../src/views/workbook.js";
import { worldOf } from "../../src/views/world.js";
import { sampleGivens } from "../support/scenarios.js";

const MEBIBYTE = 2 ** 20;

const roots = sampleGivens(60).flatMap((givens) =>
  mapKinds.map((kind) => mapView(kind, worldOf(workbookModel, givens)).data.root),
);

function rootOf(mebibytes: number): Box {
  const { values } = withValue(defaultScenario, "taskManagerProcessBytes", mebibytes * MEBIBYTE);
  return mapView("memory-map", worldOf(workbookModel, values)).data.root;
}

describe("the drawing of a memory map", () => {
  it.each([WIDE, NARROW])("draws the innermost boxes to scale, $name", (layout) => {
    for (const root of roots) {
      const { leaves, bytesPerUnit } = placed(root, layout);
      for (const { box, span } of leaves) {
        expect((span.to - span.from) * bytesPerUnit).toBeCloseTo(Number(box.bytes), -Math.log10(bytesPerUnit));
      }
    }
  });

  it.each([WIDE, NARROW])("keeps each box within the one around it, and beside its neighbours, $name", (layout) => {
    for (const root of roots) {
      const { frames, leaves, height } = placed(root, layout);
      const spans = new Map([...frames, ...leaves].map(({ box, span }) => [box, span]));
      expect(spans.get(root)?.from).toBe(0);
      expect(spans.get(root)?.to).toBeCloseTo(height);
      for (const { box, span } of frames) {
        let last = span.from;
        for (const part of box.parts) {
          const { from, to } = spans.get(part) ?? { from: NaN, to: NaN };
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          last = to;
        }
        expect(span.to).toBeGreaterThan(last);
      }
    }
  });

  it("leads each box over to a row of its own, in the same order", () => {
    const { leaves } = placed(rootOf(2000), WIDE);
    expect(leaves.map(({ row }) => row)).toEqual([3, 4, 6, 8, 9, 10, 11, 12]);
  });

  it("uses the room that missing frames leave", () => {
    const jobManager = mapView("job-manager-map", worldOf(workbookModel, defaultScenario.values)).data.root;
    expect(fitted(WIDE, rootOf(2000)).left).toBe(WIDE.left);
    expect(fitted(WIDE, jobManager).left).toBe(WIDE.left - 2 * WIDE.inset);
  });

  it("marks by pattern how a box came to its size, and where a limit stopped it", () => {
    const drawn = (mebibytes: number): string => mapDrawing(rootOf(mebibytes), { id: "map", layout: WIDE }).text;
    expect(drawn(2000)).not.toContain('class="stop"');
    expect(drawn(982).match(/class="stop"/g)).toHaveLength(2);
    expect(drawn(65_536).match(/class="stop"/g)).toHaveLength(1);
    expect(drawn(2000)).toContain("url(#map-wide-rest)");
  });

  it("has a slider for each edge that can be moved, and none that hides in the narrow one", () => {
    const drawn = mapDrawing(rootOf(2000), { id: "map", layout: WIDE }).text;
    expect(drawn.match(/role="slider"/g)).toHaveLength(8);
    expect(drawn).not.toContain('data-handle="setTaskHeapBytes"');
    expect(mapDrawing(rootOf(2000), { id: "map", layout: NARROW }).text).not.toContain("slider");
  });
});
