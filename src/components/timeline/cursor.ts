import type { Cursor } from "../../views/checkpointing/timeline/cursor.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { stretches, textWidth, xOf, yOf, type Layout } from "./layout.js";

/** The cursor: a line across all lanes, a dot on each curve, the time at its foot. */
export function cursorMarkup(cursor: Cursor, data: TimelineData, layout: Layout): Markup {
  const { lanes, bracketY, flagY, width } = layout;
  const x = xOf(cursor.seconds, data.seconds, layout);
  const flag = textWidth(cursor.text) + 10;
  const left = Math.min(Math.max(0, x - flag / 2), width - flag);
  const dots = [
    yOf(cursor.processed, data.throughput.top.value, lanes.throughput),
    yOf(cursor.waiting, data.waiting.top.value, lanes.waiting),
    yOf(cursor.outBytesPerSecond, data.link.top, lanes.link),
  ];
  return html`<path
      class="line"
      d="${stretches(layout)
        .map(({ from, to }) => `M${round(x)},${from}V${to}`)
        .join("")}"
    />
    <path class="handle" d="M${round(x - 5)},${(stretches(layout)[0]?.from ?? bracketY) - 5}h10l-5,8z" />
    ${dots.map((y) => html`<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="3.5" />`)}
    <rect class="flag" x="${round(left)}" y="${flagY - 14}" width="${round(flag)}" height="19" rx="2" />
    <text class="time" x="${round(left + flag / 2)}" y="${flagY}" text-anchor="middle">${cursor.text}</text>`;
}

/** What lies behind the cursor. */
export function pastMarkup({ seconds }: Pick<Cursor, "seconds">, data: TimelineData, layout: Layout): Markup {
  const width = round(xOf(seconds, data.seconds, layout) - layout.left);
  return html`${stretches(layout).map(
    ({ from, to }) => html`<rect x="${layout.left}" y="${from}" width="${width}" height="${to - from}" />`,
  )}`;
}
