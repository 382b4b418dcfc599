import { html, type Markup } from "../html.js";
import { NARROW, WIDE, type Layout } from "./layout.js";

/** How finely the slider divides the run. */
export const SCRUB_STEPS = 1000;

export interface ControlParts {
  /** Where the cursor stands, as text and as a step of the slider. */
  readonly time: string;
  readonly position: number;
  readonly speeds: readonly { readonly text: string }[];
}

/** What moves the cursor: a slider right below the time axis, and buttons. */
export function controls({ time, position, speeds }: ControlParts): Markup {
  return html`<div class="timeline-controls" data-needs-script style="${[WIDE, NARROW].map(axisStyle).join(";")}">
    <input
      type="range"
      class="timeline-scrub"
      data-part="scrub"
      aria-label="Time in the run"
      aria-valuetext="${time}"
      min="0"
      max="${SCRUB_STEPS}"
      step="1"
      value="${position}"
      autocomplete="off"
    />
    <div class="timeline-buttons">
      <button type="button" class="timeline-play" data-part="play">Play</button>
      <button type="button" data-part="back">Step back</button>
      <button type="button" data-part="forward">Step forward</button>
      <button type="button" data-part="restart">Start over</button>
      <label class="timeline-speed"
        >Speed
        <select data-part="speed" autocomplete="off">
          ${speedOptions(speeds)}
        </select></label
      >
    </div>
  </div>`;
}

/** Where the time axis stands in a picture, as shares of its width: the slider below it has to be as long. */
function axisStyle({ name, left, right, width }: Layout): string {
  return `--${name}-from:${(left / width).toFixed(4)};--${name}-length:${((right - left) / width).toFixed(4)}`;
}

/** The speeds to choose from; the middle one at first. */
export function speedOptions(speeds: ControlParts["speeds"], chosen = 1): Markup {
  return html`${speeds.map(
    ({ text }, index) => html`<option value="${index}" ${index === chosen ? html` selected` : null}>${text}</option>`,
  )}`;
}
