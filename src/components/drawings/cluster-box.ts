import type { Box } from "../../views/slots/cluster/boxes.js";
import type { Cell } from "../../views/slots/cluster/cells.js";
import { html, type Markup } from "../html.js";
import { cellHeight, cellMark, cellWidth, freeMark, type CellPlace, type Scale } from "./cluster-cell.js";

/** How the boxes of a drawing are laid out: all alike, so that they can be compared. */
export interface BoxLayout {
  readonly scale: Scale;
  readonly width: number;
  readonly height: number;
  readonly placeOf: (corner: Corner, at: number) => CellPlace;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** What boxes are laid out for. */
interface Room {
  readonly scale: Scale;
  /** At most, for one box. */
  readonly width: number;
  /** At least, so that there is room for its name; slots fill it. */
  readonly least: number;
  /** Above the slots. */
  readonly top: number;
}

/** Around slots, and between them. */
const PAD = 7;
const GAP = 4;
/** Free slots that are drawn one by one; more become one, with their number. */
const MOST_FREE = 16;
/** A subtask is drawn as wide as there is room, but not wider, so that it remains a mark. */
const WIDEST = 56;

const freeDrawn = ({ free }: Box): number => (free > MOST_FREE ? 1 : free);
const slotsDrawn = (box: Box): number => box.cells.length + freeDrawn(box);

/** One layout for all boxes: that of the largest. */
export function boxLayout(boxes: readonly Box[], { scale, width, least, top }: Room): BoxLayout {
  const slots = boxes.reduce((so, box) => Math.max(so, slotsDrawn(box)), 1);
  const perLine = Math.min(slots, perLineIn(width, scale));
  const own = Math.max(least, perLine * (cellWidth(scale) + GAP) - GAP + 2 * PAD);
  const wide = stretched(scale, Math.floor((own - 2 * PAD + GAP) / perLine) - GAP - 2 * scale.pad);
  const cell = cellHeight(
    boxes.flatMap(({ cells }) => cells),
    scale,
  );
  return {
    ...{ scale: wide, width: own },
    height: top + Math.ceil(slots / perLine) * (cell + GAP) - GAP + PAD,
    placeOf: places({ perLine, cell, top, scale: wide }),
  };
}

function stretched(scale: Scale, width: number): Scale {
  return { ...scale, chip: { ...scale.chip, width: Math.max(scale.chip.width, Math.min(WIDEST, width)) } };
}

function perLineIn(width: number, scale: Scale): number {
  return Math.max(1, Math.floor((width - 2 * PAD + GAP) / (cellWidth(scale) + GAP)));
}

interface Grid {
  readonly perLine: number;
  readonly cell: number;
  readonly top: number;
  readonly scale: Scale;
}

function places({ perLine, cell, top, scale }: Grid): BoxLayout["placeOf"] {
  return ({ x, y }, at) => ({
    x: x + PAD + (at % perLine) * (cellWidth(scale) + GAP),
    y: y + top + Math.floor(at / perLine) * (cell + GAP),
    height: cell,
  });
}

type GridRoom = Omit<Room, "least">;

/** Where slots are that are drawn in lines of this width. */
export function cellGrid(cells: readonly Cell[], { width, scale, top }: GridRoom): BoxLayout["placeOf"] {
  return places({ perLine: perLineIn(width, scale), cell: cellHeight(cells, scale), top, scale });
}

/** How high those are together. */
export function gridHeight(cells: readonly Cell[], { width, scale, top }: GridRoom): number {
  return top + Math.ceil(cells.length / perLineIn(width, scale)) * (cellHeight(cells, scale) + GAP) - GAP + PAD;
}

/** A TaskManager with its slots. @param label what stands above them */
export function boxMark(box: Box, { x, y, label }: Corner & { readonly label: Markup }, layout: BoxLayout): Markup {
  const { scale, placeOf } = layout;
  const free = Array.from({ length: freeDrawn(box) }, (_, at) => box.cells.length + at);
  return html`<rect
      class="task-manager${box.isFullest && " fullest"}"
      x="${x}"
      y="${y}"
      width="${layout.width}"
      height="${layout.height}"
      rx="3"
    />
    ${label} ${box.cells.map((one, at) => cellMark(one, placeOf({ x, y }, at), scale))}
    ${free.map((at) => freeMark(free.length === box.free ? 1 : box.free, placeOf({ x, y }, at), scale))}`;
}
