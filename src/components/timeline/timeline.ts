import type { Cursor } from "../../views/checkpointing/timeline/cursor.js";
import type { LogLine } from "../../views/checkpointing/timeline/log.js";
import type { Lens } from "../../views/checkpointing/timeline/lens.js";
import type { Reading } from "../../views/checkpointing/timeline/readout.js";
import type { TimelineView } from "../../views/checkpointing/timeline/view.js";
import { behind, picture, type Marks } from "../figure.js";
import { html, type Markup } from "../html.js";
import { controls, SCRUB_STEPS, type ControlParts } from "./controls.js";
import { timelineDrawing } from "./drawing.js";
import { key } from "./key.js";
import { NARROW, WIDE } from "./layout.js";
import { lens } from "./lens.js";
import { logLines } from "./log.js";
import { readout } from "./readout.js";
import { trouble, verdict, type TroubleParts } from "./trouble.js";

/** A run ready to be framed, with its cursor at one moment. */
export interface TimelineParts extends Pick<TimelineView, "title" | "finding" | "description" | "table" | "data"> {
  readonly cursor: Cursor;
  readonly readings: readonly Reading[];
  readonly lens: Lens | null;
  /** What happened last at the cursor. */
  readonly said: string;
  readonly log: readonly LogLine[];
  readonly speeds: ControlParts["speeds"];
  readonly trouble: TroubleParts;
}

const marks: Marks = (part) => html`data-part="${part}"`;

/**
 * A run of the simulator to be played. Before any script runs, it is a picture with its cursor at one moment, what holds
 * there, the log and the table. Parts that a script fills or changes are named by `data-part`.
 */
export function timelineBlock(parts: TimelineParts): Markup {
  const { title, finding, description, data, cursor } = parts;
  const position = Math.round((SCRUB_STEPS * cursor.seconds) / data.seconds);
  return html`<figure class="figure timeline" data-timeline aria-labelledby="timeline-title">
    <p class="figure-title" id="timeline-title" data-part="title">${title}</p>
    <p class="reason timeline-problem" role="status" data-part="problem"></p>
    ${picture({ description, wide: timelineDrawing(data, cursor, WIDE), narrow: timelineDrawing(data, cursor, NARROW) }, marks)}
    ${controls({ time: cursor.text, position, speeds: parts.speeds })} ${verdict()}
    <p class="timeline-said" role="status" data-part="said">${parts.said}</p>
    ${readout(parts.readings)}
    <div class="timeline-lens" data-part="lens">${lens(parts.lens)}</div>
    ${key()}
    <figcaption data-part="finding">${finding}</figcaption>
    ${trouble(parts.trouble)}
    <p class="timeline-keys" data-needs-script>
      Keys, with the focus anywhere here but in a field: Space plays and pauses, the left and right arrows go to the
      happening before and after, Home and End to the ends.
    </p>
    ${happenings(parts)} ${behind(parts, marks)}
  </figure>`;
}

function happenings({ log }: TimelineParts): Markup {
  return html`<details class="behind timeline-log" data-part="log">
    <summary>All that happens, in order</summary>
    <ol data-part="lines" tabindex="0" aria-label="All that happens, in order">
      ${logLines(log)}
    </ol>
  </details>`;
}
