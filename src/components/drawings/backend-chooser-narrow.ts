import type { ChooserRow } from "../../views/state/chooser/rows.js";
import type { BackendChooserData } from "../../views/state/chooser/view.js";
import { html, type Markup } from "../html.js";
import { cellBar, cellMark } from "./chooser-cell.js";
import { stack } from "./geometry.js";
import { wrapped } from "./wrapped.js";

const WIDTH = 360;
/** Where bars and numbers begin, and how long bars are. */
const BARS = 112;
const TEXT = 186;
const CELL = 64;
const LINE = 18;
const HEAD = 34;
const ROW = 38;

/** The same on a phone: backends below each other, a line with a bar for each thing. */
export function backendChooserNarrowDrawing({ columns, rows }: BackendChooserData): Markup {
  const verdicts = rows.map(({ verdict }) => wrapped(verdict, WIDTH));
  const spans = stack(
    verdicts.map((lines) => HEAD + ROW * columns.length + LINE * lines.length + 24),
    { top: 0 },
  );
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${(spans.at(-1)?.to ?? 0) + 4}" aria-hidden="true">
    ${rows.map((row, at) => blockMark(row, { columns, y: spans[at]?.from ?? 0, lines: verdicts[at] ?? [] }))}
  </svg>`;
}

interface BlockPlace {
  readonly columns: readonly string[];
  readonly y: number;
  readonly lines: readonly string[];
}

function blockMark({ name, version, cells, binding }: ChooserRow, { columns, y, lines }: BlockPlace): Markup {
  const below = y + HEAD + ROW * columns.length + 14;
  return html`<g>
    <path class="row-line" d="M0,${y + 1}H${WIDTH}" />
    <text x="0" y="${y + 21}"><tspan class="strong">${name}</tspan>, <tspan class="label">${version}</tspan></text>
    ${cells.map((cell, at) => {
      const top = y + HEAD + at * ROW;
      const isBinding = at === binding;
      const mark = cellMark(cell, isBinding);
      return html`<text class="label" x="0" y="${top + 13}">${columns[at]}</text>
        ${cellBar(cell, { x: BARS, y: top + 4, width: CELL, isBinding })}
        <text class="strong" x="${TEXT}" y="${top + 13}">${cell.text}</text>
        <text class="label" x="${TEXT}" y="${top + 29}">${cell.note}</text>
        ${
          mark !== "" && html`<text class="cell-mark ${cell.load > 1 && "danger"}" x="0" y="${top + 29}">${mark}</text>`
        }`;
    })}
    ${lines.map((line, at) => html`<text x="0" y="${below + at * LINE}">${line}</text>`)}
  </g>`;
}
