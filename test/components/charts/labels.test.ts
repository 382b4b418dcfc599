import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { labels, type Drawn, type Label } from "../../../src/components/charts/labels.js";
import { plot, WIDE } from "../../../src/components/charts/plot.js";

const { document } = new JSDOM("").window;
const label: Label = { x: 5, y: 5, text: "here", fill: "red", anchor: "start" };

/** The lines of the labels in a chart whose axes reach from 1 to 10, with their places. */
function written(all: readonly Label[], drawn: Drawn = {}) {
  const scale = { type: "log", domain: [1, 10], axis: null } as const;
  const svg = plot({ ...WIDE, document }, { x: scale, y: scale, marks: [labels(all, drawn)] });
  return Array.from(svg.querySelectorAll("tspan"), (span) => ({
    text: span.textContent,
    x: Number(span.getAttribute("x")),
    y: Number(span.getAttribute("y")),
  }));
}

describe("labels", () => {
  test("stand at their points, each line on its own", () => {
    const [first, second, ...rest] = written([{ ...label, text: "one\ntwo", dx: 8 }]);
    expect([first?.text, second?.text, rest]).toEqual(["one", "two", []]);
    expect(first?.x).toBe(second?.x);
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + 10);
    const [moved] = written([{ ...label, text: "one\ntwo", dx: 20 }]);
    expect((moved?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo(12);
  });

  test("of the same point are written below each other", () => {
    const [one, other] = written([label, { ...label, text: "there" }]);
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThanOrEqual(16);
  });

  test("go off the line that they name", () => {
    const level = Array.from({ length: 100 }, (_, index) => [1 + index / 12, 5] as const);
    const [on] = written([label]);
    const [off] = written([label], { lines: [level] });
    expect(Math.abs((on?.y ?? 0) - (off?.y ?? 0))).toBeGreaterThan(5);
  });

  test("of points that are nowhere on the axes are left out, and so are such dots and lines", () => {
    expect(written([{ ...label, x: 0 }, { ...label, y: NaN }, label])).toHaveLength(1);
    expect(written([label], { dots: [[NaN, 1]], lines: [[[0, 5]]] })).toEqual(written([label]));
  });
});
