import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { plot, WIDE } from "../../../src/components/charts/plot.js";
import { evenTimes, logarithmicTimes, timeAxisX } from "../../../src/components/charts/time-axis.js";

const { document } = new JSDOM("").window;

/** What is written at the ticks of an axis. */
function written(ticks: readonly number[], type: "linear" | "log"): string[] {
  const x = { type, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1] };
  const svg = plot({ ...WIDE, document }, { x, marks: [timeAxisX(ticks, "")] });
  return Array.from(svg.querySelectorAll("text"), ({ textContent }) => textContent).filter((text) => /^\d/.test(text));
}

describe("an axis of times", () => {
  test.each([
    [147, 10, ["0 s", "15 s", "30 s", "45 s", "60 s", "75 s", "90 s", "105 s", "120 s", "135 s"]],
    [480, 10, ["0 min", "1 min", "2 min", "3 min", "4 min", "5 min", "6 min", "7 min", "8 min"]],
    [1, 5, ["0 s", "0.2 s", "0.4 s", "0.6 s", "0.8 s", "1 s"]],
    [0.3, 3, ["0 ms", "100 ms", "200 ms", "300 ms"]],
    [2 * 86_400, 5, ["0 h", "12 h", "24 h", "36 h", "48 h"]],
  ])("that is even, up to %d s, has one unit", (to, most, texts) => {
    expect(written(evenTimes(to, most), "linear").map(plain)).toEqual(texts);
  });

  test("that is logarithmic has the unit that suits each tick", () => {
    expect(written(logarithmicTimes(1, 3600, 10), "log").map(plain)).toEqual([
      ...["1 s", "3 s", "10 s", "30 s", "1 min", "5 min", "10 min", "30 min", "1 h"],
    ]);
  });
});

/** With ordinary spaces. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}
