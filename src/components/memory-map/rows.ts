import type { Box } from "../../views/memory/map/box.js";
import { derivationLink } from "../derivation.js";
import { html, type Markup } from "../html.js";

/** The boxes as a list, a row each, in the order of the map: what Flink’s log prints at the start. */
export function mapRows(root: Box): Markup {
  return html`<ol class="map-rows">
    ${rowsOf(root, 0)}
  </ol>`;
}

function rowsOf(box: Box, depth: number): Markup {
  return html`${row(box, depth)}${box.parts.map((part) => rowsOf(part, depth + 1))}`;
}

function row({ name, thing, exact, size, share, how, limit, quantity, isAtFault, parts }: Box, depth: number): Markup {
  return html`<li class="map-row depth-${depth} ${thing}${parts.length > 0 && " is-frame"}${isAtFault && " fault"}">
    <span class="map-name"
      >${isAtFault && html`<span class="map-fault" title="The check that failed is about this.">✗ </span>`}${
        quantity === null
          ? name
          : html`<a class="number" href="${derivationLink(quantity)}" data-number="${quantity}">${name}</a>`
      }</span
    >
    <span class="map-bytes">${exact}</span>
    <span class="map-how">${how}${limit !== "" && html`<span class="map-limit">${limit}</span>`}</span>
    <span class="map-size">${size}<span class="map-share">${share}</span></span>
  </li>`;
}
