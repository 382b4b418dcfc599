/** A stretch of a vertical axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stacks lengths below each other from `top`, with `gap` between them. */
export function stack(lengths: readonly number[], { top, gap = 0 }: { top: number; gap?: number }): Span[] {
  let from = top;
  return lengths.map((length) => {
    const span = { from, to: from + length };
    from += length + gap;
    return span;
  });
}

/** Stacks lengths around a middle. */
export function stackAround(lengths: readonly number[], middle: number): Span[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return stack(lengths, { top: middle - total / 2 });
}

export function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}

/** Moves labels that want to stand at `places` apart until neighbours are `gap` from each other, between two bounds. */
export function spread(
  places: readonly number[],
  { gap, top, bottom }: { gap: number; top: number; bottom: number },
): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, top, (moved.at(-1) ?? -Infinity) + gap));
  let limit = bottom;
  for (let index = moved.length - 1; index >= 0; index--) {
    moved[index] = Math.min(moved[index] as number, limit);
    limit = (moved[index] as number) - gap;
  }
  return moved;
}

/** The outline of a band that runs from one span to another, with horizontal ends. */
export function band(x1: number, start: Span, x2: number, end: Span): string {
  const middle = (x1 + x2) / 2;
  const curve = (ya: number, xb: number, yb: number): string =>
    `C${round(middle)},${round(ya)} ${round(middle)},${round(yb)} ${round(xb)},${round(yb)}`;
  return (
    `M${round(x1)},${round(start.from)}${curve(start.from, x2, end.from)}` +
    `L${round(x2)},${round(end.to)}${curve(end.to, x1, start.to)}Z`
  );
}

/** Coordinates need no more than a tenth of a pixel. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
