package then;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Field;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.checkpoint.CheckpointCoordinator;
import org.apache.flink.runtime.checkpoint.CheckpointException;
import org.apache.flink.runtime.checkpoint.StandaloneCheckpointIDCounter;
import org.apache.flink.runtime.checkpoint.StandaloneCompletedCheckpointStore;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.Execution;
import org.apache.flink.runtime.executiongraph.ExecutionAttemptID;
import org.apache.flink.runtime.executiongraph.ExecutionJobVertex;
import org.apache.flink.runtime.executiongraph.ExecutionVertex;
import org.apache.flink.runtime.jobgraph.tasks.ExternalizedCheckpointSettings;
import org.apache.flink.runtime.messages.checkpoint.AcknowledgeCheckpoint;
import org.apache.flink.runtime.state.SharedStateRegistry;
import schedule.Case;
import schedule.Coordinator;
import schedule.VirtualTimer;

/** Flink 1.3's CheckpointCoordinator. */
final class OldCoordinator implements Coordinator {
    private final JobID job = new JobID();
    private final ExecutionAttemptID task = new ExecutionAttemptID();
    private final CheckpointCoordinator coordinator;
    private final Listener listener;

    OldCoordinator(Case given, VirtualTimer timer, Listener listener) throws Exception {
        this.listener = listener;
        ExecutionVertex[] vertices = {vertex()};
        coordinator =
                new CheckpointCoordinator(
                        job,
                        given.intervalMillis(),
                        given.timeoutMillis(),
                        given.minPauseMillis(),
                        given.maxConcurrent(),
                        ExternalizedCheckpointSettings.none(),
                        vertices,
                        vertices,
                        vertices,
                        new StandaloneCheckpointIDCounter(),
                        new StandaloneCompletedCheckpointStore(1),
                        null,
                        Runnable::run,
                        SharedStateRegistry.DEFAULT_FACTORY);
        replaceTimer(timer);
        VirtualNanoTime.follow(timer);
    }

    @Override
    public void start() {
        coordinator.startCheckpointScheduler();
    }

    @Override
    public void acknowledge(long id) throws CheckpointException {
        coordinator.receiveAcknowledgeMessage(new AcknowledgeCheckpoint(job, task, id));
    }

    /** The coordinator makes its own timer. */
    private void replaceTimer(VirtualTimer timer) throws ReflectiveOperationException {
        Field field = CheckpointCoordinator.class.getDeclaredField("timer");
        field.setAccessible(true);
        field.set(coordinator, timer);
    }

    private ExecutionVertex vertex() {
        Execution execution = mock(Execution.class);
        when(execution.getAttemptId()).thenReturn(task);
        when(execution.getState()).thenReturn(ExecutionState.RUNNING);
        doAnswer(call -> triggered(call.getArgument(0))).when(execution).triggerCheckpoint(anyLong(), anyLong(), any());
        ExecutionVertex vertex = mock(ExecutionVertex.class);
        when(vertex.getCurrentExecutionAttempt()).thenReturn(execution);
        when(vertex.getJobVertex()).thenReturn(mock(ExecutionJobVertex.class));
        return vertex;
    }

    private Void triggered(long id) {
        listener.triggered(id);
        coordinator.getPendingCheckpoints().get(id).getCompletionFuture().handle((completed, failure) -> {
            listener.ended(id, failure == null ? "completed" : outcome(failure.getMessage()));
            return null;
        });
        return null;
    }

    private static String outcome(String message) {
        return switch (message) {
            case "Checkpoint expired before completing" -> "expired";
            case "Checkpoints has been subsumed" -> "subsumed";
            default -> throw new IllegalStateException(message);
        };
    }
}
