package org.apache.flink.runtime.executiongraph.failover;

import org.apache.flink.util.clock.Clock;

/** The settings of Flink's restart strategies. In Flink's package because a strategy takes a clock there only. */
public sealed interface Settings {

    RestartBackoffTimeStrategy create(Clock clock);

    record ExponentialDelay(
            long initialBackoffMillis,
            long maxBackoffMillis,
            double backoffMultiplier,
            long resetBackoffThresholdMillis,
            double jitterFactor,
            int attemptsBeforeResetBackoff)
            implements Settings {

        @Override
        public RestartBackoffTimeStrategy create(Clock clock) {
            return new ExponentialDelayRestartBackoffTimeStrategy(
                    clock,
                    initialBackoffMillis,
                    maxBackoffMillis,
                    backoffMultiplier,
                    resetBackoffThresholdMillis,
                    jitterFactor,
                    attemptsBeforeResetBackoff);
        }
    }

    record FixedDelay(int attempts, long delayMillis) implements Settings {

        @Override
        public RestartBackoffTimeStrategy create(Clock clock) {
            return new FixedDelayRestartBackoffTimeStrategy(attempts, delayMillis);
        }
    }

    record FailureRate(int maxFailuresPerInterval, long failureRateIntervalMillis, long delayMillis)
            implements Settings {

        @Override
        public RestartBackoffTimeStrategy create(Clock clock) {
            return new FailureRateRestartBackoffTimeStrategy(
                    clock, maxFailuresPerInterval, failureRateIntervalMillis, delayMillis);
        }
    }
}
