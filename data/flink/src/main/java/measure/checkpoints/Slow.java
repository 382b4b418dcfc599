package measure.checkpoints;

import java.util.concurrent.locks.LockSupport;
import org.apache.flink.api.common.functions.MapFunction;

/** Hands records on at a rate that is below that of the sources: a thousandth of a second, or a little more, for each batch. */
final class Slow implements MapFunction<Long, Long> {
    /** So that a subtask gets through a few thousand records a second. */
    private static final int BATCH = 4;

    private static final long PAUSE_NANOSECONDS = 1_000_000;

    private int seen;

    @Override
    public Long map(Long record) {
        if (++seen % BATCH == 0) {
            LockSupport.parkNanos(PAUSE_NANOSECONDS);
        }
        return record;
    }
}
