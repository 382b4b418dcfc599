import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import type { Fate, Request } from "../../views/checkpointing/timeline/requests.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { xOf, type Layout } from "./layout.js";

/** Marks of the same kind that are closer than this are one to the eye. */
const LEAST_DISTANCE = 4;

/** The mark of a request, around the point 0,0: a stroke down to its bar, an open circle, or a cross. */
export const requestPaths: Readonly<Record<Fate, string>> = {
  triggered: "M0,-5V5M-3,1L0,5L3,1",
  waits: "M-3,0a3,3 0 1,0 6,0a3,3 0 1,0 -6,0",
  dropped: "M-3,-3L3,3M-3,3L3,-3",
};

/** The requests for checkpoints along the top of their lane. */
export function requestMarks({ requests, seconds }: TimelineData, layout: Layout): Markup {
  const { from, to } = layout.lanes.checkpoints;
  const last: Partial<Record<Fate, number>> = {};
  const marked = requests.flatMap((request: Request) => {
    const x = xOf(request.seconds, seconds, layout);
    if (x - (last[request.fate] ?? -Infinity) < LEAST_DISTANCE) return [];
    last[request.fate] = x;
    return [{ x, fate: request.fate }];
  });
  return html`${marked.map(
    ({ x, fate }) =>
      html`<path class="grid" d="M${round(x)},${from + 14}V${to}" />
        <path class="request ${fate}" transform="translate(${round(x)},${from + 6})" d="${requestPaths[fate]}" />`,
  )}`;
}
