import type { KeyGroupsData, OwnedRange } from "../../views/slots/keys/groups.js";
import { html, type Markup } from "../html.js";
import { round } from "./geometry.js";
import { isWide, LEFT, stripKey } from "./key-group-key.js";

/** Where a strip is drawn. */
export interface StripPlace {
  readonly width: number;
  /** The most key groups that are drawn one by one. */
  readonly most: number;
  /** Key groups in a line for up to 128, 256 and 512 of them, and for more. */
  readonly perLine: readonly [few: number, more: number, many: number, most: number];
}

export type StripData = KeyGroupsData & { readonly division: NonNullable<KeyGroupsData["division"]> };

/** Where the lines begin, with the key in one line or in two. */
const TOP = { wide: 50, narrow: 74 } as const;
const BOX = 26;
const LINE = 44;
/** Assumed: the width of a digit, and the space around a number in a box. */
const DIGIT = 7.2;
const AROUND = 4;
/** Assumed: the width of a letter on average, with some room. */
const LETTER = 7;
/** Lines between key groups need this width. */
const DIVIDED = 5;

interface Grid {
  readonly top: number;
  readonly cell: number;
  readonly perLine: number;
}

/** The part of a range that lies in one line. */
interface Piece extends OwnedRange {
  readonly isBusy: boolean;
  /** Whether the range goes on in the line before or after. */
  readonly goesOn: readonly [before: boolean, after: boolean];
}

/** Key groups one by one in lines, with the ranges of subtasks around them. */
export function keyGroupStrip(data: StripData, place: StripPlace): Markup {
  const { maxParallelism } = data.division;
  const perLine = place.perLine[[128, 256, 512].filter((most) => maxParallelism > most).length] as number;
  const top = TOP[isWide(place) ? "wide" : "narrow"];
  const grid = { top, perLine, cell: (place.width - LEFT - 2) / perLine };
  const lines = Math.ceil(maxParallelism / perLine);
  const most = data.rows[0]?.groups ?? 1;
  const pieces = data.ranges.flatMap((range) => piecesOf(range, { perLine, most }));
  const outline = (isBusy: boolean): string =>
    pieces
      .filter((piece) => piece.isBusy === isBusy)
      .map((piece) => boxOf(piece, grid))
      .join("");
  return html`<svg class="drawing" viewBox="0 0 ${place.width} ${top + lines * LINE}" aria-hidden="true">
    ${stripKey(data, place)}
    <path class="busy-range" d="${outline(true)}" />
    <path class="other-range" d="${outline(false)}" />
    ${grid.cell >= DIVIDED && divisions(pieces, grid)} ${pieces.map((piece) => nameOf(piece, grid))}
    ${Array.from(
      { length: lines },
      (_, line) =>
        html`<text class="label" x="${LEFT - 8}" y="${top + line * LINE + 18}" text-anchor="end"
          >${line * perLine}</text
        >`,
    )}
    ${exampleMark(data, { grid, isShort: !isWide(place) })}
  </svg>`;
}

function piecesOf(range: OwnedRange, { perLine, most }: { perLine: number; most: number }): readonly Piece[] {
  const isBusy = range.end - range.start + 1 === most;
  const [first, last] = [Math.floor(range.start / perLine), Math.floor(range.end / perLine)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const line = first + at;
    return {
      subtask: range.subtask,
      start: Math.max(range.start, line * perLine),
      end: Math.min(range.end, (line + 1) * perLine - 1),
      isBusy,
      goesOn: [line > first, line < last] as const,
    };
  });
}

const leftOf = (group: number, { cell, perLine }: Grid): number => LEFT + (group % perLine) * cell;
const topOf = (group: number, { perLine, top }: Grid): number => top + Math.floor(group / perLine) * LINE;
const widthOf = ({ start, end }: OwnedRange, { cell }: Grid): number => (end - start + 1) * cell;

/** An outline with a gap at its ends, except where the range goes on. */
function boxOf(piece: Piece, grid: Grid): string {
  const gap = grid.cell > DIVIDED ? 1 : 0.4;
  const [before, after] = piece.goesOn.map((goesOn) => (goesOn ? 0 : gap)) as [number, number];
  const left = leftOf(piece.start, grid) + before;
  const width = widthOf(piece, grid) - before - after;
  return `M${round(left)},${topOf(piece.start, grid)}h${round(width)}v${BOX}h${round(-width)}Z`;
}

/** The borders of key groups within a range. */
function divisions(pieces: readonly Piece[], grid: Grid): Markup {
  const path = (isBusy: boolean): string =>
    pieces
      .filter((piece) => piece.isBusy === isBusy)
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at + 1))
      .map((group) => `M${round(leftOf(group, grid))},${topOf(group, grid) + BOX - 6}v6`)
      .join("");
  return html`<path class="group-border busy" d="${path(true)}" /><path class="group-border" d="${path(false)}" />`;
}

function nameOf(piece: Piece, grid: Grid): Markup | false {
  const text = String(piece.subtask);
  if (text.length * DIGIT + AROUND > widthOf(piece, grid)) return false;
  const x = leftOf(piece.start, grid) + widthOf(piece, grid) / 2;
  return html`<text
    class="${piece.isBusy ? "on-mark" : "strong"}"
    x="${round(x)}"
    y="${topOf(piece.start, grid) + 17}"
    text-anchor="middle"
    >${text}</text
  >`;
}

/** The key that is looked up, above its key group. */
function exampleMark({ example }: StripData, { grid, isShort }: { grid: Grid; isShort: boolean }): Markup {
  const x = leftOf(example.group, grid) + grid.cell / 2;
  const y = topOf(example.group, grid);
  const group = isShort ? "" : `key group ${example.group}, `;
  const text = `“${example.key}”: ${group}subtask ${example.subtask}`;
  const isRight = x + text.length * LETTER > LEFT + grid.perLine * grid.cell;
  return html`<path class="pointer" d="M${round(x - 5)},${y - 9}h10l-5,7z" />
    <text class="label" x="${round(isRight ? x - 9 : x + 9)}" y="${y - 4}" text-anchor="${isRight ? "end" : "start"}"
      >${text}</text
    >`;
}
