import type { Handle } from "../../views/memory/map/handle.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import type { Layout, Placed, PlacedMap } from "./layout.js";

/** The part of a handle that answers to a pointer, which is larger than what is seen of it. */
const REACH = 24;
const GRIP = { width: 18, height: 6 } as const;

/** The edges that can be moved, each as a slider: what is the rest has none. */
export function handles({ frames, leaves, height }: PlacedMap, layout: Layout): Markup {
  const lane = (layout.right - layout.left) / Math.max(1, leaves.length);
  // The process grows at the middle of its lower edge, Flink’s own memory beside its name.
  const frameX = ({ depth }: Placed): number =>
    depth === 0 ? (layout.left + layout.right) / 2 : (depth + 0.5) * layout.inset;
  return html`${frames.map((one) => grip(one, { x: frameX(one), height }))}
  ${leaves.map((one, at) => grip(one, { x: layout.left + (at + 0.5) * lane, height }))}`;
}

function grip({ box, span }: Placed, { x, height }: { x: number; height: number }): Markup | null {
  const { handle } = box;
  if (!handle) return null;
  const y = Math.min(height, Math.max(0, handle.edge === "top" ? span.from : span.to));
  return html`<g
    class="handle"
    id="map-handle-${handle.input}"
    transform="translate(${round(x)} ${round(y)})"
    ${slider(handle)}
  >
    <rect class="reach" x="${-REACH / 2}" y="${-REACH / 2}" width="${REACH}" height="${REACH}" />
    <rect
      class="grip"
      x="${-GRIP.width / 2}"
      y="${-GRIP.height / 2}"
      width="${GRIP.width}"
      height="${GRIP.height}"
      rx="3"
    />
  </g>`;
}

function slider({ input, title, value, valueText, min, max, bytesPerUnit, edge }: Handle): Markup {
  return html`role="slider" tabindex="0" aria-orientation="vertical" aria-label="${title}" aria-valuemin="${min}"
  aria-valuemax="${max}" aria-valuenow="${value}" aria-valuetext="${valueText}" data-handle="${input}"
  data-edge="${edge}" data-bytes-per-unit="${bytesPerUnit}"`;
}
