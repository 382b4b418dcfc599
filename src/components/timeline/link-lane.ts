import type { RatePoint } from "../../views/checkpointing/timeline/rates.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { laneFrame } from "./lane-frame.js";
import { xOf, yOf, type Layout } from "./layout.js";
import { patternFill } from "./patterns.js";
import { stepArea, type Corner } from "./steps.js";

/** The lane of one machine's link out: regular traffic, the upload on top of it, and the link's limit above both. */
export function linkLane({ rates, link, seconds }: TimelineData, layout: Layout): Markup {
  const lane = layout.lanes.link;
  const corners = (value: (rate: RatePoint) => number): Corner[] =>
    rates.map((rate) => ({ x: xOf(rate.seconds, seconds, layout), y: yOf(value(rate), link.top, lane) }));
  const [base, regular, both] = [() => 0, regularOf, bothOf].map(corners) as [Corner[], Corner[], Corner[]];
  const limitY = round(yOf(link.limit.value, link.top, lane));
  const isNarrow = layout.names === "above";
  const what = isNarrow ? "of one machine: regular, upload (hatched)" : "of one machine";
  const upload = stepArea(regular, both);
  return html`<g class="link">
    ${laneFrame({ name: "Link out", what }, lane, layout)}
    <path class="regular" d="${stepArea(base, regular)}" />
    <path class="upload" d="${upload}" />
    <path class="upload-hatch" d="${upload}" fill="${patternFill("upload", layout)}" />
    <path class="limit" d="M${layout.left},${limitY}H${layout.right}" />
    ${isNarrow ? limitAbove() : namesBeside()}
  </g>`;

  function limitAbove(): Markup {
    return html`<text class="label small" x="${layout.right}" y="${Number(limitY) - 4}" text-anchor="end"
      >${link.limit.text}</text
    >`;
  }

  function namesBeside(): Markup {
    const usual = Math.max(...rates.map(regularOf));
    const x = layout.right + 6;
    const uploadY = (yOf(usual, link.top, lane) + Number(limitY)) / 2 + 5;
    return html`<text class="label line-name" x="${x}" y="${Number(limitY) + 3}">limit ${link.limit.text}</text>
      <text class="label line-name" x="${x}" y="${round(Math.max(uploadY, Number(limitY) + 18))}">upload</text>
      <text class="label line-name" x="${x}" y="${lane.to - 3}">regular</text>`;
  }
}

function regularOf({ regular }: RatePoint): number {
  return regular;
}

function bothOf({ regular, upload }: RatePoint): number {
  return regular + upload;
}
