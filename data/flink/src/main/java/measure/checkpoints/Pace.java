package measure.checkpoints;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiter;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;

/** As fast as it goes until so many records are out, all subtasks together; then so many per second. */
record Pace(long recordsAtOnce, long perSecond) implements RateLimiterStrategy<NumberSequenceSplit> {
    @Override
    public RateLimiter<NumberSequenceSplit> createRateLimiter(int parallelism) {
        return new Limiter(recordsAtOnce / parallelism, parallelism * 1_000_000_000L / perSecond);
    }

    private static final class Limiter implements RateLimiter<NumberSequenceSplit> {
        /** Shorter pauses are not kept by the operating system. */
        private static final long PAUSE_MILLISECONDS = 5;

        private static final Executor LATER = CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);

        private final long nanosecondsBetween;
        private long atOnce;
        private long due;

        Limiter(long atOnce, long nanosecondsBetween) {
            this.atOnce = atOnce;
            this.nanosecondsBetween = nanosecondsBetween;
        }

        @Override
        public CompletionStage<Void> acquire(int records) {
            if (atOnce > 0) {
                atOnce -= records;
                due = System.nanoTime();
                return CompletableFuture.completedFuture(null);
            }
            due += records * nanosecondsBetween;
            return due <= System.nanoTime() ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(() -> {}, LATER);
        }
    }
}
