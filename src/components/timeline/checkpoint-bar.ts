import type { CheckpointBar } from "../../views/checkpointing/timeline/bars.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";
import { endSign, endSignOf, SIGN_WIDTH } from "./end-signs.js";
import { textWidth, type Layout } from "./layout.js";
import { patternFill } from "./patterns.js";
import type { Rows } from "./rows.js";

/** A bar is seen even if it is shorter than a pixel. */
const LEAST_WIDTH = 1.5;
/** The lowest rows for type and for small type, and the share of the usual width that the small one takes. */
const TYPE = 16;
const SMALL_TYPE = 10;
const SMALL_SHARE = 0.77;
/** Between a number and the sign behind it. */
const SIGN_GAP = 3;

interface Place {
  readonly rows: Rows;
  readonly x: (seconds: number) => number;
  readonly layout: Layout;
}

/** A checkpoint as a bar of its parts, with its number where there is room. */
export function checkpointBar(bar: CheckpointBar, { rows, x, layout }: Place): Markup {
  const y = rows.top + bar.row * (rows.height + rows.gap);
  // A hairline of paper stands between bars that follow each other.
  const right = Math.max(x(bar.from) + LEAST_WIDTH, x(bar.to) - 1);
  const box = (from: number, to: number): Markup =>
    html`x="${round(from)}" y="${round(y)}" width="${round(Math.max(0, to - from))}" height="${round(rows.height)}"`;
  return html`<g class="bar ${bar.outcome}">
    <rect class="whole" ${box(x(bar.from), right)} />
    ${bar.parts
      .filter((part) => part.to > part.from)
      .map(
        (part) =>
          html`<rect
            class="part ${part.name}"
            ${box(x(part.from), Math.min(right, x(part.to)))}
            ${part.name === "alignment" && html` fill="${patternFill("alignment", layout)}"`}
          />`,
      )}
    ${barName(bar, { left: x(bar.from), right, y: y + rows.height / 2, rows, layout })}
  </g>`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  /** The middle of its height. */
  readonly y: number;
  readonly rows: Rows;
  readonly layout: Layout;
}

/** A checkpoint's number in its bar; with several rows there is no room below, and what became of it stands there too. */
function barName(bar: CheckpointBar, { left, right, y, rows, layout }: Box): Markup | false {
  const sign = rows.count > 1 ? endSignOf(bar) : null;
  const width = textWidth(String(bar.id));
  const room = right - left - (sign ? SIGN_WIDTH + SIGN_GAP : 0);
  if (rows.height < SMALL_TYPE || room < width * SMALL_SHARE) return false;
  const isSmall = layout.name === "narrow" || rows.height < TYPE || room < width + 2;
  const middle = left + room / 2;
  return html`<text
      class="${isSmall ? "id small-type" : "id"}"
      x="${round(middle)}"
      y="${round(y + (isSmall ? 3.5 : 4.5))}"
      text-anchor="middle"
      >${bar.id}</text
    >
    ${sign && endSign(sign, { x: middle + width / 2 + SIGN_GAP + SIGN_WIDTH / 2, y })}`;
}
