import { middleOf, round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { DEEPEST, type Layout, type Placed } from "./layout.js";
import { linked } from "./strata.js";

/** How long a name is, per character; as the text font has it. */
const CHARACTER = 7.2;

/** A box around others, with its name along the side where there is room for it. */
export function frame({ box, depth, span }: Placed, layout: Layout): Markup {
  const { inset, pad, right } = layout;
  const x = depth * inset;
  const width = right + (DEEPEST - depth) * pad - x;
  const height = span.to - span.from;
  return html`<g class="frame ${box.thing}${box.isAtFault && " fault"}">
    ${linked(
      box.quantity,
      html`<rect
          x="${x + 0.5}"
          y="${round(span.from + 0.5)}"
          width="${round(width - 1)}"
          height="${round(Math.max(1, height - 1))}"
          rx="2"
        />
        ${nameAlong({ name: box.name, x: x + inset / 2 + 5, y: middleOf(span), room: height }, layout)}`,
    )}
  </g>`;
}

function nameAlong(
  { name, x, y, room }: { name: string; x: number; y: number; room: number },
  { name: variant }: Layout,
): Markup | null {
  if (variant === "narrow" || name.length * CHARACTER > room - 8) return null;
  return html`<text class="along" transform="translate(${round(x)} ${round(y)}) rotate(-90)" text-anchor="middle"
    >${name}</text
  >`;
}
