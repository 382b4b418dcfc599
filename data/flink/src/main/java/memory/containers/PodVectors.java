package memory.containers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import json.Row;
import json.Table;
import json.TableFile;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.kubernetes.kubeclient.parameters.KubernetesTaskManagerParameters;
import org.apache.flink.kubernetes.shaded.io.fabric8.kubernetes.api.model.ResourceRequirements;
import org.apache.flink.kubernetes.utils.KubernetesUtils;
import org.apache.flink.runtime.clusterframework.ContaineredTaskManagerParameters;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;

/** Writes which memory the pod of a TaskManager asks Kubernetes for, and its limit. */
public final class PodVectors {
    private static final String NOTE =
            "totalProcess is in bytes, as a string; request and limit are what the pod's container has.";
    private static final String PROCESS = "taskmanager.memory.process.size";
    private static final String FACTOR = "kubernetes.taskmanager.memory.limit-factor";

    private final Random random = new Random(8);
    private final Table pods = new Table("options", "totalProcess", "request", "limit", "causes");

    public static void main(String[] args) throws Exception {
        new TableFile(NOTE).with("taskManagers", new PodVectors().pods()).write("memory-containers");
    }

    private Table pods() {
        add(PROCESS, "1728m");
        add(PROCESS, "1811939327");
        add(PROCESS, "1811939329");
        add("taskmanager.memory.task.heap.size", "512m", "taskmanager.memory.managed.size", "512m");
        add("taskmanager.memory.flink.size", "4g");
        for (String factor : List.of("1", "1.0", "1.1", "1.5", "2", "0.99", "0", "-1", "abc", "NaN", "1e9")) {
            add(PROCESS, "1728m", FACTOR, factor);
        }
        for (int number = 0; number < 60; number++) {
            String bytes = Long.toString(random.nextLong(1_100_000_000L, 60_000_000_000L));
            add(PROCESS, bytes, FACTOR, Double.toString(1 + random.nextInt(0, 200) / 100.0));
        }
        return pods;
    }

    private void add(String... pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            options.put(pairs[index], pairs[index + 1]);
        }
        Row.asking(options).answer(3, () -> answer(Configuration.fromMap(options)), pods);
    }

    private static List<Object> answer(Configuration configuration) {
        TaskExecutorProcessSpec spec = TaskExecutorProcessUtils.processSpecFromConfig(configuration);
        KubernetesTaskManagerParameters parameters = parameters(configuration, spec);
        ResourceRequirements requirements =
                KubernetesUtils.getResourceRequirements(
                        new ResourceRequirements(),
                        parameters.getTaskManagerMemoryMB(),
                        parameters.getTaskManagerMemoryLimitFactor(),
                        parameters.getTaskManagerCPU(),
                        parameters.getTaskManagerCPULimitFactor(),
                        Map.of(),
                        Map.of());
        return List.of(
                Long.toString(spec.getTotalProcessMemorySize().getBytes()),
                requirements.getRequests().get("memory").toString(),
                requirements.getLimits().get("memory").toString());
    }

    private static KubernetesTaskManagerParameters parameters(
            Configuration configuration, TaskExecutorProcessSpec spec) {
        return new KubernetesTaskManagerParameters(
                configuration,
                "pod",
                "",
                "",
                ContaineredTaskManagerParameters.create(configuration, spec),
                Map.of(),
                Set.of());
    }
}
