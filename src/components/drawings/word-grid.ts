import type { Grid, GridCell, GridData, GridRow } from "../../views/production/grid.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";
import { wrapped } from "./wrapped.js";

const LINE = 16;
const ROW = 34;
/** Below the words of a cell. */
const BAR = 6;
/** Where words stand, from the left of their cell. */
const INSET = 8;

/** Words in rows and columns on a wide page, with what the reader has chosen marked. */
export function wordGridDrawing({ wide }: GridData): Markup {
  return drawing(wide, 880);
}

/** The same on a phone, with fewer columns. */
export function wordGridNarrowDrawing({ narrow }: GridData): Markup {
  return drawing(narrow, 360);
}

interface Place {
  readonly width: number;
  /** Where the cells begin, and how far apart they are. */
  readonly left: number;
  readonly apart: number;
}

function drawing({ names, columns, rows }: Grid, width: number): Markup {
  const left = names * width;
  const place = { width, left, apart: (width - left) / Math.max(1, columns.length) };
  const heads = columns.map((name) => wrapped(name, place.apart - INSET));
  const top = 12 + LINE * Math.max(...heads.map(({ length }) => length));
  return html`<svg class="drawing" viewBox="0 0 ${width} ${top + rows.length * ROW + 4}" aria-hidden="true">
    ${heads.map((lines, at) => headMark(lines, { x: round(left + at * place.apart + INSET), bottom: top - 11 }))}
    ${rows.map((row, at) => rowMark(row, top + at * ROW, place))}
  </svg>`;
}

function headMark(lines: readonly string[], { x, bottom }: { readonly x: string; readonly bottom: number }): Markup {
  return html`${lines.map((line, at) => html`<text class="label" x="${x}" y="${bottom - LINE * (lines.length - 1 - at)}">${line}</text>`)}`;
}

function rowMark({ name, cells, isHere }: GridRow, y: number, { width, left, apart }: Place): Markup {
  return html`<g>
    <path class="row-line" d="M0,${y}H${width}" />
    ${isHere && html`<rect class="grid-here" x="0" y="${y + 1}" width="${width}" height="${ROW - 2}" />`}
    <text class="${isHere && "strong"}" x="4" y="${y + 21}">${name}</text>
    ${cells.map((cell, at) => cellMark(cell, { x: left + at * apart, y, width: apart }))}
  </g>`;
}

function cellMark(
  { text, tone, share, isHere }: GridCell,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Markup {
  const track = width - 3 * INSET;
  return html`${isHere && html`<rect class="grid-cell" x="${round(x + 1)}" y="${y + 3}" width="${round(width - 4)}" height="${ROW - 6}" />`}
    <text class="grid-text ${tone !== "plain" && tone}" x="${round(x + INSET)}" y="${y + (share === null ? 21 : 17)}"
      >${text}</text
    >
    ${
      share !== null &&
      html`<rect class="track" x="${round(x + INSET)}" y="${y + 23}" width="${round(track)}" height="${BAR}" />
        <rect
          class="grid-bar ${tone !== "plain" && tone}"
          x="${round(x + INSET)}"
          y="${y + 23}"
          width="${round(share * track)}"
          height="${BAR}"
        />`
    }`;
}
