import type { Placed } from "../../views/slots/editor/place.js";
import type { TaskItem } from "../../views/slots/editor/tasks.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { hatchings } from "./hatchings.js";

/** The outline around a chain, with its parallelism; hatched by slot-sharing group where there are several. */
export function taskOutline({ of, x, y, width, height }: Placed<TaskItem>, scope: string): Markup {
  const names = Object.keys(hatchings);
  const hatching = of.hatching === 0 ? undefined : names[(of.hatching - 1) % names.length];
  const area = html`x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="4"`;
  return html`<g class="editor-task${!of.isReal && " is-loose"}">
    <rect class="outline" ${area} />
    ${hatching !== undefined && html`<rect ${area} fill="url(#${scope}-${hatching})" />`}
    <text class="strong figure-number" x="${round(x + 12)}" y="${round(y + 20)}">${of.label}</text>
  </g>`;
}
