import { median } from "./median.js";

/** Flink counts whole milliseconds, so nothing can be closer to the line than that. */
const RESOLUTION_SECONDS = 1e-3;

/** Makes the median absolute residual of normal ones their standard deviation. */
const NORMAL = 1.4826;

/**
 * How far residuals usually lie from 0, whatever the largest half of them are: their median absolute value, scaled to
 * the standard deviation of normal ones and enlarged for few points, because a line is close to those it was drawn
 * through. Without that, every fourth clean history of ten would have a residual beyond three of these.
 * @param residuals in seconds; of none it is as of exact ones
 * @param parameters how many numbers the fit chose
 * @returns seconds, above 0
 * @see Rousseeuw and Leroy, "Robust Regression and Outlier Detection" (1987): 1.4826 · (1 + 5 / (n − p)) · median
 */
export function robustDeviation(residuals: readonly number[], parameters: number): number {
  const middle = median(residuals.map(Math.abs)) ?? 0;
  const few = 1 + 5 / Math.max(1, residuals.length - parameters);
  return NORMAL * few * Math.max(middle, RESOLUTION_SECONDS);
}
