import { band, round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { derivationLink } from "../derivation.js";
import { DEEPEST, type Layout, type Placed } from "./layout.js";
import { markOf } from "./patterns.js";

/** What is too thin to be seen is drawn as a line. */
const THINNEST = 1;
/** How thick the line is at which a fraction was stopped. */
const STOP = 4;

/** An innermost box: its area to scale, marked by how it came about, and the band that leads to its row. */
export function stratum(
  { box, span, row }: Placed,
  { layout, scope, isMarked }: { layout: Layout; scope: string; isMarked: boolean },
): Markup {
  const { left, right, width } = layout;
  const height = Math.max(THINNEST, span.to - span.from);
  const area = html`x="${left}" y="${round(span.from)}" width="${right - left}" height="${round(height)}"`;
  const mark = box.origin === null ? "plain" : markOf[box.origin];
  const at = { from: row * layout.row + 3, to: (row + 1) * layout.row - 3 };
  const content = html`<path
      class="fan"
      d="${band(right + DEEPEST * layout.pad + 1, { from: span.from, to: span.from + height }, width, at)}"
    />
    <rect class="area" ${area} />
    ${mark !== "plain" && html`<rect class="mark" ${area} fill="url(#${scope}-${mark})" />`}
    ${stop(box.origin, { layout, from: span.from, to: span.from + height })}`;
  return html`<g class="stratum ${box.thing}${isMarked && " fault"}${box.origin === "rest" && " is-rest"}">
    ${linked(box.quantity, content)}
  </g>`;
}

/** The floor that held a fraction up, or the ceiling that held it down. */
function stop(
  origin: string | null,
  { layout, from, to }: { layout: Layout; from: number; to: number },
): Markup | null {
  if (origin !== "minimum" && origin !== "maximum") return null;
  const thickness = Math.min(STOP, Math.max(THINNEST, (to - from) / 3));
  const y = origin === "minimum" ? to - thickness : from;
  const { left, right } = layout;
  return html`<rect class="stop" x="${left}" y="${round(y)}" width="${right - left}" height="${round(thickness)}" />`;
}

/** A click on a box opens its derivation; the row beside it offers the same to the keyboard. */
export function linked(quantity: string | null, content: Markup): Markup {
  return quantity === null
    ? content
    : html`<a href="${derivationLink(quantity)}" data-number="${quantity}" tabindex="-1">${content}</a>`;
}
