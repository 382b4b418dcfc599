import type { RescalingData } from "../../views/slots/keys/rescaling.js";
import type { Band } from "../../views/slots/keys/rescale-bands.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";
import { rescaleWindow, WINDOW_HEIGHT } from "./rescale-window.js";

const TOP = 26;
const BOX = 14;
const FLOW = 112;
const BELOW = TOP + 2 * BOX + FLOW;
const WINDOW_TOP = BELOW + 52;

/** A box must be so wide to have a line around it, in pixels. */
const OUTLINED = 3;
/** What a band leaves free of its width, so that one can be told from the next. */
const FREE = 0.4;

/** Who takes over which key groups, on a wide page: all of them, and some from close by. */
export function rescalingDrawing(data: RescalingData): Markup {
  return drawing(data, { width: 880, label: 132, window: data.windows?.wide ?? null });
}

/** The same on a phone. */
export function rescalingNarrowDrawing(data: RescalingData): Markup {
  return drawing(data, { width: 360, label: 62, window: data.windows?.narrow ?? null });
}

interface Place {
  readonly width: number;
  /** The room for names at the left of the close look. */
  readonly label: number;
  readonly window: NonNullable<RescalingData["windows"]>["wide"] | null;
}

function drawing(data: RescalingData, { width, label, window }: Place): Markup {
  if (!window) {
    return html`<svg class="drawing" viewBox="0 0 ${width} 60" aria-hidden="true">
      <text class="label" x="0" y="34">The job cannot be rescaled like this.</text>
    </svg>`;
  }
  const scale = (width - 4) / Math.max(data.from, data.to);
  return html`<svg class="drawing" viewBox="0 0 ${width} ${WINDOW_TOP + WINDOW_HEIGHT}" aria-hidden="true">
    <text class="strong" x="2" y="15">${data.fromText}</text>
    ${rowOf(data.from, { y: TOP, scale })}
    <path class="stays" d="${bandsOf(data.bands, { stays: true, scale })}" />
    <path class="moves" d="${bandsOf(data.bands, { stays: false, scale })}" />
    ${rowOf(data.to, { y: TOP + BOX + FLOW, scale })}
    <text class="strong" x="2" y="${BELOW + 18}">${data.toText}</text>
    ${rescaleWindow(window, { top: WINDOW_TOP, left: label, width })}
  </svg>`;
}

/** A row of subtasks: box by box, or as one bar where they are too many. */
function rowOf(subtasks: number, { y, scale }: { y: number; scale: number }): Markup {
  const inset = scale >= OUTLINED ? 0.75 : 0;
  const boxes =
    scale >= OUTLINED ? Array.from({ length: subtasks }, (_, subtask) => [subtask, subtask + 1]) : [[0, subtasks]];
  const path = boxes.map(([from = 0, to = 0]) => {
    const width = (to - from) * scale - 2 * inset;
    return `M${round(2 + from * scale + inset)},${y}h${round(width)}v${BOX}h${round(-width)}Z`;
  });
  return html`<path class="subtask-row" d="${path.join("")}" />`;
}

/** Bands from the upper row to the lower one. */
function bandsOf(bands: readonly Band[], { stays, scale }: { stays: boolean; scale: number }): string {
  const [upper, lower] = [TOP + BOX + 2, TOP + BOX + FLOW - 2];
  const ends = ([from, to]: Band["before"]): readonly [number, number] => {
    const free = (FREE * (to - from)) / 2;
    return [2 + (from + free) * scale, 2 + (to - free) * scale];
  };
  return bands
    .filter((band) => band.stays === stays)
    .map(({ before, after }) => {
      const [[a, b], [c, d]] = [ends(before), ends(after)];
      return `M${round(a)},${upper}L${round(b)},${upper}L${round(d)},${lower}L${round(c)},${lower}Z`;
    })
    .join("");
}
