import type { Line } from "../../views/state/entry/lines.js";
import type { Part } from "../../views/state/entry/part.js";
import { html, type Markup } from "../html.js";
import { GAP, isBeside, LETTER, type EntryPlace } from "./entry-place.js";
import { inLines, linesOf, type Placed } from "./flow.js";
import { round } from "./geometry.js";

const CELL_HEIGHT = 24;
/** A line of cells with its brackets and names, and the room below all lines of a row. */
const LINE = 58;
const BELOW = 8;
/** The name of a row, where it stands above it. */
const ABOVE = 22;

/** A row of bytes with brackets below, which say what they are; and how high it is. */
export function bytesRow(
  line: Line,
  { top, place }: { top: number; place: EntryPlace },
): { markup: Markup; height: number } {
  const placed = inLines(line.parts, {
    ...{ left: place.left, right: place.width, gap: GAP },
    widthOf: (part) => Math.max(bytesWidth(part, place), nameOf(part).length * LETTER),
  });
  const above = isBeside(place) ? 0 : ABOVE;
  return {
    markup: html`${rowName(line, { top, place })}
    ${placed.map((one) => partMarkup(one, { top: top + above + one.line * LINE, place }))}`,
    height: above + linesOf(placed) * LINE + BELOW,
  };
}

/** The name of a row and its size, at the left or above. */
export function rowName(
  { name, size }: { readonly name: string; readonly size: string },
  { top, place }: { top: number; place: EntryPlace },
): Markup {
  return isBeside(place)
    ? html`<text class="strong" x="0" y="${top + 12}"
          >${name
            .split(/(?<=canonical) /)
            .map((words, at) => html`<tspan x="0" dy="${at * 16}">${words}</tspan>`)}</text
        >
        <text x="0" y="${top + (name.includes("canonical ") ? 44 : 29)}">${size}</text>`
    : html`<text class="strong" x="2" y="${top + 13}">${name}: ${size}</text>`;
}

/** Where the size stands in the cells, it is not said again. */
const nameOf = ({ name, size, cells }: Part): string => (cells.length > 0 ? `${name}, ${size}` : name);

/** Bytes that are not known are as wide as others, up to so many of them. */
const MOST = 10;

function restWidth({ rest, cells, bytes }: Part, { cell }: EntryPlace): number {
  if (rest === "") return 0;
  return Math.max(rest.length * LETTER + 14, cells.length > 0 ? 0 : Math.min(bytes, MOST) * cell);
}

function bytesWidth(part: Part, place: EntryPlace): number {
  return part.cells.length * place.cell + restWidth(part, place);
}

function partMarkup({ item: part, x }: Placed<Part>, { top, place }: { top: number; place: EntryPlace }): Markup {
  const width = bytesWidth(part, place);
  const known = part.cells.length * place.cell;
  const bracket = top + CELL_HEIGHT + 4;
  return html`<g class="entry-part ${part.looks}">
    ${known > 0 && html`<path class="bytes" d="${cellsPath(part.cells.length, { x, top, cell: place.cell })}" />`}
    ${
      part.rest !== "" &&
      html`<rect
          class="bytes ${part.bytes > MOST || known > 0 ? "rest" : ""}"
          x="${round(x + known)}"
          y="${top}"
          width="${round(width - known)}"
          height="${CELL_HEIGHT}"
        />
        <text x="${round(x + (known + width) / 2)}" y="${top + 16.5}" text-anchor="middle">${part.rest}</text>`
    }
    ${part.cells.map(
      (hex, at) =>
        html`<text class="hex" x="${round(x + (at + 0.5) * place.cell)}" y="${top + 16.5}" text-anchor="middle"
          >${hex}</text
        >`,
    )}
    <path class="bracket" d="M${round(x + 1)},${bracket}v4h${round(width - 2)}v-4" />
    <text class="label" x="${round(x)}" y="${bracket + 19}">${nameOf(part)}</text>
  </g>`;
}

/** A frame with a line between each two bytes. */
function cellsPath(count: number, { x, top, cell }: { x: number; top: number; cell: number }): string {
  const borders = Array.from({ length: count - 1 }, (_, at) => `M${round(x + (at + 1) * cell)},${top}v${CELL_HEIGHT}`);
  return `M${round(x)},${top}h${round(count * cell)}v${CELL_HEIGHT}h${round(-count * cell)}Z${borders.join("")}`;
}
