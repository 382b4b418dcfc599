import { text } from "../../model/units.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { textWidth, xOf, type Layout } from "./layout.js";

/** Distances between ticks that are round for people, in seconds. */
const STEPS = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
  10800, 21600, 43200, 86400, 172800, 432000, 864000, 2592000, 8640000,
];

/** Moments for the numbers of a time axis: round, from 0 on, at most `most` of them after it. */
export function timeTicks(end: number, most: number): readonly number[] {
  const step = STEPS.find((one) => end / one <= most) ?? end;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** The time axis below the lanes: a hairline, ticks, and a number at each. */
export function timeAxis({ seconds: end }: TimelineData, layout: Layout): Markup {
  const { left, right, axisY, tickGap, lanes } = layout;
  const base = lanes.link.to;
  return html`<g class="axis">
    <path class="base" d="M${left},${base}H${right}" />
    ${timeTicks(end, (right - left) / tickGap).map((seconds) => {
      const x = xOf(seconds, end, layout);
      const label = text(seconds, "seconds");
      const isLast = x + textWidth(label) / 2 > layout.width;
      return html`<path class="tick" d="M${round(x)},${base}v4" />
        <text
          class="label"
          x="${round(Math.max(x, left))}"
          y="${axisY}"
          text-anchor="${x - textWidth(label) / 2 < 0 ? "start" : isLast ? "end" : "middle"}"
          >${label}</text
        >`;
    })}
  </g>`;
}
