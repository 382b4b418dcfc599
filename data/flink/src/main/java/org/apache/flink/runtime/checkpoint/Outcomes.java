package org.apache.flink.runtime.checkpoint;

import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.executiongraph.ExecutionAttemptID;
import schedule.Coordinator;

/** Hears of every checkpoint that completes or fails. Tolerates every failure, so that the job goes on. */
final class Outcomes extends CheckpointFailureManager {
    private final Coordinator.Listener listener;

    Outcomes(Coordinator.Listener listener) {
        super(UNLIMITED_TOLERABLE_FAILURE_NUMBER, new FailNothing());
        this.listener = listener;
    }

    @Override
    public void handleCheckpointSuccess(long id) {
        super.handleCheckpointSuccess(id);
        listener.ended(id, "completed");
    }

    @Override
    public void handleCheckpointException(
            PendingCheckpoint pending,
            CheckpointProperties properties,
            CheckpointException exception,
            ExecutionAttemptID attempt,
            JobID job,
            PendingCheckpointStats stats,
            CheckpointStatsTracker tracker) {
        super.handleCheckpointException(pending, properties, exception, attempt, job, stats, tracker);
        listener.ended(pending.getCheckpointID(), outcome(exception.getCheckpointFailureReason()));
    }

    private static String outcome(CheckpointFailureReason reason) {
        return switch (reason) {
            case CHECKPOINT_EXPIRED -> "expired";
            case CHECKPOINT_SUBSUMED -> "subsumed";
            default -> throw new IllegalStateException(reason.name());
        };
    }

    private static final class FailNothing implements FailJobCallback {
        @Override
        public void failJob(Throwable cause) {
            throw new IllegalStateException(cause);
        }

        @Override
        public void failJobDueToTaskFailure(Throwable cause, ExecutionAttemptID failingTask) {
            throw new IllegalStateException(cause);
        }
    }
}
