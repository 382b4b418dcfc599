import type { RescaleWindow, WindowBox } from "../../views/slots/keys/rescale-window.js";
import { text } from "../../model/units.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";

const BOX = 26;
const ROW = 32;

/** The height of a close look, with its heading. */
export const WINDOW_HEIGHT = 24 + 4 * ROW;

/** Assumed: the width of a digit, and the space around a number in a box. */
const DIGIT = 7.2;
const AROUND = 4;

interface Place {
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** Old subtasks, key groups and new subtasks in three rows, with the same key groups below each other. */
export function rescaleWindow(window: RescaleWindow, { top, left, width }: Place): Markup {
  const scale = (width - left - 2) / (window.end - window.start);
  const isNarrow = left < 100;
  const row = (index: number): number => top + 16 + index * ROW;
  const at = (y: number) => ({ start: window.start, scale, left, y });
  const name = (title: string, index: number): Markup =>
    html`<text class="label" x="2" y="${row(index) + (index === 3 ? 12 : 18)}">${title}</text>`;
  return html`<text class="strong" x="2" y="${top}"
      >${isNarrow ? "from close by" : "In the middle, from close by"}</text
    >
    ${name(isNarrow ? "old" : "old subtask", 0)} ${boxes(window.before, at(row(0)), () => "subtask-box")}
    ${name(isNarrow ? "groups" : "key groups", 1)}
    ${boxes(window.pieces, at(row(1)), ({ stays }) => (stays ? "stays" : "moves"))}
    ${name(isNarrow ? "new" : "new subtask", 2)} ${boxes(window.after, at(row(2)), () => "subtask-box")}
    ${name("parents", 3)}
    ${window.after.map(
      ({ start, end, parents }) =>
        html`<text
          class="${parents > 1 ? "strong" : "label"}"
          x="${round(left + ((start + end) / 2 - window.start) * scale)}"
          y="${row(3) + 12}"
          text-anchor="middle"
          >${text(parents, "count")}</text
        >`,
    )}`;
}

interface Axis {
  readonly start: number;
  readonly scale: number;
  readonly left: number;
  readonly y: number;
}

function boxes<Box extends WindowBox>(
  all: readonly Box[],
  { start, scale, left, y }: Axis,
  classOf: (box: Box) => string,
): Markup {
  return html`${all.map((box) => {
    const [x, width] = [left + (box.start - start) * scale, (box.end - box.start) * scale];
    const gap = Math.min(1, width / 4);
    const kind = classOf(box);
    return html`<rect
        class="${kind}"
        x="${round(x + gap)}"
        y="${y}"
        width="${round(width - 2 * gap)}"
        height="${BOX}"
      />${
        box.text.length * DIGIT + AROUND <= width &&
        html`<text
          class="${kind === "moves" ? "on-mark" : "strong"}"
          x="${round(x + width / 2)}"
          y="${y + 18}"
          text-anchor="middle"
          >${box.text}</text
        >`
      }`;
  })}`;
}
