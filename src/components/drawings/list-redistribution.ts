import type { ListElement } from "../../model/production/list/redistribution.js";
import type { ListData } from "../../views/production/figures/list.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

const TOP = 26;
const BOX = 24;
/** Between the two rows. */
const FLOW = 78;
/** What lists stand apart, in boxes. */
const GAP = 0.6;
/** A box must be so wide that a letter fits into it. */
const LETTERED = 15;

/** The lists of all subtasks in a row, and below them those of the subtasks afterwards. */
export function listRedistributionDrawing(data: ListData): Markup {
  return drawing(data, 880);
}

/** The same on a phone. */
export function listRedistributionNarrowDrawing(data: ListData): Markup {
  return drawing(data, 360);
}

function drawing({ before, split, unionText }: ListData, width: number): Markup {
  const elements = before.reduce((so, { length }) => so + length, 0);
  const lists = Math.max(before.length, split.length);
  const step = Math.min(44, (width - 4) / (elements + (lists + 1) * GAP + lists * 0.4));
  const [upper, lower] = [placesOf(before, step), placesOf(split, step)];
  const bottom = TOP + BOX + FLOW;
  return html`<svg class="drawing" viewBox="0 0 ${width} ${bottom + BOX + 62}" aria-hidden="true">
    <text class="strong" x="2" y="15">before</text>
    <path
      class="list-move"
      d="${moves(middles(before, { places: upper, step }), middles(split, { places: lower, step }))}"
    />
    ${rowOf(before, { places: upper, y: TOP, step })} ${rowOf(split, { places: lower, y: bottom, step })}
    <text class="strong" x="2" y="${bottom + BOX + 20}">afterwards, split</text>
    <text class="label" x="2" y="${bottom + BOX + 44}">${unionText}</text>
  </svg>`;
}

type Lists = readonly (readonly ListElement[])[];

/** Where each list begins; an empty one is a narrow gap. */
function placesOf(lists: Lists, step: number): readonly number[] {
  let x = 2;
  return lists.map(({ length }) => {
    const from = x;
    x += (Math.max(0.4, length) + GAP) * step;
    return from;
  });
}

function rowOf(
  lists: Lists,
  { places, y, step }: { readonly places: readonly number[]; readonly y: number; readonly step: number },
): Markup {
  return html`${lists.map((list, at) => {
    const x = places[at] ?? 0;
    if (list.length === 0)
      return html`<rect class="list-none" x="${round(x)}" y="${y}" width="${round(0.4 * step)}" height="${BOX}" />`;
    return list.map(
      ({ subtask }, index) =>
        html`<rect
            class="list-box ${subtask % 2 === 1 && "odd"}"
            x="${round(x + index * step)}"
            y="${y}"
            width="${round(step - 2)}"
            height="${BOX}"
          />
          ${
            step >= LETTERED &&
            html`<text
              class="list-letter ${subtask % 2 === 1 && "odd"}"
              x="${round(x + (index + 0.5) * step - 1)}"
              y="${y + 17}"
              text-anchor="middle"
              >${String.fromCodePoint(A + subtask)}</text
            >`
          }`,
    );
  })}`;
}

/** The subtasks before have letters. */
const A = 65;

/** A line from each element to where it is afterwards: their order does not change. */
function moves(before: readonly number[], after: readonly number[]): string {
  return before
    .map((x, at) => `M${round(x)},${TOP + BOX + 3}L${round(after[at] ?? x)},${TOP + BOX + FLOW - 3}`)
    .join("");
}

/** The middles of all boxes of a row, in their order. */
function middles(
  lists: Lists,
  { places, step }: { readonly places: readonly number[]; readonly step: number },
): readonly number[] {
  return lists.flatMap((list, at) => list.map((_, index) => (places[at] ?? 0) + (index + 0.5) * step - 1));
}
