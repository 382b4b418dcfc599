package slots.now;

import static org.apache.flink.configuration.RestOptions.BIND_PORT;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import slots.graphs.Dialect;
import slots.plans.PlanJobs;
import slots.plans.PlanVectors;

/** Writes what a cluster with jobs that run answers to /jobs/:jobid/plan and to /jobs/:jobid, to the letter. */
public final class RestPlans {
    private static final List<String> JOBS = List.of("clicks", "join", "fan-out", "groups", "partitioners", "chained-sources");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final MiniCluster cluster;
    private final String version;

    private RestPlans(MiniCluster cluster, String version) {
        this.cluster = cluster;
        this.version = version;
    }

    public static void write(String version, Dialect dialect) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(BIND_PORT, "0");
        MiniClusterConfiguration settings =
                new MiniClusterConfiguration.Builder()
                        .setConfiguration(configuration)
                        .setNumTaskManagers(3)
                        .setNumSlotsPerTaskManager(4)
                        .build();
        Map<String, Supplier<StreamExecutionEnvironment>> jobs = PlanJobs.all(dialect, true);
        try (MiniCluster cluster = new MiniCluster(settings)) {
            cluster.start();
            for (String job : JOBS) {
                new RestPlans(cluster, version).write(job, jobs.get(job).get().getStreamGraph().getJobGraph());
            }
        }
    }

    private void write(String name, JobGraph graph) throws Exception {
        JobID id = cluster.submitJob(graph).get().getJobID();
        String allRun = "(?s).*\"status-counts\":\\{[^}]*\"RUNNING\":" + graph.getNumberOfVertices() + "[,}].*";
        while (!answer("/jobs/" + id).matches(allRun)) {
            Thread.sleep(200);
        }
        Thread.sleep(1_000);
        PlanVectors.write("rest-plan-" + version + "-" + name, answer("/jobs/" + id + "/plan"));
        PlanVectors.write("rest-job-" + version + "-" + name, answer("/jobs/" + id));
        cluster.cancelJob(id).get();
        cluster.requestJobResult(id).get();
    }


    private String answer(String path) throws IOException, InterruptedException {
        URI address = cluster.getRestAddress().join().resolve(path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
