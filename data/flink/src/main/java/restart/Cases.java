package restart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.flink.runtime.executiongraph.failover.Settings;
import org.apache.flink.runtime.executiongraph.failover.Settings.ExponentialDelay;
import org.apache.flink.runtime.executiongraph.failover.Settings.FailureRate;
import org.apache.flink.runtime.executiongraph.failover.Settings.FixedDelay;

/** Cases at the edges of each strategy, and random ones. Jitter is random in Flink, so it is off. */
final class Cases {
    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final long HOUR = 3_600_000;

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        all.addAll(exponentialDelay());
        all.addAll(fixedDelay());
        all.addAll(failureRate());
        Random random = new Random(1211);
        for (int number = 1; number <= 30; number++) {
            all.add(random("exponential delay, random " + number, exponential(random), random));
        }
        for (int number = 1; number <= 10; number++) {
            all.add(random("failure rate, random " + number, rate(random), random));
        }
        return all;
    }

    private static List<Case> exponentialDelay() {
        List<Long> runs = Collections.nCopies(14, 1_000L);
        return List.of(
                new Case("exponential delay, up to the maximum", defaults(UNLIMITED), runs),
                named("exponential delay, one short of the reset", defaults(UNLIMITED), 1_000, 1_000, HOUR - 1, 1_000),
                named("exponential delay, just reset", defaults(UNLIMITED), 1_000, 1_000, HOUR, 1_000),
                named("exponential delay, failures before the restart", defaults(UNLIMITED), -800, -400, 0, 1, -1, 1),
                named("exponential delay, three attempts", defaults(3), 1_000, 1_000, 1_000, 1_000),
                named("exponential delay, three attempts, reset in between", defaults(3), 1, 1, HOUR, 1, 1, 1, 1),
                named("exponential delay, one attempt, merged failures", defaults(1), -500, -300, 1),
                named("exponential delay, times 2", exponential(500, 10_000, 2), 1, 1, 1, 1, 1, 1, 1),
                named("exponential delay, times 1.1", exponential(100, 150, 1.1), 1, 1, 1, 1, 1, 1, 1),
                named("exponential delay, initial is maximum", exponential(5_000, 5_000, 1.5), 1, 1, 1));
    }

    private static List<Case> fixedDelay() {
        return List.of(
                named("fixed delay, no attempt", new FixedDelay(0, 1_000), 1),
                named("fixed delay, defaults: one attempt", new FixedDelay(1, 1_000), 1, 1),
                named("fixed delay, three attempts, no reset", new FixedDelay(3, 10_000), 1, HOUR, 10 * HOUR, 1),
                named("fixed delay, failures before the restart", new FixedDelay(3, 10_000), -9_000, -9_000, -9_000),
                named("fixed delay, unlimited", new FixedDelay(UNLIMITED, 0), 1, 1, 1, 1, 1));
    }

    private static List<Case> failureRate() {
        return List.of(
                named("failure rate, defaults: one a minute", new FailureRate(1, 60_000, 1_000), 70_000, 10_000),
                named("failure rate, exactly the interval", new FailureRate(1, 60_000, 1_000), 59_000),
                named("failure rate, just beyond the interval", new FailureRate(1, 60_000, 1_000), 59_001, 59_001),
                named("failure rate, three in five minutes", threeInFiveMinutes(), 1, 1, 280_000, 1, 1, 1),
                named("failure rate, failures before the restart", threeInFiveMinutes(), -9_000, -9_000, 1));
    }

    private static Settings threeInFiveMinutes() {
        return new FailureRate(3, 300_000, 10_000);
    }

    private static Case named(String name, Settings settings, long... runsMillis) {
        return new Case(name, settings, LongStream.of(runsMillis).boxed().toList());
    }

    /** Flink's defaults, but without jitter. */
    private static Settings defaults(int attempts) {
        return new ExponentialDelay(1_000, 60_000, 1.5, HOUR, 0, attempts);
    }

    private static Settings exponential(long initialMillis, long maxMillis, double multiplier) {
        return new ExponentialDelay(initialMillis, maxMillis, multiplier, HOUR, 0, UNLIMITED);
    }

    private static Settings exponential(Random random) {
        long initial = random.nextLong(1, 5_000);
        long max = initial + random.nextLong(0, 120_000);
        double multiplier = 1 + random.nextInt(1, 200) / 100.0;
        int attempts = random.nextBoolean() ? UNLIMITED : random.nextInt(2, 12);
        return new ExponentialDelay(initial, max, multiplier, random.nextLong(5_000, 60_000), 0, attempts);
    }

    private static Settings rate(Random random) {
        return new FailureRate(random.nextInt(1, 5), random.nextLong(10_000, 120_000), random.nextLong(0, 20_000));
    }

    /** A third of the failures before the restart that is due, some long after it. */
    private static Case random(String name, Settings settings, Random random) {
        List<Long> runs = new ArrayList<>();
        for (int index = 0; index < 14; index++) {
            runs.add(random.nextInt(3) == 0 ? -random.nextLong(0, 5_000) : random.nextLong(1, 70_000));
        }
        return new Case(name, settings, runs);
    }
}
