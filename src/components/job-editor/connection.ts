import type { PlacedJob } from "../../views/slots/editor/placed.js";
import type { Routed } from "../../views/slots/editor/routes.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { itemAttributes } from "./item.js";
import { arrowHead, routePath } from "./route.js";

/** A connection: a plain line within a chain; a bold arrow with its partitioner where records cross the network. */
export function connectionMark(
  { of, points, label }: Routed,
  { direction, selected }: Pick<PlacedJob, "direction"> & { readonly selected: string | null },
): Markup {
  const { key, says, isChained, partitioner } = of;
  const path = routePath(points, direction);
  const sort = isChained ? "is-chained" : partitioner === null ? "is-unjudged" : "is-network";
  return html`<g
    class="editor-connection ${sort}${key === selected && " is-selected"}"
    ${itemAttributes({ key, says, selected })}
  >
    <path class="reach" d="${path}" />
    <path class="line" d="${path}" />
    ${!isChained && html`<path class="head" d="${arrowHead(points, direction)}" />`}
    ${of.label !== "" && html`<text x="${round(label.x)}" y="${round(label.y + 4.5)}" text-anchor="middle">${of.label}</text>`}
  </g>`;
}
