package rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rest.Checkpoint.Kind;

/**
 * A job with 100 GB of state on 5 machines of 8 slots, three vertices, one incremental checkpoint a minute. A
 * checkpoint takes 2 s plus its bytes at 4 GB/s, with noise. One is slow, one fails, one is a savepoint, the last is
 * still running.
 */
final class MadeUpJob {
    static final String JOB_ID = "5c1d3a0f8b7e4e2f9a6b0d4c2e8f1a37";
    static final int SUBTASKS = 5 * 8 * 3;
    static final long INTERVAL_MILLIS = 60_000;

    static final long RESTORED_ID = 100;
    static final long RESTORED_MILLIS = 1_718_006_400_000L;

    private static final long SLOW_ID = 133;
    private static final long FAILED_ID = 135;
    private static final long SAVEPOINT_ID = 137;
    private static final long LAST_ID = 140;

    private final Random random = new Random(2017);
    private long tickMillis = RESTORED_MILLIS + 23_000;

    /** All checkpoints since the job was restored, oldest first. */
    List<Checkpoint> checkpoints() {
        List<Checkpoint> all = new ArrayList<>();
        for (long id = RESTORED_ID + 1; id <= LAST_ID; id++) {
            all.add(checkpoint(id));
        }
        return all;
    }

    private Checkpoint checkpoint(long id) {
        if (id == SAVEPOINT_ID) {
            // Asked for by hand 20 s after a periodic one; the grid of the others does not move.
            return finished(id, Kind.SAVEPOINT, tickMillis - INTERVAL_MILLIS + 20_000, fullBytes(), 0);
        }
        long triggerMillis = tickMillis + random.nextInt(4);
        tickMillis += INTERVAL_MILLIS;
        if (id == LAST_ID) {
            return running(id, triggerMillis);
        }
        Kind kind = id == FAILED_ID ? Kind.FAILED : Kind.COMPLETED;
        return finished(id, kind, triggerMillis, incrementBytes(), id == SLOW_ID ? 36_000 : 0);
    }

    private Checkpoint finished(long id, Kind kind, long triggerMillis, long bytes, long extraMillis) {
        long durationMillis = 2_000 + bytes / 4_000_000 + random.nextInt(-200, 201) + extraMillis;
        int acknowledged = kind.completes() ? SUBTASKS : SUBTASKS - 2;
        long fullBytes = kind == Kind.SAVEPOINT ? bytes : fullBytes();
        return new Checkpoint(id, kind, triggerMillis, durationMillis, bytes, fullBytes, alignedBytes(), acknowledged);
    }

    private Checkpoint running(long id, long triggerMillis) {
        return new Checkpoint(
                id, Kind.IN_PROGRESS, triggerMillis, 2_417, incrementBytes() / 3, fullBytes() / 2, alignedBytes(), 71);
    }

    /** 3 to 25 GB, mostly at the lower end: a compaction now and then rewrites more. */
    private long incrementBytes() {
        double share = random.nextDouble();
        return 3_000_000_000L + (long) (22e9 * share * share);
    }

    private long fullBytes() {
        return 100_000_000_000L + random.nextInt(-900_000_000, 900_000_000);
    }

    private long alignedBytes() {
        return random.nextInt(20_000_000, 400_000_000);
    }
}
