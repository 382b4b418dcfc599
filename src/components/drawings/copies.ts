import type { CopiedGroup, CopiesData } from "../../views/state/snapshots/copies.js";
import { html, type Markup } from "../html.js";

interface Layout {
  readonly width: number;
  /** Where the state and its snapshot begin. */
  readonly left: number;
  readonly apart: number;
  readonly cell: number;
  readonly isNarrow: boolean;
}

const TOP = 46;
const ROW = 28;
const GAP = 3;

/** State and its snapshot, a row for each key group. */
export function copiesDrawing(data: CopiesData): Markup {
  return drawing(data, { width: 880, left: 110, apart: 400, cell: 22, isNarrow: false });
}

/** The same on a phone. */
export function copiesNarrowDrawing(data: CopiesData): Markup {
  return drawing(data, { width: 360, left: 22, apart: 176, cell: 11, isNarrow: true });
}

function drawing({ groups, instead }: CopiesData, layout: Layout): Markup {
  const { width, left, apart, isNarrow } = layout;
  const bottom = TOP + groups.length * ROW;
  if (instead !== "") {
    return html`<svg class="drawing" viewBox="0 0 ${width} 60" aria-hidden="true">
      <text class="label" x="0" y="34">${instead}</text>
    </svg>`;
  }
  return html`<svg class="drawing" viewBox="0 0 ${width} ${bottom + (isNarrow ? 92 : 40)}" aria-hidden="true">
    <text class="strong" x="${left}" y="16">state</text>
    <text class="label" x="${left}" y="34">${isNarrow ? "what functions see" : "what your functions see"}</text>
    <text class="strong" x="${left + apart}" y="16">snapshot</text>
    <text class="label" x="${left + apart}" y="34">${isNarrow ? "what is written" : "what is being written"}</text>
    ${groups.map((group, at) => groupMark(group, { at, layout }))} ${key({ layout, y: bottom + 14 })}
  </svg>`;
}

function groupMark({ state, changed }: CopiedGroup, { at, layout }: { at: number; layout: Layout }): Markup {
  const { left, apart, cell, isNarrow } = layout;
  const y = TOP + at * ROW;
  const right = left + apart;
  const xOf = (entry: number): number => entry * (cell + GAP);
  const size = html`width="${cell}" height="18"`;
  return html`<g>
    <text class="label" x="${isNarrow ? 0 : left - 12}" y="${y + 14}" text-anchor="${isNarrow ? "start" : "end"}"
      >${isNarrow ? String(at + 1) : `key group ${String(at + 1)}`}</text
    >
    ${changed.map(
      (isNew, entry) =>
        html`<rect class="${isNew ? "new-object" : "object"}" x="${left + xOf(entry)}" y="${y}" ${size} />`,
    )}
    ${
      state === "written"
        ? html`<text class="label" x="${right}" y="${y + 14}">${isNarrow ? "written" : "written, and let go"}</text>`
        : changed.map(
            (isNew, entry) =>
              html`<rect class="${isNew ? "object" : "reference"}" x="${right + xOf(entry)}" y="${y}" ${size} />`,
          )
    }
    ${state === "writing" && html`<path class="writer" d="M${right - 12},${y + 3}l7,6l-7,6z" />`}
  </g>`;
}

function key({ layout: { left, isNarrow }, y }: { layout: Layout; y: number }): Markup {
  const entries = [
    ["object", "an object"],
    ["reference", "the same object, no copy"],
    ["new-object", "changed since: a new object"],
  ] as const;
  const apart = 200;
  return html`${entries.map(([kind, text], at) => {
    const [x, top] = isNarrow ? [left, y + at * 24] : [left + at * apart, y];
    return html`<rect class="${kind}" x="${x}" y="${top}" width="16" height="16" />
      <text class="label" x="${x + 24}" y="${top + 13}">${text}</text>`;
  })}`;
}
