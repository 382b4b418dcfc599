import type { Box } from "../../views/memory/map/box.js";
import { stack, type Span } from "../drawings/geometry.js";

/** How a map is laid out; lengths in units of its drawing. */
export interface Layout {
  readonly name: "wide" | "narrow";
  readonly width: number;
  /** The height of a row of the list beside the drawing. */
  readonly row: number;
  /** How far each frame moves its boxes in. */
  readonly inset: number;
  /** Between a frame’s border and the boxes in it, on the other three sides. */
  readonly pad: number;
  /** Where the innermost boxes begin and end. All are as wide, so that their heights compare. */
  readonly left: number;
  readonly right: number;
}

/** How deep the innermost frame of any map lies. */
export const DEEPEST = 3;

export const WIDE: Layout = { name: "wide", width: 384, row: 42, inset: 26, pad: 5, left: 108, right: 284 };
export const NARROW: Layout = { name: "narrow", width: 84, row: 64, inset: 6, pad: 2.5, left: 24, right: 54 };

/** A layout for a map whose frames lie less deep: its boxes are wider by as much. */
export function fitted(layout: Layout, root: Box): Layout {
  return { ...layout, left: layout.left - (DEEPEST - deepestFrame(root)) * layout.inset };
}

function deepestFrame({ parts }: Box): number {
  const frames = parts.filter((part) => part.parts.length > 0);
  return frames.length === 0 ? 0 : 1 + Math.max(...frames.map(deepestFrame));
}

/** A box in its place. */
export interface Placed {
  readonly box: Box;
  readonly depth: number;
  readonly span: Span;
  /** Its row in the list beside the drawing. */
  readonly row: number;
}

/** A map in its places. */
export interface PlacedMap {
  readonly height: number;
  /** Boxes with boxes in them, the outermost first. */
  readonly frames: readonly Placed[];
  /** The innermost boxes, from top to bottom. */
  readonly leaves: readonly Placed[];
  /** How many bytes one unit of the drawing stands for. */
  readonly bytesPerUnit: number;
}

/** Places the boxes of a map: the innermost ones to scale, the frames around them. */
export function placed(root: Box, layout: Layout): PlacedMap {
  const rows = new Map(listOf(root).map((box, row) => [box, row]));
  const height = rows.size * layout.row;
  const bytesPerUnit = Math.max(1, Number(root.bytes)) / (height - borders(root, layout));
  const all: Placed[] = [];
  place(root, 0, 0);
  const isFrame = ({ box }: Placed): boolean => box.parts.length > 0;
  return { height, frames: all.filter(isFrame), leaves: all.filter((one) => !isFrame(one)), bytesPerUnit };

  function place(box: Box, depth: number, from: number): void {
    const length = lengthOf(box);
    all.push({ box, depth, span: { from, to: from + length }, row: rows.get(box) ?? 0 });
    const spans = stack(box.parts.map(lengthOf), { top: from + layout.pad, gap: layout.pad });
    box.parts.forEach((part, at) => place(part, depth + 1, (spans[at] as Span).from));
  }

  function lengthOf(box: Box): number {
    return Number(box.bytes) / bytesPerUnit + borders(box, layout);
  }
}

/** What the frames take of a box’s height, whatever is in it. */
function borders({ parts }: Box, layout: Layout): number {
  if (parts.length === 0) return 0;
  return (parts.length + 1) * layout.pad + parts.reduce((sum, part) => sum + borders(part, layout), 0);
}

function listOf(box: Box): readonly Box[] {
  return [box, ...box.parts.flatMap(listOf)];
}
