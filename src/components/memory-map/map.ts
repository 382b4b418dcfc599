import type { MendText } from "../../views/memory/map/mends.js";
import type { MapData, Trouble } from "../../views/memory/map/view.js";
import { behind, type FigureParts } from "../figure.js";
import { html, raw, type Markup } from "../html.js";
import { mapDrawing } from "./drawing.js";
import { mapKey } from "./key.js";
import { NARROW, WIDE } from "./layout.js";
import { mapRows } from "./rows.js";

/** A memory map ready to be set. */
export interface MapParts extends Pick<FigureParts, "id" | "title" | "finding" | "table"> {
  readonly data: MapData;
}

/** The memory map: what is found, the boxes beside their list, what the marks mean, and the table behind it. */
export function memoryMap(parts: MapParts): Markup {
  const { id, title } = parts;
  return html`<figure
    class="figure memory-map"
    id="fig-${id}"
    data-memory-map="${id}"
    aria-labelledby="fig-${id}-title"
  >
    <p class="figure-title" id="fig-${id}-title" data-map-part="title">${title}</p>
    <div class="map-state" data-map-part="state">${mapState(parts)}</div>
    <div class="map-body" data-map-part="body">${mapBody(parts)}</div>
    ${mapKey(id)} ${behind(parts, (part) => raw(part === "table" ? "data-table" : ""))}
  </figure>`;
}

/** What there is to say about the process: what gets how much, or why Flink would not start and what mends that. */
export function mapState({ finding, data: { trouble } }: Pick<MapParts, "finding" | "data">): Markup {
  return html`<div class="map-said" role="status" tabindex="-1">
      ${trouble ? refused(trouble) : html`<p>${finding}</p>`}
      ${!trouble && html`<p class="map-hint" data-needs-script>Drag an orange grip, or move it with the arrow keys.</p>`}
    </div>
    ${trouble && waysOut(trouble)}`;
}

/** The boxes, and the list of them. */
export function mapBody({ id, data: { root } }: Pick<MapParts, "id" | "data">): Markup {
  return html`<div class="map-boxes">
      <div class="map-wide">${mapDrawing(root, { id, layout: WIDE })}</div>
      <div class="map-narrow">${mapDrawing(root, { id, layout: NARROW })}</div>
    </div>
    ${mapRows(root)}`;
}

function refused({ title, sentence }: Trouble): Markup {
  return html`<p><strong class="map-refusal">✗ ${title}.</strong> ${sentence}</p>`;
}

function waysOut({ mends }: Trouble): Markup {
  const [first, ...others] = mends.map(mend);
  return html`${first}
  ${
    others.length > 0 &&
    html`<details class="map-others">
      <summary>Other ways</summary>
      ${others}
    </details>`
  }`;
}

function mend({ says, sets }: MendText, at: number): Markup {
  const lead =
    at > 0 ? "" : sets.length > 1 ? "Changes that together help, as drawn: " : "The smallest change, as drawn: ";
  const text = lead === "" ? says.charAt(0).toUpperCase() + says.slice(1) : lead + says;
  return html`<p class="map-mend">
    <button type="button" data-mend="${at}" aria-label="Set it: ${says}">Set it</button>
    <span>${text}.</span>
  </p>`;
}
