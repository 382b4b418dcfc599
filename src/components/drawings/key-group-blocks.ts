import { text } from "../../model/units.js";
import { hatchingPatterns } from "../hatching.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";
import type { StripData, StripPlace } from "./key-group-strip.js";

const LEFT = 56;
const TOP = 62;
const HEIGHT = 150;

const count = (number: number): string => text(number, "count");
const subtasksText = (subtasks: number): string => `${count(subtasks)} subtask${subtasks === 1 ? "" : "s"}`;

/** Subtasks side by side, each as high as it has key groups: those with the most, and the others. */
export function keyGroupBlocks({ division, rows }: StripData, { width }: StripPlace): Markup {
  const [most, fewer] = rows;
  const id = `key-group-blocks-${width}`;
  const room = width - LEFT - 2;
  const left = (room * (most?.subtasks ?? 0)) / division.parallelism;
  const low = fewer && most ? (HEIGHT * fewer.groups) / most.groups : 0;
  return html`<svg class="drawing" viewBox="0 0 ${width} ${TOP + HEIGHT + 26}" aria-hidden="true">
    ${hatchingPatterns({ idle: [7, "M0,7L7,0"] }, () => id)}
    <text x="${LEFT}" y="16">${most && blockText(most)}</text>
    <rect class="busy-range" x="${LEFT}" y="${TOP}" width="${round(left)}" height="${HEIGHT}" />
    ${
      fewer &&
      html`<text x="${width - 2}" y="36" text-anchor="end">${blockText(fewer)}</text>
        <path class="leader" d="M${round(LEFT + left + (room - left) / 2)},42V${round(TOP + HEIGHT - low - 2)}" />
        <rect
          class="other-range"
          x="${round(LEFT + left)}"
          y="${round(TOP + HEIGHT - low)}"
          width="${round(room - left)}"
          height="${round(low)}"
        />
        <rect
          fill="url(#${id})"
          x="${round(LEFT + left)}"
          y="${TOP}"
          width="${round(room - left)}"
          height="${round(HEIGHT - low)}"
        />`
    }
    <text class="label" x="${LEFT - 6}" y="${TOP + 10}" text-anchor="end">${most && count(most.groups)}</text>
    <text class="label" x="${LEFT - 6}" y="${TOP + HEIGHT}" text-anchor="end">0</text>
    <text class="label" x="${LEFT}" y="${TOP + HEIGHT + 18}">
      ${subtasksText(division.parallelism)}${division.parallelism > 1 && " side by side"}${fewer && "; hatched: idle"}
    </text>
  </svg>`;
}

function blockText({ groups, subtasks }: StripData["rows"][number]): string {
  return `${subtasksText(subtasks)} ${subtasks === 1 ? "has" : "have"} ${count(groups)} key group${groups === 1 ? "" : "s"}`;
}
