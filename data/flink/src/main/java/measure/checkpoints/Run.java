package measure.checkpoints;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.checkpoint.AbstractCheckpointStats;
import org.apache.flink.runtime.checkpoint.CheckpointStatsStatus;
import org.apache.flink.core.execution.CheckpointType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;

/** A job that runs until it has made so many checkpoints. */
final class Run {
    /** A job is given so long to fill its state, before the first checkpoint. */
    private static final long FILLED_WITHIN_MILLISECONDS = 120_000;

    private final MiniCluster cluster;
    private final Configured configured;
    private final JobID job;

    private Run(MiniCluster cluster, Configured configured, JobID job) {
        this.cluster = cluster;
        this.configured = configured;
        this.job = job;
    }

    /** All checkpoints after the first, which writes what filling the state has left. */
    static List<Made> of(Configured configured, int checkpoints, MiniCluster cluster, Path directory) throws Exception {
        Progress.WRITTEN.set(0);
        JobGraph graph = Job.of(configured, directory);
        Run run = new Run(cluster, configured, cluster.submitJob(graph).get().getJobID());
        try {
            return run.measured(checkpoints);
        } finally {
            cluster.cancelJob(run.job).get();
            cluster.requestJobResult(run.job).get();
        }
    }

    private List<Made> measured(int checkpoints) throws Exception {
        fill();
        Trigger last = trigger();
        List<Made> measured = new ArrayList<>();
        for (int number = 0; number < checkpoints; number++) {
            long due = last.nanoTime + (long) (configured.intervalSeconds() * 1e9);
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            Trigger next = trigger();
            measured.add(new Made(next.statistics, next.updatesPerSecond(last)));
            last = next;
        }
        return measured;
    }

    /** When a checkpoint was triggered, how many values had been written, and what became of it. */
    private record Trigger(long nanoTime, long written, AbstractCheckpointStats statistics) {
        double updatesPerSecond(Trigger last) {
            return (written - last.written) * 1e9 / (nanoTime - last.nanoTime);
        }
    }

    private Trigger trigger() throws InterruptedException, ExecutionException {
        return new Trigger(System.nanoTime(), Progress.WRITTEN.get(), checkpoint());
    }

    private void fill() throws InterruptedException {
        long until = System.currentTimeMillis() + FILLED_WITHIN_MILLISECONDS;
        while (Progress.WRITTEN.get() < configured.keys()) {
            if (System.currentTimeMillis() > until) {
                throw new IllegalStateException("only " + Progress.WRITTEN + " written: " + configured);
            }
            Thread.sleep(50);
        }
    }

    private AbstractCheckpointStats checkpoint() throws InterruptedException, ExecutionException {
        long id = cluster.triggerCheckpoint(job, CheckpointType.CONFIGURED).get();
        AbstractCheckpointStats made = cluster.getExecutionGraph(job).get().getCheckpointStatsSnapshot().getHistory().getCheckpointById(id);
        if (made.getStatus() != CheckpointStatsStatus.COMPLETED) {
            throw new IllegalStateException("checkpoint " + id + " " + made.getStatus());
        }
        return made;
    }
}
