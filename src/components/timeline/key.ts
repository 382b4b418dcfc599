import type { Fate } from "../../views/checkpointing/timeline/requests.js";
import { html, type Markup } from "../html.js";
import { endPaths } from "./end-signs.js";
import { requestPaths } from "./request-marks.js";

const fates: Readonly<Record<Fate, string>> = {
  triggered: "a checkpoint is triggered",
  waits: "a request waits",
  dropped: "a request is dropped",
};

/** What the signs in the lane of checkpoints mean. */
export function key(): Markup {
  return html`<ul class="timeline-key">
    ${Object.entries(fates).map(([fate, meaning]) => sign(html`<path class="request ${fate}" d="${requestPaths[fate as Fate]}" />`, meaning))}
    ${sign(html`<path class="pause" d="M-8,-4L0,4M-4,-4L4,4M0,-4L8,4" />`, "minimum pause")}
    ${sign(html`<path class="end-sign good" d="${endPaths.good}" />`, "complete")}
    ${sign(html`<path class="end-sign bad" d="${endPaths.bad}" />`, "expired, aborted or subsumed")}
  </ul>`;
}

function sign(mark: Markup, meaning: string): Markup {
  return html`<li>
    <svg class="drawing timeline-drawing" viewBox="-9 -7 18 14" width="18" height="14" aria-hidden="true">${mark}</svg>
    ${meaning}
  </li>`;
}
