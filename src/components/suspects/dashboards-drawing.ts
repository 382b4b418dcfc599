import type { LoadData } from "../../views/suspects/load/load.js";
import type { LoadRow } from "../../views/suspects/load/rows.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { stackedBar } from "./stacked-bar.js";

interface Layout {
  readonly width: number;
  readonly row: number;
  readonly name: number;
  readonly then: { readonly x: number; readonly width: number };
  readonly now: { readonly x: number; readonly width: number };
  /** How far below the name the bars stand. */
  readonly below: number;
}

const WIDE: Layout = {
  width: 880,
  row: 46,
  name: 4,
  then: { x: 170, width: 200 },
  now: { x: 480, width: 396 },
  below: 0,
};
const NARROW: Layout = {
  width: 360,
  row: 74,
  name: 4,
  then: { x: 4, width: 100 },
  now: { x: 176, width: 180 },
  below: 22,
};

const BAR = 26;
const TOP = 44;

/** Where 1.3 draws its lines: JobVertexBackPressureHandler. */
const LEVELS = [0.1, 0.5];

/** The same tasks on the dashboard of 1.3 and on today’s. */
export function dashboardsDrawing(data: LoadData): Markup {
  return drawing(data, WIDE);
}

/** The same on a phone. */
export function dashboardsNarrowDrawing(data: LoadData): Markup {
  return drawing(data, NARROW);
}

function drawing({ rows }: LoadData, layout: Layout): Markup {
  const height = TOP + rows.length * layout.row + 4;
  return html`<svg class="drawing" viewBox="0 0 ${layout.width} ${height}" aria-hidden="true">
    <text class="strong era-then" x="${layout.then.x}" y="14">Flink 1.3: samples</text>
    <text class="label" x="${layout.then.x}" y="31">0.10 and 0.5 part the levels</text>
    <text class="strong" x="${layout.now.x}" y="14">Now: time</text>
    <text class="label" x="${layout.now.x}" y="31">busy, back-pressured, idle</text>
    ${rows.map((row, at) => taskRow(row, TOP + at * layout.row, layout))}
  </svg>`;
}

function taskRow(row: LoadRow, y: number, layout: Layout): Markup {
  const { then, now, below } = layout;
  const barY = y + below;
  return html`<text class="strong" x="${layout.name}" y="${below > 0 ? y + 14 : y + 18}">${row.name}</text>
    <rect class="time-frame" x="${then.x}" y="${barY}" width="${then.width}" height="${BAR}" />
    <rect class="then-ratio" x="${then.x}" y="${barY}" width="${round(row.ratio * then.width)}" height="${BAR}" />
    ${LEVELS.map((level) => html`<path class="time-peak" d="M${round(then.x + level * then.width)},${barY}v${BAR}" />`)}
    <text class="era-then" x="${then.x + then.width + 8}" y="${barY + 18}">${row.ratioText} ${row.level}</text>
    ${stackedBar({ ...row, peakText: "" }, { x: now.x, y: barY, width: now.width, height: BAR })}`;
}
