package restart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.runtime.executiongraph.failover.RestartBackoffTimeStrategy;
import org.apache.flink.util.clock.ManualClock;

/** Tells Flink's restart strategy of one failure after the other, until it gives up or there are no more. */
final class Run {
    /** Flink compares with a timestamp that stands for "never": the clock has to show a time of our days. */
    private static final long START_MILLIS = 1_700_000_000_000L;

    private final ManualClock clock = new ManualClock(TimeUnit.MILLISECONDS.toNanos(START_MILLIS));
    private final List<Failure> failures = new ArrayList<>();
    private final Case given;
    private final RestartBackoffTimeStrategy strategy;

    Run(Case given) {
        this.given = given;
        this.strategy = given.settings().create(clock);
    }

    List<Failure> failures() {
        Failure last = fail(0);
        for (int index = 0; index < given.runsMillis().size() && last.canRestart(); index++) {
            long restartMillis = last.atMillis() + last.backoffMillis();
            last = fail(Math.max(last.atMillis(), restartMillis + given.runsMillis().get(index)));
        }
        return failures;
    }

    /** Asks in the order in which Flink's ExecutionFailureHandler asks. */
    private Failure fail(long atMillis) {
        clock.advanceTime(Duration.ofMillis(START_MILLIS + atMillis - clock.absoluteTimeMillis()));
        boolean newAttempt = strategy.notifyFailure(new Exception());
        boolean canRestart = strategy.canRestart();
        Failure failure = new Failure(atMillis, newAttempt, canRestart, canRestart ? strategy.getBackoffTime() : null);
        failures.add(failure);
        return failure;
    }
}
