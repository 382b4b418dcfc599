import type { PlacedJob } from "../../views/slots/editor/placed.js";
import { hatchingPatterns } from "../hatching.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { connectionMark } from "./connection.js";
import { hatchings } from "./hatchings.js";
import { operatorBox } from "./operator-box.js";
import { taskOutline } from "./task.js";

/** Which items of a drawing can be acted on. */
export interface DrawingState {
  /** Tells the drawing’s patterns from those of another one. */
  readonly scope: string;
  /** The key of the item that is selected; null in a drawing without a script. */
  readonly selected: string | null;
  /** All that is in it, in words. */
  readonly description: string;
}

/** A drawing that is too wide for its box becomes so much smaller, and then scrolls: its letters stay legible. */
const SMALLEST = 0.75;

/** The job: tasks as outlines, operators as boxes in them, connections as lines. */
export function jobDrawing(placed: PlacedJob, state: DrawingState): Markup {
  const { direction, width, height, tasks, operators, connections } = placed;
  const { scope, selected, description } = state;
  const least = `min-width: ${Math.ceil(width * SMALLEST)}px`;
  const size = html`style="${least}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0
  ${round(width)} ${round(height)}"`;
  const role =
    selected === null
      ? html`role="img" aria-label="${description}"`
      : html`role="group" aria-label="The job, as Flink runs it" aria-describedby="job-editor-keys"`;
  return html`<svg class="drawing editor-drawing" data-direction="${direction}" ${size} ${role}>
    ${hatchingPatterns(hatchings, (name) => `${scope}-${name}`)}
    <g aria-hidden="true">${tasks.map((task) => taskOutline(task, scope))}</g>
    ${connections.map((one) => connectionMark(one, { direction, selected }))}
    ${operators.map((one) => operatorBox(one, { direction, selected }))}
  </svg>`;
}
