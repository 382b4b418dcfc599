import type { Box } from "../../views/memory/map/box.js";
import { html, type Markup } from "../html.js";
import { frame } from "./frames.js";
import { handles } from "./handles.js";
import { fitted, placed, type Layout } from "./layout.js";
import { patterns } from "./patterns.js";
import { stratum } from "./strata.js";

/** The boxes of a map, nested, the innermost to scale; each leads over to its row in the list beside it. */
export function mapDrawing(root: Box, { id, layout: given }: { id: string; layout: Layout }): Markup {
  const layout = fitted(given, root);
  const map = placed(root, layout);
  // A frame at fault is marked by its border; its parts would only repeat it.
  const isFramed = map.frames.some(({ box, depth }) => depth > 0 && box.isAtFault);
  const scope = `${id}-${layout.name}`;
  return html`<svg
    class="drawing map-drawing"
    viewBox="0 0 ${layout.width} ${map.height}"
    role="group"
    aria-label="Edges that can be moved"
    data-bytes-per-length="${map.bytesPerUnit}"
  >
    ${patterns(scope)}
    <g aria-hidden="true">
      ${map.frames.map((one) => frame(one, layout))}
      ${map.leaves.map((one) => stratum(one, { layout, scope, isMarked: !isFramed && one.box.isAtFault }))}
    </g>
    ${layout.name === "wide" && handles(map, layout)}
  </svg>`;
}
