import type {
  Backoff,
  ExponentialDelay,
  FailureRate,
  FixedDelay,
  RestartContext,
  RestartSettings,
  RestartStrategy,
} from "./strategy.js";

const GIVE_UP: Backoff = { delaySeconds: null };

/** The strategy with these settings. Without a context there is no jitter. */
export function restartStrategyOf(
  settings: RestartSettings,
  // In the middle of its range the jitter is nothing.
  context: RestartContext = { random: () => 0.5 },
): RestartStrategy {
  switch (settings.type) {
    case "fixed-delay":
      return fixedDelay(settings);
    case "failure-rate":
      return failureRate(settings);
    case "exponential-delay":
      return exponentialDelay(settings, context);
  }
}

/** FixedDelayRestartBackoffTimeStrategy. */
function fixedDelay({ delaySeconds, attempts }: FixedDelay): RestartStrategy {
  let failures = 0;
  return {
    failed: () => (++failures > attempts ? GIVE_UP : { delaySeconds }),
  };
}

/**
 * FailureRateRestartBackoffTimeStrategy: it keeps the newest failures, one more than allowed, and gives up when they
 * all lie within the interval.
 */
function failureRate({ delaySeconds, maxFailures, intervalSeconds }: FailureRate): RestartStrategy {
  const newest: number[] = [];
  return {
    failed: (now) => {
      newest.push(now);
      if (newest.length > maxFailures + 1) newest.shift();
      const isFull = newest.length > maxFailures;
      return isFull && now - (newest[0] as number) <= intervalSeconds ? GIVE_UP : { delaySeconds };
    },
  };
}

/**
 * ExponentialDelayRestartBackoffTimeStrategy: delay(n) = max(init, min(init · mult^n ± jitter, max)). Failures before
 * the scheduled restart count as part of the attempt that waits. The count begins anew after long enough without one.
 * Flink cuts each delay to whole milliseconds.
 */
function exponentialDelay(settings: ExponentialDelay, { random }: RestartContext): RestartStrategy {
  const { initialSeconds, attempts, resetSeconds } = settings;
  let attempt = 0;
  let restartsAt = -Infinity;
  return {
    failed: (now) => {
      // What fails while the restart still waits, that moment included, is restarted with the rest.
      if (now <= restartsAt) return attempt > attempts ? GIVE_UP : { delaySeconds: restartsAt - now };
      if (attempt > 0 && now - restartsAt >= resetSeconds) attempt = 0;
      const delaySeconds = Math.max(initialSeconds, jittered(settings, { attempt, random }));
      attempt += 1;
      restartsAt = now + delaySeconds;
      return attempt > attempts ? GIVE_UP : { delaySeconds };
    },
  };
}

function jittered(
  { initialSeconds, multiplier, maxSeconds, jitterFraction }: ExponentialDelay,
  { attempt, random }: RestartContext & { attempt: number },
): number {
  const plain = initialSeconds * multiplier ** attempt;
  return Math.min(plain + (2 * random() - 1) * jitterFraction * plain, maxSeconds);
}

/** How long a restarted job runs before it fails again, where the same thing fails it each time; assumed, in seconds. */
const RUNS_SECONDS = 1;

/** The delays of the first failures, each a second after the restart, without jitter. */
export function firstDelays(settings: RestartSettings, count: number): readonly (number | null)[] {
  const strategy = restartStrategyOf(settings);
  let now = 0;
  return Array.from({ length: count }, () => {
    const { delaySeconds } = strategy.failed(now);
    now += (delaySeconds ?? 0) + RUNS_SECONDS;
    return delaySeconds;
  });
}
