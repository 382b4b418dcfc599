import type { CheckpointRecord } from "./record.js";
import { robustDeviation } from "./robust-deviation.js";

/** A checkpoint and what the fit says it should have taken. */
export interface Fitted {
  readonly record: CheckpointRecord;
  readonly durationSeconds: number;
  readonly fittedSeconds: number;
}

/** How far a checkpoint took longer (above 0) or shorter (below 0) than the fit says. */
export interface Residual extends Fitted {
  readonly residualSeconds: number;
  readonly isOutlier: boolean;
}

/** How well a fit describes the checkpoints it was made from. */
export interface Scatter {
  /** One for each checkpoint, in the order of their triggers. */
  readonly residuals: readonly Residual[];
  /** The standard deviation of the residuals, outliers left out. */
  readonly deviationSeconds: number;
  /** How much of the variance of the durations the fit explains, outliers left out: 0 to 1. */
  readonly explainedFraction: number;
  /** The checkpoint that is furthest off, outlier or not. */
  readonly furthest: Residual;
}

/** Beyond how many robust deviations a residual is an outlier: three, as usual. */
const OUTLIER_DEVIATIONS = 3;

/** With fewer checkpoints, half of them lie on the line because it was drawn through them. Assumed. */
const FEWEST_FOR_OUTLIERS = 5;

/**
 * Measures the scatter around a fit.
 * @param fitted at least one checkpoint
 * @param parameters how many numbers the fit chose
 */
export function scatterOf(fitted: readonly Fitted[], parameters: number): Scatter {
  const residuals = judged(fitted, parameters);
  const usual = residuals.filter(({ isOutlier }) => !isOutlier);
  const unexplained = sumOfSquares(usual.map(({ residualSeconds }) => residualSeconds));
  return {
    residuals,
    deviationSeconds: Math.sqrt(unexplained / Math.max(1, usual.length - parameters)),
    explainedFraction: explained(usual, unexplained),
    furthest: residuals.reduce((one, other) => (off(other) > off(one) ? other : one)),
  };
}

function judged(fitted: readonly Fitted[], parameters: number): readonly Residual[] {
  const offs = fitted.map((one) => ({ ...one, residualSeconds: one.durationSeconds - one.fittedSeconds }));
  const deviation = robustDeviation(
    offs.map(({ residualSeconds }) => residualSeconds),
    parameters,
  );
  const limit = fitted.length < FEWEST_FOR_OUTLIERS ? Infinity : OUTLIER_DEVIATIONS * deviation;
  return offs.map((one) => ({ ...one, isOutlier: off(one) > limit }));
}

function off({ residualSeconds }: Pick<Residual, "residualSeconds">): number {
  return Math.abs(residualSeconds);
}

function explained(fitted: readonly Fitted[], unexplained: number): number {
  const mean = fitted.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0) / fitted.length;
  const all = sumOfSquares(fitted.map(({ durationSeconds }) => durationSeconds - mean));
  return all > 0 ? Math.max(0, 1 - unexplained / all) : 0;
}

function sumOfSquares(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number * number, 0);
}
