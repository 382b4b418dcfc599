import type { Span } from "../drawings/geometry.js";

/** Where rows of bars lie in the lane of checkpoints. */
export interface Rows {
  readonly count: number;
  readonly top: number;
  readonly height: number;
  readonly gap: number;
  readonly bottom: number;
}

/** Room in the lane above the bars for requests, and below them for what became of each. */
const ABOVE = 18;
const BELOW = 20;
const LARGEST = 34;
const GAP = 3;

/** Divides the lane into that many rows. More of them than have room with gaps between them lie without. */
export function rowsIn(count: number, { from, to }: Span): Rows {
  const top = from + ABOVE;
  const room = to - BELOW - top;
  const spaced = (room - GAP * (count - 1)) / count;
  const gap = spaced > GAP ? GAP : 0;
  const height = gap > 0 ? Math.min(LARGEST, spaced) : room / count;
  return { count, top, height, gap, bottom: top + count * height + (count - 1) * gap };
}
