import { median } from "./median.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The line through points by Theil and Sen: the median of the slopes between any two of them, and the intercept that
 * leaves as many points above as below. Null where all have the same x.
 *
 * Why not least squares: one checkpoint that met a slow disk would turn that line, and it is the one an engineer looks
 * for. This line does not move until more than 29 % of the points are bad.
 *
 * Takes time with the square of the number of points.
 * @see Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American Statistical
 *   Association 63 (1968); Theil (1950) for distinct x
 */
export function robustLine(points: readonly Point[]): Line | null {
  const slope = median(
    points.flatMap((point, index) => points.slice(0, index).flatMap((other) => slopes(point, other))),
  );
  const intercept = slope === null ? null : median(points.map(({ x, y }) => y - slope * x));
  return slope === null || intercept === null ? null : { slope, intercept };
}

/**
 * The line of `robustLine`, but with an intercept of 0 or more: one that would be below is 0, and the slope is then the
 * median of y / x, so that the line still goes through the middle of the points.
 * @param points with x of zero or more
 */
export function robustLineAboveZero(points: readonly Point[]): Line | null {
  const line = robustLine(points);
  if (line === null || line.intercept >= 0) return line;
  return { slope: median(points.filter(({ x }) => x > 0).map(({ x, y }) => y / x)) ?? 0, intercept: 0 };
}

function slopes(one: Point, other: Point): number[] {
  return one.x === other.x ? [] : [(one.y - other.y) / (one.x - other.x)];
}
