import type { ChooserRow } from "../../views/state/chooser/rows.js";
import type { BackendChooserData } from "../../views/state/chooser/view.js";
import { html, type Markup } from "../html.js";
import { cellBar, cellMark } from "./chooser-cell.js";
import { stack } from "./geometry.js";
import { wrapped } from "./wrapped.js";

const WIDTH = 880;
/** Where the cells begin, and how far apart they are. */
const LEFT = 108;
const APART = (WIDTH - LEFT) / 5;
const CELL = APART - 16;
/** Above the first row; a row without its verdict; a line of text. */
const HEAD = 30;
const CELLS = 86;
const LINE = 18;

/** Backends as rows, what they take as columns, each with a bar, and a verdict below. */
export function backendChooserDrawing({ columns, rows }: BackendChooserData): Markup {
  const verdicts = rows.map(({ verdict }) => wrapped(verdict, WIDTH - LEFT));
  const spans = stack(
    verdicts.map((lines) => CELLS + LINE * lines.length + 14),
    { top: HEAD },
  );
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${(spans.at(-1)?.to ?? HEAD) + 4}" aria-hidden="true">
    ${columns.map((name, at) => html`<text class="label" x="${LEFT + at * APART}" y="16">${name}</text>`)}
    ${rows.map((row, at) => rowMark(row, { y: spans[at]?.from ?? 0, lines: verdicts[at] ?? [] }))}
  </svg>`;
}

function rowMark(
  { name, version, cells, binding }: ChooserRow,
  { y, lines }: { y: number; lines: readonly string[] },
): Markup {
  return html`<g>
    <path class="row-line" d="M0,${y}H${WIDTH}" />
    <text class="strong" x="0" y="${y + 33}">${name}</text>
    <text class="label" x="0" y="${y + 50}">${version}</text>
    ${cells.map((cell, at) => {
      const x = LEFT + at * APART;
      const isBinding = at === binding;
      const mark = cellMark(cell, isBinding);
      return html`${cellBar(cell, { x, y: y + 24, width: CELL, isBinding })}
        <text class="strong" x="${x}" y="${y + 50}">${cell.text}</text>
        <text class="label" x="${x}" y="${y + 67}">${cell.note}</text>
        ${
          mark !== "" &&
          html`<text class="cell-mark ${cell.load > 1 && "danger"}" x="${x + CELL}" y="${y + 17}" text-anchor="end"
            >${mark}</text
          >`
        }`;
    })}
    ${lines.map((line, at) => html`<text x="${LEFT}" y="${y + CELLS + 4 + at * LINE}">${line}</text>`)}
  </g>`;
}
