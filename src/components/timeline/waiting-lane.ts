import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { laneFrame } from "./lane-frame.js";
import { textWidth, xOf, yOf, type Layout } from "./layout.js";

/** The lane of what waits: an area, and how much it is at its highest. */
export function waitingLane({ waiting, seconds }: TimelineData, layout: Layout): Markup {
  const lane = layout.lanes.waiting;
  const { points, top, peak } = waiting;
  const place = (at: number, messages: number): string =>
    `${round(xOf(at, seconds, layout))},${round(yOf(messages, top.value, lane))}`;
  const line = withoutRepeats(points.map((point) => place(point.seconds, point.messages))).join("L");
  const last = round(xOf(seconds, seconds, layout));
  return html`<g class="waiting">
    ${laneFrame({ name: "Waiting", what: "messages" }, lane, layout)}
    <path class="area" d="M${layout.left},${lane.to}L${line}L${last},${lane.to}Z" />
    <path class="line" d="M${line}" />
    ${peak.value > 0 && peakLabel()}
  </g>`;

  function peakLabel(): Markup {
    const x = xOf(peak.seconds, seconds, layout);
    const y = yOf(peak.value, top.value, lane);
    const label = `${peak.text} at most`;
    const fits = x + 5 + textWidth(label) <= layout.width;
    return html`<circle class="dot" cx="${round(x)}" cy="${round(y)}" r="3" />
      <text class="value" x="${round(fits ? x + 5 : x - 5)}" y="${round(y - 6)}" text-anchor="${fits ? "start" : "end"}"
        >${label}</text
      >`;
  }
}

function withoutRepeats(places: readonly string[]): readonly string[] {
  return places.filter((place, index) => place !== places[index - 1]);
}
