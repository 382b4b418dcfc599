package slots.then;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.apache.flink.api.common.time.Time;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.runtime.checkpoint.StandaloneCheckpointRecoveryFactory;
import org.apache.flink.runtime.executiongraph.ExecutionGraph;
import org.apache.flink.runtime.executiongraph.ExecutionGraphBuilder;
import org.apache.flink.runtime.executiongraph.restart.NoRestartStrategy;
import org.apache.flink.runtime.executiongraph.utils.SimpleSlotProvider;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.webmonitor.handlers.JobDetailsHandler;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.LoggerFactory;
import slots.plans.PlanJobs;
import slots.plans.PlanVectors;

/** What Flink 1.3 answers to /jobs/:jobid, of jobs that have been created and do not yet run. */
public final class RestAnswers {
    public static void main(String[] args) throws Exception {
        for (Map.Entry<String, Supplier<StreamExecutionEnvironment>> job : PlanJobs.all(new Graphs(), false).entrySet()) {
            ExecutionGraph graph = created(job.getValue().get().getStreamGraph().getJobGraph());
            PlanVectors.write("rest-job-1.3-" + job.getKey(), JobDetailsHandler.createJobDetailsJson(graph, null));
        }
        System.exit(0);
    }

    private static ExecutionGraph created(JobGraph graph) throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        return ExecutionGraphBuilder.buildGraph(
                null,
                graph,
                new Configuration(),
                executor,
                executor,
                new SimpleSlotProvider(graph.getJobID(), 0),
                RestAnswers.class.getClassLoader(),
                new StandaloneCheckpointRecoveryFactory(),
                Time.seconds(10),
                new NoRestartStrategy(),
                new UnregisteredMetricsGroup(),
                1,
                LoggerFactory.getLogger(RestAnswers.class));
    }
}
