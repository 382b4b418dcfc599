import type { StateLine } from "../../views/production/restore/columns.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";

/** Where the lines of the drawing begin and end. */
export interface LineRoom {
  readonly left: number;
  readonly right: number;
  /** The middles of the rows on both sides. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** From a line to the foot of its word, which stands above the line, or below one that rises. */
const ABOVE = 7;
const BELOW = 17;

/** State on its way: a line to the operator that gets it, or a stump where nobody does. Words stand where lines do not cross. */
export function stateLine({ from, to, word }: StateLine, { left, right, before, after }: LineRoom): Markup {
  const start = before[from] ?? 0;
  const end = to === null || word === "refused" ? null : (after[to] ?? 0);
  const middle = (left + right) / 2;
  const path =
    end === null
      ? `M${left},${start}H${middle}`
      : `M${left},${start}C${round(middle)},${start} ${round(middle)},${end} ${right},${end}`;
  return html`<g class="restore-line is-${word}">
    <path d="${path}" />
    ${end === null && html`<path class="restore-stop" d="M${middle - 4},${start - 4}l8,8m0,-8l-8,8" />`}
    <text x="${left + 6}" y="${end !== null && end < start ? start + BELOW : start - ABOVE}">${word}</text>
  </g>`;
}
