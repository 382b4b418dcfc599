package org.apache.flink.runtime.checkpoint;

import java.util.List;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.checkpoint.CheckpointCoordinatorTestingUtils.CheckpointExecutionGraphBuilder;
import org.apache.flink.runtime.executiongraph.ExecutionAttemptID;
import org.apache.flink.runtime.executiongraph.ExecutionGraph;
import org.apache.flink.runtime.executiongraph.ExecutionGraphCheckpointPlanCalculatorContext;
import org.apache.flink.runtime.executiongraph.utils.SimpleAckingTaskManagerGateway;
import org.apache.flink.runtime.jobgraph.JobVertexID;
import org.apache.flink.runtime.jobgraph.tasks.CheckpointCoordinatorConfiguration;
import org.apache.flink.runtime.messages.checkpoint.AcknowledgeCheckpoint;
import org.apache.flink.runtime.state.storage.JobManagerCheckpointStorage;
import org.apache.flink.runtime.testutils.DirectScheduledExecutorService;
import org.apache.flink.util.concurrent.Executors;
import org.apache.flink.util.concurrent.ScheduledExecutorServiceAdapter;
import schedule.Case;
import schedule.Coordinator;
import schedule.VirtualTimer;

/**
 * Flink's CheckpointCoordinator of today. In Flink's package because the builder of the execution graph is visible only
 * there.
 */
public final class VirtualCoordinator implements Coordinator {
    private final CheckpointCoordinator coordinator;
    private final JobID job;
    private final ExecutionAttemptID task;

    public VirtualCoordinator(Case given, VirtualTimer timer, Listener listener) throws Exception {
        ExecutionGraph graph = oneTask(listener);
        job = graph.getJobID();
        task = graph.getAllExecutionVertices().iterator().next().getCurrentExecutionAttempt().getAttemptId();
        coordinator =
                new CheckpointCoordinator(
                        job,
                        configuration(given),
                        List.of(),
                        new StandaloneCheckpointIDCounter(),
                        new StandaloneCompletedCheckpointStore(1),
                        new JobManagerCheckpointStorage(),
                        Executors.directExecutor(),
                        new SlowCleaner(given.deletionMillis(), timer),
                        new ScheduledExecutorServiceAdapter(timer),
                        new Outcomes(listener),
                        plans(graph),
                        new VirtualClock(timer),
                        NoOpCheckpointStatsTracker.INSTANCE,
                        VertexFinishedStateChecker::new);
    }

    @Override
    public void start() {
        coordinator.startCheckpointScheduler();
    }

    @Override
    public void acknowledge(long id) throws CheckpointException {
        coordinator.receiveAcknowledgeMessage(new AcknowledgeCheckpoint(job, task, id), "the only task");
    }

    private static CheckpointCoordinatorConfiguration configuration(Case given) {
        return CheckpointCoordinatorConfiguration.builder()
                .setCheckpointInterval(given.intervalMillis())
                .setMinPauseBetweenCheckpoints(given.minPauseMillis())
                .setMaxConcurrentCheckpoints(given.maxConcurrent())
                .setCheckpointTimeout(given.timeoutMillis())
                .build();
    }

    private static ExecutionGraph oneTask(Listener listener) throws Exception {
        SimpleAckingTaskManagerGateway gateway = new SimpleAckingTaskManagerGateway();
        gateway.setCheckpointConsumer((attempt, job, id, timestamp, options) -> listener.triggered(id));
        return new CheckpointExecutionGraphBuilder()
                .addJobVertex(new JobVertexID())
                .setTaskManagerGateway(gateway)
                .build(new DirectScheduledExecutorService());
    }

    private static CheckpointPlanCalculator plans(ExecutionGraph graph) {
        return new DefaultCheckpointPlanCalculator(
                graph.getJobID(),
                new ExecutionGraphCheckpointPlanCalculatorContext(graph),
                graph.getVerticesTopologically(),
                true);
    }
}
