import type { Band } from "../../views/checkpointing/timeline/bands.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { stretches, xOf, type Layout } from "./layout.js";
import { patternFill } from "./patterns.js";

/** What hatches a band: trouble is dotted, an outage is hatched until records flow again. */
function hatchingOf(kind: Band["kind"], layout: Layout): string | null {
  if (kind === "catching up") return null;
  return patternFill(kind === "trouble" ? "trouble" : "down", layout);
}

/** Trouble and the phases of outages, across all lanes. */
export function bandMarkup({ bands, seconds }: TimelineData, layout: Layout): Markup {
  return html`<g class="bands">
    ${bands.map(({ kind, from, to }) => {
      const [x1, x2] = [xOf(from, seconds, layout), xOf(to, seconds, layout)];
      const hatching = hatchingOf(kind, layout);
      return stretches(layout).map((stretch) => {
        const height = stretch.to - stretch.from;
        const box = html`x="${round(x1)}" y="${stretch.from}" width="${round(x2 - x1)}" height="${height}"`;
        return html`<rect class="band ${kind.replace(" ", "-")}" ${box} />
          ${hatching !== null && html`<rect class="band-hatch" ${box} fill="${hatching}" />`}
          <path class="band-edge" d="M${round(x1)},${stretch.from}v${height}" />`;
      });
    })}
  </g>`;
}
