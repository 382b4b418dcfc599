import type { Cell, Chip } from "../../views/slots/cluster/cells.js";
import { html, type Markup } from "../html.js";

/** How large the parts of a cluster are drawn, in pixels. */
export interface Scale {
  readonly chip: { readonly width: number; readonly height: number };
  /** Around the subtasks of a slot. */
  readonly pad: number;
  /** Whether subtasks have their numbers. */
  readonly isNumbered: boolean;
}

/** The upper left corner of a slot, and its height. */
export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Between subtasks in a slot, and the room for a line of text below them. */
const BETWEEN = 2;
const LINE = 17;

/** How wide a slot is. */
export function cellWidth({ chip, pad }: Scale): number {
  return chip.width + 2 * pad;
}

/** How high a slot is that has room for what each of these holds. */
export function cellHeight(cells: readonly Cell[], { chip, pad }: Scale): number {
  const most = cells.reduce((so, { chips }) => Math.max(so, chips.length), 1);
  const lines = [cells.some(({ more }) => more > 0), cells.some(({ times }) => times > 1)].filter(Boolean).length;
  return most * (chip.height + BETWEEN) - BETWEEN + 2 * pad + lines * LINE;
}

/** A slot, and the subtasks in it, one below the other. */
export function cellMark({ chips, more, times }: Cell, { x, y, height }: CellPlace, scale: Scale): Markup {
  const width = cellWidth(scale);
  const topOf = (at: number): number => y + scale.pad + at * (scale.chip.height + BETWEEN);
  const isNumbered = scale.isNumbered && times === 1;
  const line = (text: string, base: number): Markup =>
    html`<text class="label" x="${x + width / 2}" y="${base}" text-anchor="middle">${text}</text>`;
  return html`<rect class="slot" x="${x}" y="${y}" width="${width}" height="${height}" rx="2" />
    ${chips.map((chip, at) => chipMark(chip, { x: x + scale.pad, y: topOf(at) }, { ...scale, isNumbered }))}
    ${more > 0 && line(`+${more}`, topOf(chips.length) + 11)} ${times > 1 && line(`× ${times}`, y + height - 5)}`;
}

/** A slot that nobody uses; or several, with their number. */
export function freeMark(times: number, { x, y, height }: CellPlace, scale: Scale): Markup {
  const width = cellWidth(scale);
  return html`<rect class="free-slot" x="${x}" y="${y}" width="${width}" height="${height}" rx="2" />
    ${times > 1 && html`<text class="label" x="${x + width / 2}" y="${y + height - 5}" text-anchor="middle">× ${times}</text>`}`;
}

function chipMark({ shade, letter, name, isHot }: Chip, { x, y }: { x: number; y: number }, scale: Scale): Markup {
  const { width, height } = scale.chip;
  return html`<rect class="chip task-${shade}" x="${x}" y="${y}" width="${width}" height="${height}" />
    <text class="chip-name" x="${x + width / 2}" y="${Math.round(y + height / 2 + 4.5)}"
      >${scale.isNumbered ? name : letter}</text
    >
    ${isHot && html`<circle class="hot" cx="${x + width}" cy="${y + 1}" r="3.5" />`}`;
}
