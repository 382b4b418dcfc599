import type { EntryData } from "../../views/state/entry/entry.js";
import { html, type Markup } from "../html.js";
import { bytesRow } from "./entry-bytes.js";
import { heapRow } from "./entry-heap.js";
import { NARROW_ENTRY, WIDE_ENTRY, type EntryPlace } from "./entry-place.js";

const TITLE = 34;

/** An entry as bytes in RocksDB and in a savepoint, and as objects on the heap, on a wide page. */
export function stateEntryDrawing(data: EntryData): Markup {
  return drawing(data, WIDE_ENTRY);
}

/** The same on a phone. */
export function stateEntryNarrowDrawing(data: EntryData): Markup {
  return drawing(data, NARROW_ENTRY);
}

type Row = (at: { top: number; place: EntryPlace }) => { markup: Markup; height: number };

function drawing({ lines, heap }: EntryData, place: EntryPlace): Markup {
  if (lines.length === 0) {
    return html`<svg class="drawing" viewBox="0 0 ${place.width} 60" aria-hidden="true">
      <text class="label" x="0" y="34">The job does not start.</text>
    </svg>`;
  }
  const rows: readonly Row[] = [
    title("As RocksDB has it, byte by byte"),
    ...lines.map(
      (line): Row =>
        (at) =>
          bytesRow(line, at),
    ),
    title("On the heap: objects, with their headers shaded"),
    ...heap.map(
      (row): Row =>
        (at) =>
          heapRow(row, at),
    ),
  ];
  let top = 0;
  const drawn = rows.map((row) => {
    const { markup, height } = row({ top, place });
    top += height;
    return markup;
  });
  return html`<svg class="drawing state-entry" viewBox="0 0 ${place.width} ${top}" aria-hidden="true">${drawn}</svg>`;
}

function title(text: string): Row {
  return ({ top, place }) => ({
    markup: html`<text class="label" x="${place.left}" y="${top + 15}">${text}</text>
      <path class="title-rule" d="M0,${top + 22}H${place.width}" />`,
    height: TITLE,
  });
}
