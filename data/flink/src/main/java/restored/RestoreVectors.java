package restored;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import json.Causes;
import json.Table;
import json.TableFile;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import slots.graphs.Dialect;

/** Writes what becomes of the state of jobs when they are restored after an edit. */
public final class RestoreVectors {
    private static final String NOTE =
            "before took the savepoint, after was restored from it. Of a version: its operators as in slots/graphs-*, the"
                + " parallelism of those that name none, the kind of state of those that have one, and the ids that the"
                + " program gives. found: what each operator with keyed or operator state found in it, by its name: the"
                + " name of the operator that wrote it, or \"\" for nothing. refused: class and message of the error and"
                + " of its causes, with {savepoint} for the path.";

    private final Table table = new Table("title", "allowNonRestoredState", "before", "after", "found", "refused");
    private final Map<Version, String> savepoints = new HashMap<>();
    private final MiniCluster cluster;
    private final Dialect dialect;
    private final Path folder;

    private RestoreVectors(MiniCluster cluster, Dialect dialect, Path folder) {
        this.cluster = cluster;
        this.dialect = dialect;
        this.folder = folder;
    }

    public static void write(String version, Dialect dialect) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(RestOptions.BIND_PORT, "0");
        MiniClusterConfiguration settings =
                new MiniClusterConfiguration.Builder().setConfiguration(configuration).setNumSlotsPerTaskManager(8).build();
        try (MiniCluster cluster = new MiniCluster(settings)) {
            cluster.start();
            RestoreVectors vectors = new RestoreVectors(cluster, dialect, Files.createTempDirectory("savepoints"));
            for (Edits.Edit edit : Edits.all()) {
                vectors.add(edit, false);
                vectors.add(edit, true);
            }
            new TableFile(NOTE).with("restores", vectors.table).write("restore/restores-" + version);
        }
    }

    private void add(Edits.Edit edit, boolean allow) throws Exception {
        if (!savepoints.containsKey(edit.before())) {
            savepoints.put(edit.before(), savepoint(edit.before()));
        }
        String path = savepoints.get(edit.before());
        JobGraph graph = StatefulProgram.graph(edit.after(), dialect);
        graph.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(path, allow));
        List<String> refused = run(graph, edit.after());
        table.add(
                Arrays.asList(
                        edit.title(), allow, edit.before(), edit.after(), refused == null ? Seen.all() : null,
                        refused == null ? null : refused.stream().map(text -> text.replace(path, "{savepoint}")).toList()));
        if (refused == null) {
            cancel(graph.getJobID());
        }
    }

    private String savepoint(Version version) throws Exception {
        JobGraph graph = StatefulProgram.graph(version, dialect);
        List<String> refused = run(graph, version);
        if (refused != null) {
            throw new IllegalStateException(refused.toString());
        }
        String path =
                cluster.triggerSavepoint(graph.getJobID(), folder.toString(), true, SavepointFormatType.CANONICAL).get();
        cluster.requestJobResult(graph.getJobID()).get();
        return path;
    }

    /** Runs a job until each operator has looked at its state; comes back with why it does not run, or null. */
    private List<String> run(JobGraph graph, Version version) throws Exception {
        Seen.forget();
        JobID id = cluster.submitJob(graph).get().getJobID();
        JobStatus status = cluster.getJobStatus(id).get();
        while (status != JobStatus.RUNNING || !hasLooked(version)) {
            if (status.isTerminalState()) {
                JobResult result = cluster.requestJobResult(id).get();
                return messages(result.getSerializedThrowable().orElseThrow().deserializeError(getClass().getClassLoader()));
            }
            Thread.sleep(20);
            status = cluster.getJobStatus(id).get();
        }
        Thread.sleep(200);
        return null;
    }

    /** Only what matters: the messages of those causes that are no wrapping. */
    private static List<String> messages(Throwable error) {
        List<String> all = new ArrayList<>(Causes.of(error));
        return all.stream().filter(text -> text.startsWith("IllegalState") || text.startsWith("IllegalArgument")).toList();
    }

    private static boolean hasLooked(Version version) {
        return version.states().entrySet().stream()
                .allMatch(
                        state ->
                                switch (state.getValue()) {
                                    case "keyed" -> Seen.keysOf(state.getKey()) == StatefulProgram.KEYS;
                                    case "operator" -> Seen.keysOf(state.getKey()) > 0;
                                    default -> true;
                                });
    }

    private void cancel(JobID id) throws Exception {
        cluster.cancelJob(id).get();
        cluster.requestJobResult(id).get();
    }
}
