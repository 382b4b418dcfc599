import type { EntryData } from "../../views/state/entry/entry.js";
import type { HeapBox } from "../../views/state/entry/heap.js";
import { html, type Markup } from "../html.js";
import { rowName } from "./entry-bytes.js";
import { BOLD_LETTER, GAP, isBeside, LETTER, type EntryPlace } from "./entry-place.js";
import { inLines, linesOf, type Placed } from "./flow.js";
import { round } from "./geometry.js";

const BOX = 34;
const LINE = 66;
const ABOVE = 22;
/** How far the second of several boxes looks out behind the first. */
const BEHIND = 4;

/** A row of objects, each as wide as it is large, with its header shaded; and how high it is. */
export function heapRow(
  row: EntryData["heap"][number],
  { top, place }: { top: number; place: EntryPlace },
): { markup: Markup; height: number } {
  const placed = inLines(row.boxes, {
    ...{ left: place.left, right: place.width, gap: GAP + BEHIND },
    widthOf: (box) =>
      Math.max(boxWidth(box, place) + nameOutside(box, place) + (box.isMany ? BEHIND : 0), box.text.length * LETTER),
  });
  const above = isBeside(place) ? 0 : ABOVE;
  return {
    markup: html`${rowName(row, { top, place })}
    ${placed.map((one) => boxMarkup(one, { top: top + above + one.line * LINE, place }))}`,
    height: above + linesOf(placed) * LINE + 4,
  };
}

function boxWidth({ bytes, type }: HeapBox, { heapByte, widest }: EntryPlace): number {
  return Math.min(widest, Math.max(bytes * heapByte, type === "references" ? 8 : 0));
}

/** The width of a name; references in an array have none. */
function nameWidth({ type }: HeapBox): number {
  return type === "references" ? 0 : type.length * BOLD_LETTER + 10;
}

/** The width of a name that does not fit into its box. */
function nameOutside(box: HeapBox, place: EntryPlace): number {
  return nameWidth(box) > boxWidth(box, place) ? nameWidth(box) : 0;
}

function boxMarkup({ item: box, x }: Placed<HeapBox>, { top, place }: { top: number; place: EntryPlace }): Markup {
  const width = boxWidth(box, place);
  const isCut = width < box.bytes * place.heapByte;
  const nameX = nameOutside(box, place) > 0 ? x + width + 5 : x + 6;
  const header = Math.min(width, box.headerBytes * place.heapByte);
  return html`<g class="heap-box">
    ${box.isMany && html`<rect class="body" x="${round(x + BEHIND)}" y="${top - BEHIND}" width="${round(width)}" height="${BOX}" />`}
    <rect class="ground" x="${round(x)}" y="${top}" width="${round(width)}" height="${BOX}" />
    <rect class="body" x="${round(x)}" y="${top}" width="${round(width)}" height="${BOX}" />
    ${header > 0 && html`<rect class="header" x="${round(x)}" y="${top}" width="${round(header)}" height="${BOX}" />`}
    ${isCut && cut(x + width - 16, top)}
    <text class="strong" x="${round(nameX)}" y="${top + 21}">${nameWidth(box) > 0 && box.type}</text>
    <text class="label" x="${round(x)}" y="${top + BOX + 16}">${box.text}</text>
  </g>`;
}

/** Two slanted lines: here something is left out. */
function cut(x: number, top: number): Markup {
  return html`<path
    class="cut"
    d="M${round(x)},${top + BOX + 3}l6,${-BOX - 6}M${round(x + 5)},${top + BOX + 3}l6,${-BOX - 6}"
  />`;
}
