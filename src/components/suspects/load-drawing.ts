import type { LoadData } from "../../views/suspects/load/load.js";
import type { LoadRow } from "../../views/suspects/load/rows.js";
import { html, type Markup } from "../html.js";
import { stackedBar } from "./stacked-bar.js";

interface Layout {
  readonly width: number;
  readonly row: number;
  readonly task: { readonly x: number; readonly width: number };
  readonly bar: { readonly x: number; readonly width: number; readonly below: number };
  readonly isNarrow: boolean;
}

const WIDE: Layout = {
  width: 880,
  row: 62,
  task: { x: 4, width: 190 },
  bar: { x: 214, width: 540, below: 0 },
  isNarrow: false,
};
const NARROW: Layout = {
  width: 360,
  row: 100,
  task: { x: 4, width: 200 },
  bar: { x: 4, width: 352, below: 48 },
  isNarrow: true,
};

const BAR_HEIGHT = 30;
const BOX_HEIGHT = 40;
const TOP = 22;

/** The tasks of a job from source to sink, each with a second of its time. */
export function loadDrawing(data: LoadData): Markup {
  return drawing(data, WIDE);
}

/** The same on a phone. */
export function loadNarrowDrawing(data: LoadData): Markup {
  return drawing(data, NARROW);
}

function drawing({ rows }: LoadData, layout: Layout): Markup {
  const height = TOP + rows.length * layout.row - (layout.row - BOX_HEIGHT) + layout.bar.below + 8;
  return html`<svg class="drawing" viewBox="0 0 ${layout.width} ${height}" aria-hidden="true">
    ${!layout.isNarrow && html`<text class="label" x="${layout.bar.x}" y="12">one second of a subtask, on average →</text>`}
    ${!layout.isNarrow && html`<text class="label" x="${layout.bar.x + layout.bar.width + 12}" y="12">records in</text>`}
    ${rows.map((row, at) => taskRow(row, { y: TOP + at * layout.row, layout, isFirst: at === 0 }))}
  </svg>`;
}

interface Place {
  readonly y: number;
  readonly layout: Layout;
  readonly isFirst: boolean;
}

function taskRow(row: LoadRow, { y, layout, isFirst }: Place): Markup {
  const { task, bar, isNarrow, width } = layout;
  const barY = y + bar.below + (BOX_HEIGHT - BAR_HEIGHT) / 2;
  const middle = task.x + 24;
  return html`${!isFirst && !isNarrow && html`<path class="arrow" d="M${middle},${y - (layout.row - BOX_HEIGHT) + 2}V${y - 2}" />`}
    <rect
      class="${row.isBottleneck && row.holdsBack ? "load-task is-bottleneck" : "load-task"}"
      x="${task.x}"
      y="${y}"
      width="${task.width}"
      height="${BOX_HEIGHT}"
      rx="3"
    />
    <rect class="time-${row.mood}" x="${task.x}" y="${y}" width="10" height="${BOX_HEIGHT}" />
    <text class="strong" x="${task.x + 18}" y="${y + 17}">${row.name}</text>
    <text class="label" x="${task.x + 18}" y="${y + 33}">${row.subtasks}${bottleneckWord(row)}</text>
    ${stackedBar(row, { x: bar.x, y: barY, width: bar.width, height: BAR_HEIGHT })}
    <text
      class="figure-number"
      x="${isNarrow ? width - 4 : bar.x + bar.width + 12}"
      y="${isNarrow ? y + 17 : barY + 20}"
      text-anchor="${isNarrow ? "end" : "start"}"
      >${row.rate}</text
    >`;
}

function bottleneckWord({ isBottleneck, holdsBack }: LoadRow): string {
  if (!isBottleneck) return "";
  return holdsBack ? ": bottleneck" : ": nearest to full";
}
