import type { Random } from "../../random.js";

/** What a restart strategy says to one failure. */
export interface Backoff {
  /** Seconds until the job restarts; null when it does not. */
  readonly delaySeconds: number | null;
}

/** Decides after each failure whether and when the job restarts. It remembers the failures it was told. */
export interface RestartStrategy {
  /** @param now when the job failed, in seconds, never before the failure that was told last */
  failed(now: number): Backoff;
}

export interface FixedDelay {
  readonly type: "fixed-delay";
  readonly delaySeconds: number;
  /** Infinity for no limit. */
  readonly attempts: number;
}

export interface FailureRate {
  readonly type: "failure-rate";
  readonly delaySeconds: number;
  /** As many failures as this within the interval, and no more. */
  readonly maxFailures: number;
  readonly intervalSeconds: number;
}

export interface ExponentialDelay {
  readonly type: "exponential-delay";
  readonly initialSeconds: number;
  readonly maxSeconds: number;
  readonly multiplier: number;
  /** How far the delay may be off at random, as a share of it. */
  readonly jitterFraction: number;
  /** Time without a failure after which the delay is the first one again. */
  readonly resetSeconds: number;
  readonly attempts: number;
}

export type RestartSettings = FixedDelay | FailureRate | ExponentialDelay;

/** What a strategy needs beside its settings. */
export interface RestartContext {
  readonly random: Random;
}

/** Flink's own values, by the versions for which they hold, with checkpoints on and nothing configured. */
export const restartDefaults = {
  /** 1.2 to 1.4: config.md of 1.3. */
  "1.3": { type: "fixed-delay", delaySeconds: 10, attempts: Infinity },
  /** 1.5 to 1.9. */
  "1.5": { type: "fixed-delay", delaySeconds: 0, attempts: Infinity },
  /** 1.10 to 1.18: FLINK-13884. */
  "1.10": { type: "fixed-delay", delaySeconds: 1, attempts: Infinity },
  /** 1.19 and later: FLINK-33735, RestartStrategyOptions. */
  "2.x": {
    type: "exponential-delay",
    initialSeconds: 1,
    maxSeconds: 60,
    multiplier: 1.5,
    jitterFraction: 0.1,
    resetSeconds: 3600,
    attempts: Infinity,
  },
} as const satisfies Record<string, RestartSettings>;

/** failure-rate of Flink 2.x when only the type is set: one failure a minute, RestartStrategyOptions. */
export const failureRateDefault: FailureRate = {
  type: "failure-rate",
  delaySeconds: 1,
  maxFailures: 1,
  intervalSeconds: 60,
};
