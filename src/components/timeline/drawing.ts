import type { Cursor } from "../../views/checkpointing/timeline/cursor.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { html, type Markup } from "../html.js";
import { timeAxis } from "./axis.js";
import { bandMarkup } from "./bands.js";
import { checkpointLane } from "./checkpoint-lane.js";
import { cursorMarkup, pastMarkup } from "./cursor.js";
import type { Layout } from "./layout.js";
import { linkLane } from "./link-lane.js";
import { noteMarkup } from "./notes.js";
import { patterns } from "./patterns.js";
import { throughputLane } from "./throughput-lane.js";
import { waitingLane } from "./waiting-lane.js";

/** A run: four lanes above each other on one time axis, with a cursor across them. */
export function timelineDrawing(data: TimelineData, cursor: Cursor, layout: Layout): Markup {
  const { width, height, name } = layout;
  return html`<svg class="drawing timeline-drawing ${name}" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${patterns(layout)}
    <g class="past" data-part="past">${pastMarkup(cursor, data, layout)}</g>
    ${bandMarkup(data, layout)} ${checkpointLane(data, layout)} ${throughputLane(data, layout)}
    ${waitingLane(data, layout)} ${linkLane(data, layout)} ${timeAxis(data, layout)} ${noteMarkup(data, layout)}
    <g class="cursor" data-part="cursor">${cursorMarkup(cursor, data, layout)}</g>
  </svg>`;
}
