import type { BurstsData } from "../../views/suspects/bursts/bursts.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";

interface Layout {
  readonly width: number;
  readonly x: number;
  readonly lane: number;
  readonly row: number;
  /** Every how many-th tick has a label. */
  readonly ticks: number;
}

const WIDE: Layout = { width: 880, x: 190, lane: 500, row: 58, ticks: 1 };
const NARROW: Layout = { width: 360, x: 6, lane: 344, row: 82, ticks: 2 };

const HEIGHT = 34;
const TOP = 26;

/** Three lanes with the same share of busy time. */
export function burstsDrawing(data: BurstsData): Markup {
  return drawing(data, WIDE);
}

/** The same on a phone. */
export function burstsNarrowDrawing(data: BurstsData): Markup {
  return drawing(data, NARROW);
}

function drawing({ lanes, seconds, ticks }: BurstsData, layout: Layout): Markup {
  const { width, x, lane, row } = layout;
  const bottom = TOP + lanes.length * row;
  return html`<svg class="drawing" viewBox="0 0 ${width} ${bottom + 22}" aria-hidden="true">
    ${lanes.map((one, at) => laneMark(one, { y: TOP + at * row, seconds, layout }))}
    ${ticks
      .filter((_, at) => at % layout.ticks === 0)
      .map(({ at, label }, index, all) => {
        const anchor = index === 0 ? "start" : index === all.length - 1 ? "end" : "middle";
        return html`<text
          class="label"
          x="${round(x + (at / seconds) * lane)}"
          y="${bottom + 12}"
          text-anchor="${anchor}"
          >${label}</text
        >`;
      })}
  </svg>`;
}

interface Place {
  readonly y: number;
  readonly seconds: number;
  readonly layout: Layout;
}

function laneMark({ name, says, stretches }: BurstsData["lanes"][number], { y, seconds, layout }: Place): Markup {
  const { x, lane, width } = layout;
  const scale = lane / seconds;
  const isNarrow = x < 100;
  return html`<text class="strong" x="${isNarrow ? x : 4}" y="${isNarrow ? y - 6 : y + 22}">${name}</text>
    <text
      class="label"
      x="${isNarrow ? width - 6 : x + lane + 14}"
      y="${isNarrow ? y - 6 : y + 22}"
      text-anchor="${isNarrow ? "end" : "start"}"
      >${says}</text
    >
    ${stretches.map(
      ({ from, to, busy }) =>
        html`<rect
          class="time-busy"
          x="${round(x + from * scale)}"
          y="${round(y + (1 - busy) * HEIGHT)}"
          width="${round(Math.max(0, Math.min(to, seconds) - from) * scale)}"
          height="${round(busy * HEIGHT)}"
        />`,
    )}
    <rect class="time-frame" x="${x}" y="${y}" width="${lane}" height="${HEIGHT}" />`;
}
