import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centred, moved, shownPart, wholeOf, zoomed } from "../../../../src/live/slots/pasted/camera.js";

const window = { width: 800, height: 500 };

describe("A camera", () => {
  test("shows all of a drawing, and makes none larger than it is", () => {
    const { from, to } = shownPart(wholeOf({ width: 9000, height: 300 }, window), window);
    expect(from.x).toBeLessThan(0);
    expect(to.x).toBeGreaterThan(9000);
    expect(wholeOf({ width: 10, height: 10 }, window).scale).toBe(1);
  });

  test("comes closer around a point that stands still, and goes back the same way", () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) });
    fc.assert(
      fc.property(point, fc.double({ min: 0.5, max: 2, noNaN: true }), (at, times) => {
        const camera = { scale: 0.5, x: 12, y: -70 };
        const there = zoomed(camera, { times, at });
        expect((at.x - there.x) / there.scale).toBeCloseTo((at.x - camera.x) / camera.scale, 6);
        const back = zoomed(there, { times: camera.scale / there.scale, at });
        expect(back.x).toBeCloseTo(camera.x, 6);
      }),
    );
  });

  test("has bounds", () => {
    const at = { x: 0, y: 0 };
    expect(zoomed({ scale: 1, x: 0, y: 0 }, { times: 1e9, at }).scale).toBe(2);
    expect(zoomed({ scale: 1, x: 0, y: 0 }, { times: 1e-9, at }).scale).toBe(0.01);
  });

  test("has what it is centred on in the middle, and moves by pixels", () => {
    const camera = centred({ x: 100, y: 40 }, { scale: 0.5, window });
    expect(camera).toEqual({ scale: 0.5, x: 350, y: 230 });
    expect(moved(camera, { x: 5, y: -5 })).toEqual({ scale: 0.5, x: 355, y: 225 });
  });
});
