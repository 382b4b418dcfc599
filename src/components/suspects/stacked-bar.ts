import type { LoadRow } from "../../views/suspects/load/rows.js";
import { round } from "../drawings/geometry.js";
import { html, type Markup } from "../html.js";

/** Where a bar of one second stands. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that a letter of a label takes; assumed, and rather too wide. */
const LETTER = 6.6;

const parts = ["busy", "back", "idle"] as const;

/** One second of a task: busy, back-pressured, idle, each named where there is room, and a mark for the busiest subtask. */
export function stackedBar(row: LoadRow, { x, y, width, height }: BarPlace): Markup {
  const total = row.busy + row.back + row.idle || 1;
  let from = x;
  const pieces = parts.map((part) => {
    const length = (row[part] / total) * width;
    const piece = { part, from, length, label: fitting(row.texts[part], length) };
    from += length;
    return piece;
  });
  return html`${pieces.map(
      ({ part, from, length, label }) =>
        html`<rect class="time-${part}" x="${round(from)}" y="${y}" width="${round(length)}" height="${height}" /> ${
            label !== "" &&
            html`<text
              class="time-label on-${part}"
              x="${round(part === "idle" ? from + length - 6 : from + 6)}"
              y="${y + height / 2 + 5}"
              text-anchor="${part === "idle" ? "end" : "start"}"
              >${label}</text
            >`
          }`,
    )}
    <rect class="time-frame" x="${x}" y="${y}" width="${width}" height="${height}" />
    ${row.peakText !== "" && peakMark(row, { x, y, width, height })}`;
}

/** As much of a label as has room: all of it, only the number, or nothing. */
function fitting(label: string, length: number): string {
  const short = label.replace(/^\S+ /, "");
  return [label, short].find((one) => one.length * LETTER + 10 <= length) ?? "";
}

function peakMark(row: LoadRow, { x, y, width, height }: BarPlace): Markup {
  const at = x + Math.min(1, row.peak) * width;
  const isFar = row.peak > 0.7;
  return html`<path class="time-peak" d="M${round(at)},${y - 3}v${height + 6}" />
    <text class="label" x="${round(at + (isFar ? -2 : 2))}" y="${y - 6}" text-anchor="${isFar ? "end" : "start"}"
      >${row.peakText}</text
    >`;
}
