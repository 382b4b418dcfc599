import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { barLabels } from "./bar-labels.js";
import { checkpointBar } from "./checkpoint-bar.js";
import { laneFrame } from "./lane-frame.js";
import { xOf, type Layout } from "./layout.js";
import { patternFill } from "./patterns.js";
import { requestMarks } from "./request-marks.js";
import { rowsIn } from "./rows.js";

/** The lane of checkpoints: requests on top, each checkpoint as a bar of its parts, minimum pauses between them. */
export function checkpointLane(data: TimelineData, layout: Layout): Markup {
  const lane = layout.lanes.checkpoints;
  const rows = rowsIn(data.rows, lane);
  const x = (seconds: number): number => xOf(seconds, data.seconds, layout);
  return html`<g class="checkpoints">
    ${laneFrame({ name: "Checkpoints", what: "and requests for them" }, lane, layout)} ${requestMarks(data, layout)}
    ${data.pauses.map(
      ({ from, to }) =>
        html`<rect
          class="pause"
          x="${round(x(from))}"
          y="${round(rows.top + rows.height / 4)}"
          width="${round(x(to) - x(from))}"
          height="${round(rows.height / 2)}"
          fill="${patternFill("pause", layout)}"
        />`,
    )}
    ${data.bars.map((bar) => checkpointBar(bar, { rows, x, layout }))}
    ${rows.count === 1 && barLabels(data, { rows, layout })}
  </g>`;
}
