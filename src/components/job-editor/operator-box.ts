import type { OperatorItem } from "../../views/slots/editor/items.js";
import type { Placed } from "../../views/slots/editor/place.js";
import type { PlacedJob } from "../../views/slots/editor/placed.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { itemAttributes } from "./item.js";

/** How much of the dot that connections are drawn from answers to a pointer. */
const REACH = 34;

/** An operator: its name, its kind, and a dot to draw connections from. */
export function operatorBox(
  { of, x, y, width, height }: Placed<OperatorItem>,
  { direction, selected }: Pick<PlacedJob, "direction"> & { readonly selected: string | null },
): Markup {
  const { operator, key, says, shown, title, isAtFault } = of;
  const marks = [key === selected && "is-selected", isAtFault && "is-at-fault"].filter(Boolean);
  return html`<g
    class="editor-operator ${marks.join(" ")}"
    transform="translate(${round(x)} ${round(y)})"
    ${itemAttributes({ key, says, selected })}
  >
    <title>${operator.name}</title>
    <rect class="box" width="${round(width)}" height="${height}" rx="3" />
    <text class="strong name" x="12" y="20">${shown}</text>
    <text class="label" x="12" y="37">${title}</text>
    ${
      selected !== null &&
      operator.kind !== "sink" &&
      dot(direction === "right" ? { x: width, y: height / 2 } : { x: width / 2, y: height }, direction)
    }
  </g>`;
}

/** Inside the box, so that the line behind it can still be reached. */
function dot({ x, y }: { x: number; y: number }, direction: PlacedJob["direction"]): Markup {
  const [left, top] = direction === "right" ? [x - REACH + 6, y - REACH / 2] : [x - REACH / 2, y - REACH + 6];
  return html`<g class="editor-dot" data-dot>
    <rect class="reach" x="${round(left)}" y="${round(top)}" width="${REACH}" height="${REACH}" />
    <circle cx="${round(x)}" cy="${round(y)}" r="5" />
  </g>`;
}
