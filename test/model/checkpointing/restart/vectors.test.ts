import { expect, test } from "vitest";
import { restartStrategyOf } from "../../../../src/model/checkpointing/restart/delays.js";
import type { RestartSettings } from "../../../../src/model/checkpointing/restart/strategy.js";
import { restartVectors, type RestartVector } from "../../../support/flink-vectors.js";

/** What Flink takes for no limit: Integer.MAX_VALUE. */
const UNLIMITED = 2147483647;

/** A vector's settings with milliseconds as the unit of time. */
function settingsOf({ strategy, settings }: RestartVector): RestartSettings {
  const of = (name: string): number => (settings[name] === UNLIMITED ? Infinity : (settings[name] as number));
  switch (strategy) {
    case "fixed-delay":
      return { type: strategy, delaySeconds: of("delayMillis"), attempts: of("attempts") };
    case "failure-rate":
      return {
        type: strategy,
        delaySeconds: of("delayMillis"),
        maxFailures: of("maxFailuresPerInterval"),
        intervalSeconds: of("failureRateIntervalMillis"),
      };
    case "exponential-delay":
      return {
        type: strategy,
        initialSeconds: of("initialBackoffMillis"),
        maxSeconds: of("maxBackoffMillis"),
        multiplier: of("backoffMultiplier"),
        jitterFraction: of("jitterFactor"),
        resetSeconds: of("resetBackoffThresholdMillis"),
        attempts: of("attemptsBeforeResetBackoff"),
      };
  }
}

// data/flink/README.md says how Flink's RestartBackoffTimeStrategies were made to write them.
test.each(restartVectors.map((vector) => [vector.name, vector] as const))(
  "a job restarts as Flink restarts it, to the millisecond: %s",
  (_, vector) => {
    const strategy = restartStrategyOf(settingsOf(vector));
    const delays = vector.failures.map(({ atMillis }) => strategy.failed(atMillis).delaySeconds);
    // Flink counts in whole milliseconds.
    expect(delays.map((delay) => (delay === null ? null : Math.floor(delay)))).toEqual(
      vector.failures.map(({ backoffMillis }) => backoffMillis),
    );
  },
);

test("the vectors have every strategy, restarts and the end of them", () => {
  expect(new Set(restartVectors.map(({ strategy }) => strategy)).size).toBe(3);
  expect(new Set(restartVectors.flatMap(({ failures }) => failures.map(({ canRestart }) => canRestart))).size).toBe(2);
});
