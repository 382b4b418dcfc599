package slots.today;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import json.Table;
import json.TableFile;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.TaskManagerOptions.TaskManagerLoadBalanceMode;
import org.apache.flink.runtime.execution.ExecutionState;
import org.apache.flink.runtime.executiongraph.AccessExecutionGraph;
import org.apache.flink.runtime.executiongraph.AccessExecutionVertex;
import org.apache.flink.runtime.executiongraph.ArchivedExecution;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import slots.graphs.Program;
import slots.jobs.Case;
import slots.jobs.Draft;

/** Writes which subtasks share a slot, and which slots a TaskManager, in clusters that have just been started. */
public final class Placement {
    private static final String NOTE =
            "A row is one run of a job; a job comes as often as it has been run, each time on a new cluster that has run"
                + " the jobs before it. placement: of each TaskManager, its slots, and of each slot the subtasks, named by"
                + " vertex and index; all in alphabetical order. counts: of each TaskManager the slots and the tasks that"
                + " run there, most tasks first; those without any are left out.";
    private static final int RUNS = 3;

    private final Table table =
            new Table("taskManagers", "slotsPerTaskManager", "mode", "title", "job", "run", "counts", "placement");
    private final Graphs dialect = new Graphs();

    public static void main(String[] args) throws Exception {
        Placement placement = new Placement();
        for (int run = 0; run < RUNS; run++) {
            for (TaskManagerLoadBalanceMode mode : TaskManagerLoadBalanceMode.values()) {
                placement.add(3, 2, mode, run);
                placement.add(4, 3, mode, run);
            }
        }
        placement.write();
        System.exit(0);
    }

    private void write() throws IOException {
        new TableFile(NOTE).with("runs", table).write("slots/placement");
    }

    private static List<Case> jobs(int slots) {
        List<Case> jobs = new ArrayList<>();
        jobs.add(job(6, 3));
        jobs.add(job(3, 6));
        jobs.add(job(4, 4));
        jobs.add(job(2, 4, 1));
        jobs.add(job(6, 4, 2, 1));
        jobs.add(job(1, 1, 1));
        jobs.add(job(3, 3, 5));
        jobs.add(new Draft("2, then 3 and 1 in a group").add("sourceFunction a", op -> op.parallelism(2))
                .add("map b < a by rebalance", op -> op.parallelism(3).slotSharingGroup("g"))
                .add("map c < b by rebalance", op -> op.parallelism(1)).done());
        if (slots >= 12) {
            jobs.add(job(12, 6, 5));
            jobs.add(job(9, 4));
            jobs.add(job(8, 8, 3, 2));
        }
        return jobs;
    }

    /** Operators of these parallelisms, one after the other, none of them chained. */
    private static Case job(int... parallelisms) {
        Draft draft = new Draft(Arrays.toString(parallelisms));
        for (int index = 0; index < parallelisms.length; index++) {
            int parallelism = parallelisms[index];
            char name = (char) ('a' + index);
            String line = index == 0 ? "sourceFunction a" : "map " + name + " < " + (char) (name - 1) + " by rebalance";
            draft.add(line, op -> op.parallelism(parallelism));
        }
        return draft.done();
    }

    private void add(int taskManagers, int slots, TaskManagerLoadBalanceMode mode, int run) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(RestOptions.BIND_PORT, "0");
        configuration.set(TaskManagerOptions.TASK_MANAGER_LOAD_BALANCE_MODE, mode);
        MiniClusterConfiguration settings =
                new MiniClusterConfiguration.Builder()
                        .setConfiguration(configuration)
                        .setNumTaskManagers(taskManagers)
                        .setNumSlotsPerTaskManager(slots)
                        .build();
        try (MiniCluster cluster = new MiniCluster(settings)) {
            cluster.start();
            for (Case given : jobs(taskManagers * slots)) {
                Map<String, Map<String, List<String>>> placement = placement(given, cluster);
                table.add(taskManagers, slots, mode, given.title(), given.job(), run, counts(placement), sorted(placement));
            }
        }
    }

    /** The subtasks by slot by TaskManager. */
    private Map<String, Map<String, List<String>>> placement(Case given, MiniCluster cluster) throws Exception {
        JobGraph graph = new Program(given.job(), given.options(), dialect).environment.getStreamGraph().getJobGraph();
        JobID id = cluster.submitJob(graph).get().getJobID();
        AccessExecutionGraph running = cluster.getExecutionGraph(id).get();
        while (!runs(running)) {
            Thread.sleep(50);
            running = cluster.getExecutionGraph(id).get();
        }
        Map<String, Map<String, List<String>>> placement = placement(running);
        cluster.cancelJob(id).get();
        cluster.requestJobResult(id).get();
        return placement;
    }

    /** Whether each subtask runs; a job that is not yet there has no subtasks. */
    private static boolean runs(AccessExecutionGraph graph) {
        if (graph.getState() != JobStatus.RUNNING) {
            return false;
        }
        for (AccessExecutionVertex subtask : graph.getAllExecutionVertices()) {
            if (subtask.getExecutionState() != ExecutionState.RUNNING) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Map<String, List<String>>> placement(AccessExecutionGraph graph) {
        Map<String, Map<String, List<String>>> placement = new TreeMap<>();
        for (AccessExecutionVertex subtask : graph.getAllExecutionVertices()) {
            String taskManager = subtask.getCurrentAssignedResourceLocation().getResourceID().toString();
            String slot = ((ArchivedExecution) subtask.getCurrentExecutionAttempt()).getAssignedAllocationID().toString();
            String name = subtask.getTaskNameWithSubtaskIndex().replaceAll("^(Source: )?(\\w+) \\((\\d+)/.*", "$2$3");
            placement.computeIfAbsent(taskManager, any -> new LinkedHashMap<>())
                    .computeIfAbsent(slot, any -> new ArrayList<>())
                    .add(name);
        }
        return placement;
    }

    private static List<List<Integer>> counts(Map<String, Map<String, List<String>>> placement) {
        return placement.values().stream()
                .map(slots -> List.of(slots.size(), slots.values().stream().mapToInt(List::size).sum()))
                .sorted(Comparator.comparing((List<Integer> counts) -> -counts.get(1)).thenComparing(counts -> -counts.get(0)))
                .toList();
    }

    private static List<List<List<String>>> sorted(Map<String, Map<String, List<String>>> placement) {
        return placement.values().stream()
                .map(slots -> slots.values().stream().map(tasks -> tasks.stream().sorted().toList()).sorted(Comparator.comparing(Object::toString)).toList())
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
