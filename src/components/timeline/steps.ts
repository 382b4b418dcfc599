import { round } from "../drawings/geometry.js";

/** A corner of a line. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A line that keeps its height until the next corner and goes there in one step. */
export function stepLine(corners: readonly Corner[]): string {
  const [first, ...rest] = corners;
  if (!first) return "";
  let path = `M${round(first.x)},${round(first.y)}`;
  let { x, y } = { x: round(first.x), y: round(first.y) };
  for (const corner of rest) {
    const next = { x: round(corner.x), y: round(corner.y) };
    if (next.x !== x) path += `H${next.x}`;
    if (next.y !== y) path += `V${next.y}`;
    ({ x, y } = next);
  }
  return path;
}

/** The area between a step line and another one above it, over the same corners from left to right. */
export function stepArea(lower: readonly Corner[], upper: readonly Corner[]): string {
  if (upper.length === 0) return "";
  return `${stepLine(upper)}${backwards(lower)}Z`;
}

/** A step line from right to left: what was a step after a stretch is now one before it. */
function backwards(corners: readonly Corner[]): string {
  const reversed = [...corners].reverse();
  let path = "";
  reversed.forEach(({ x, y }, index) => {
    const left = reversed[index + 1];
    path += index === 0 ? `L${round(x)},${round(left?.y ?? y)}` : `H${round(x)}V${round(left?.y ?? y)}`;
  });
  return path;
}
