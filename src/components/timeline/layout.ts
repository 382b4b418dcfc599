import type { Span } from "../drawings/geometry.js";

/** Where everything stands in the picture of a run, in its own pixels. */
export interface Layout {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** The time axis from left to right. */
  readonly left: number;
  readonly right: number;
  /** Lines for notes above the lanes, by their base lines. */
  readonly noteLines: readonly number[];
  readonly bracketY: number;
  readonly lanes: Readonly<Record<LaneName, Span>>;
  /** How a lane's name stands: beside it, or above. */
  readonly names: "beside" | "above";
  /** Where the numbers of the time axis stand. */
  readonly axisY: number;
  /** Where the time at the cursor stands, below them. */
  readonly flagY: number;
  /** Between two numbers of the time axis, at least. */
  readonly tickGap: number;
}

export type LaneName = "checkpoints" | "throughput" | "waiting" | "link";

/** On a page with a margin: names at the left of the lanes, what each line is at their right. */
export const WIDE: Layout = {
  name: "wide",
  width: 880,
  height: 432,
  left: 128,
  right: 766,
  noteLines: [12, 29],
  bracketY: 38,
  lanes: {
    checkpoints: { from: 50, to: 128 },
    throughput: { from: 154, to: 218 },
    waiting: { from: 244, to: 302 },
    link: { from: 326, to: 386 },
  },
  names: "beside",
  axisY: 404,
  flagY: 424,
  tickGap: 72,
};

/** On a phone: names above the lanes. */
export const NARROW: Layout = {
  name: "narrow",
  width: 360,
  height: 500,
  left: 8,
  right: 352,
  noteLines: [12, 28, 44],
  bracketY: 54,
  lanes: {
    checkpoints: { from: 84, to: 162 },
    throughput: { from: 196, to: 258 },
    waiting: { from: 292, to: 352 },
    link: { from: 388, to: 448 },
  },
  names: "above",
  axisY: 468,
  flagY: 492,
  tickGap: 64,
};

/** Where a moment stands on the time axis. */
export function xOf(seconds: number, end: number, { left, right }: Pick<Layout, "left" | "right">): number {
  return left + (right - left) * Math.min(1, Math.max(0, seconds / end));
}

/** Where a value stands in a lane whose top stands for `top`. */
export function yOf(value: number, top: number, { from, to }: Span): number {
  return to - (to - from) * Math.min(1, Math.max(0, value / top));
}

/**
 * The stretches that bands and the cursor cover: all lanes in one, or each by itself where lanes have their names between
 * them.
 */
export function stretches({ names, lanes, bracketY }: Layout): readonly Span[] {
  return names === "above" ? Object.values(lanes) : [{ from: bracketY, to: lanes.link.to }];
}

/** How wide characters are in the picture's sans of 13 pixels, a little more than they are. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;’]/u, 3.4],
  [/[ijl]/u, 3.8],
  [/\d/u, 6.5],
  [/[MWmw]/u, 11],
];

/** About how wide a text is in the picture. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 6.8), 0);
}
