/** The talk's three ways of operation, and what else can be. */
export type Regime =
  /** Some checkpoint-free time between any two checkpoints, by the interval alone. */
  | "regular"
  /** A checkpoint follows the other: constantly checkpointing. */
  | "degraded"
  /** The interval is too short, but the minimum pause keeps some time free. */
  | "guaranteed"
  /** No checkpoint completes. */
  | "none";

/**
 * Which of them it is.
 * @param at in seconds; NaN for a period that does not exist, and for what it would leave free
 */
export function regimeOf(at: {
  readonly raisedIntervalSeconds: number;
  readonly checkpointSeconds: number;
  readonly minPauseSeconds: number;
  readonly periodSeconds: number;
  readonly freeSeconds: number;
}): Regime {
  if (Number.isNaN(at.periodSeconds)) return "none";
  if (at.checkpointSeconds + at.minPauseSeconds <= at.raisedIntervalSeconds) {
    return at.checkpointSeconds < at.raisedIntervalSeconds ? "regular" : "degraded";
  }
  // Where checkpoints overlap, no pause keeps any time free of them.
  return at.minPauseSeconds > 0 && at.freeSeconds > 0 ? "guaranteed" : "degraded";
}
