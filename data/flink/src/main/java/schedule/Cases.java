package schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Cases that a reader can follow by hand, in whole seconds, and random ones. */
public final class Cases {
    private static final int TEN_MINUTES = 600;
    private static final int EXPIRES = TEN_MINUTES + 1;

    public static List<Case> all() {
        List<Case> all = new ArrayList<>(byHand());
        Random random = new Random(1408);
        for (int number = 1; number <= 60; number++) {
            all.add(random("random " + number, false, random));
        }
        for (int number = 1; number <= 20; number++) {
            all.add(random("random, slow deletion " + number, true, random));
        }
        return all;
    }

    private static List<Case> byHand() {
        return List.of(
                seconds("first slow", 60, 0, 1, 200, 10),
                seconds("first slow, pause", 60, 5, 1, 200, 10),
                seconds("first slow, pause as long as the interval", 60, 60, 1, 200, 10),
                seconds("shorter than the interval, but not with its pause", 10, 5, 1, 8),
                seconds("longer than the interval", 10, 0, 1, 25),
                seconds("longer than the interval, pause", 10, 5, 1, 25),
                seconds("pause as long as the interval", 60, 60, 1, 10),
                seconds("pause longer than the interval", 10, 30, 1, 8),
                seconds("pause longer than the interval, and so is the checkpoint", 10, 30, 1, 45),
                seconds("two at a time", 10, 0, 2, 25),
                seconds("two at a time, pause", 10, 5, 2, 25),
                seconds("three at a time, younger ones overtake", 10, 0, 3, 29, 12, 13, 27, 11, 14),
                seconds("first expires", 60, 0, 1, EXPIRES, 10),
                seconds("first expires, pause", 60, 5, 1, EXPIRES, 10),
                seconds("first expires, pause as long as the interval", 60, 60, 1, EXPIRES, 10),
                seconds("second expires, pause", 60, 30, 1, 10, EXPIRES, 10),
                deleting(3, seconds("first slow, pause, deletion within the pause", 60, 5, 1, 550, 10)),
                deleting(7, seconds("first slow, pause, deletion longer than the pause", 60, 5, 1, 550, 10)),
                deleting(45, seconds("deletion much longer than the interval", 10, 0, 1, 2)));
    }

    private static Case seconds(String name, int interval, int pause, int maxConcurrent, long... durations) {
        long firstMillis = Math.max(interval, pause) * 1_000L;
        List<Long> durationsMillis = LongStream.of(durations).mapToObj(seconds -> seconds * 1_000).toList();
        return new Case(
                name,
                interval * 1_000L,
                pause * 1_000L,
                maxConcurrent,
                TEN_MINUTES * 1_000L,
                0,
                firstMillis,
                durationsMillis);
    }

    private static Case deleting(int deletion, Case of) {
        return new Case(
                of.name(),
                of.intervalMillis(),
                of.minPauseMillis(),
                of.maxConcurrent(),
                of.timeoutMillis(),
                deletion * 1_000L,
                of.firstTriggerMillis(),
                of.durationsMillis());
    }

    private static Case random(String name, boolean deletesSlowly, Random random) {
        long interval = random.nextLong(10_000, 90_000);
        long pause = random.nextInt(3) == 0 ? 0 : random.nextLong(1, interval * 3 / 2);
        long timeout = random.nextLong(interval * 2, interval * 5);
        long deletion = deletesSlowly ? random.nextLong(1, interval) : 0;
        long first = random.nextLong(pause, Math.max(interval, pause) + 1);
        int maxConcurrent = random.nextInt(1, 5);
        return new Case(
                name, interval, pause, maxConcurrent, timeout, deletion, first, durations(interval, timeout, random));
    }

    /** Up to ten times the shortest; what exceeds the timeout never completes, and one in eight anyway. */
    private static List<Long> durations(long interval, long timeout, Random random) {
        long typical = random.nextLong(interval / 5, interval * 2);
        List<Long> durations = new ArrayList<>();
        for (int index = 0; index < 16; index++) {
            long duration = random.nextLong(typical / 4, typical * 5 / 2);
            durations.add(random.nextInt(8) == 0 ? timeout + 1 : duration);
        }
        return durations;
    }
}
