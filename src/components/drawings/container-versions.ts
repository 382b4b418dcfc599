import { amountIn, ticksOf } from "./container-axis.js";
import type { Piece } from "../../views/memory/then/piece.js";
import type { VersionBar } from "../../views/memory/then/version-bar.js";
import type { ContainerVersionsData } from "../../views/memory/then/versions.js";
import { html, type Markup } from "../html.js";
import { containerKey } from "./container-key.js";
import { round } from "./geometry.js";

interface Layout {
  readonly width: number;
  /** Where bars begin and end. */
  readonly left: number;
  readonly right: number;
  readonly row: number;
  /** Whether the name of a row stands above its bar. */
  readonly isNarrow: boolean;
  readonly top: number;
}

const BAR = 24;
/** A number in a bar needs about this much room per character, and this much beside it; assumed, in pixels. */
const CHARACTER = 7;
const PADDING = 2;

/** One bar for each version, of the same container; a line below it says how far the heap reaches. */
export function containerVersionsDrawing(data: ContainerVersionsData): Markup {
  return drawing(data, { width: 880, left: 150, right: 850, row: 56, isNarrow: false, top: 44 });
}

/** The same on a phone. */
export function containerVersionsNarrowDrawing(data: ContainerVersionsData): Markup {
  return drawing(data, { width: 360, left: 2, right: 352, row: 76, isNarrow: true, top: 72 });
}

function drawing({ bars, right }: ContainerVersionsData, layout: Layout): Markup {
  const scale = (layout.right - layout.left) / right;
  const bottom = layout.top + layout.row * bars.length;
  return html`<svg class="drawing" viewBox="0 0 ${layout.width} ${bottom + 26}" aria-hidden="true">
    ${containerKey(
      bars.flatMap(({ pieces }) => pieces),
      { perRow: layout.isNarrow ? 3 : 6, left: layout.left, apart: 118 },
    )}
    ${axis(right, { layout, scale, bottom })}
    ${bars.map((bar, index) => row(bar, { layout, scale, y: layout.top + layout.row * index }))}
  </svg>`;
}

interface Place {
  readonly layout: Layout;
  readonly scale: number;
  readonly y: number;
}

function row(bar: VersionBar, { layout, scale, y }: Place): Markup {
  const { left, isNarrow } = layout;
  const top = y + (isNarrow ? 22 : 6);
  const name = isNarrow
    ? html`<text class="strong" x="${left}" y="${top - 7}">${bar.name}</text>`
    : html`<text class="strong" x="${left - 12}" y="${top + 17}" text-anchor="end">${bar.name}</text>`;
  if (bar.heapBytes === 0) {
    return html`<g>${name}<text class="label" x="${left + 6}" y="${top + 17}">${bar.heapText}</text></g>`;
  }
  return html`<g>
    ${name}${placed(bar.pieces).map((one) => pieceBar(one, { layout, scale, y: top }))}
    ${heapLine(bar, { layout, scale, y: top + BAR + 6 })}
  </g>`;
}

interface Placed extends Piece {
  readonly from: number;
}

function placed(pieces: readonly Piece[]): readonly Placed[] {
  let from = 0;
  return pieces.map((one) => {
    const place = { ...one, from };
    from += one.bytes;
    return place;
  });
}

function pieceBar({ thing, bytes, from }: Placed, { layout, scale, y }: Place): Markup {
  const x = layout.left + from * scale;
  const width = Math.max(0.5, bytes * scale - 1);
  const text = amountIn(bytes);
  return html`<rect fill="var(--${thing})" x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR}" />${
      text.length * CHARACTER + PADDING <= width &&
      html`<text class="on-mark" x="${round(x + width / 2)}" y="${y + 17}" text-anchor="middle">${text}</text>`
    }`;
}

/** How far -Xmx reaches: a line with an end, and its size below that end, or behind where the line is too short. */
function heapLine({ heapBytes, heapText }: VersionBar, { layout, scale, y }: Place): Markup {
  const end = layout.left + heapBytes * scale;
  const isLong = heapBytes * scale > heapText.length * CHARACTER;
  return html`<path class="heap-line" d="M${layout.left},${y}H${round(end)}m0,-4v8" />
    <text x="${round(isLong ? end : end + 7)}" y="${y + (isLong ? 17 : 9)}" text-anchor="${isLong ? "end" : "start"}"
      >${heapText}</text
    >`;
}

function axis(right: number, { layout, scale, bottom }: { layout: Layout; scale: number; bottom: number }): Markup {
  const { left, top } = layout;
  return html`${ticksOf(right, layout.isNarrow ? 3 : 6).map(
    ({ bytes, text }) =>
      html`<line
          class="tick-line"
          x1="${round(left + bytes * scale)}"
          x2="${round(left + bytes * scale)}"
          y1="${top}"
          y2="${bottom + 4}"
        />
        <text
          class="label"
          x="${round(left + bytes * scale)}"
          y="${bottom + 20}"
          text-anchor="${anchorAt(left + bytes * scale, layout)}"
          >${text}</text
        >`,
  )}`;
}

/** A label may not stick out of the drawing. */
function anchorAt(x: number, { width }: Layout): "start" | "middle" | "end" {
  const near = 28;
  if (x < near) return "start";
  return x > width - near ? "end" : "middle";
}
