package org.apache.flink.runtime.checkpoint;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Takes its time, in virtual time, to delete a checkpoint. The coordinator looks at its queue after each deletion. */
final class SlowCleaner extends CheckpointsCleaner {
    private final transient Executor slow;

    SlowCleaner(long deletionMillis, ScheduledExecutorService timer) {
        slow = command -> timer.schedule(command, deletionMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void cleanCheckpoint(Checkpoint checkpoint, boolean discards, Runnable afterwards, Executor executor) {
        super.cleanCheckpoint(checkpoint, discards, afterwards, discards ? slow : executor);
    }
}
