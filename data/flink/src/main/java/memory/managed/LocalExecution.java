package memory.managed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import json.Row;
import json.Table;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.runtime.taskexecutor.TaskExecutorResourceSpec;
import org.apache.flink.runtime.taskexecutor.TaskExecutorResourceUtils;

/** What a TaskManager has that runs in the JVM of the job, as in an IDE. */
final class LocalExecution {
    private static final String PREFIX = "taskmanager.memory.";

    private final Table table =
            new Table("options", "cpuCores", "taskHeap", "taskOffHeap", "network", "managed", "causes");

    static Table table() {
        LocalExecution local = new LocalExecution();
        local.add();
        local.add("process.size", "1728m");
        local.add("flink.size", "1g", "framework.heap.size", "1m", "jvm-metaspace.size", "abc");
        local.add("network.min", "128m");
        local.add("network.max", "128m");
        local.add("network.min", "64m", "network.max", "128m");
        local.add("network.min", "128m", "network.max", "128m");
        local.add("network.fraction", "0.5");
        local.add("managed.size", "1g");
        local.add("managed.size", "0");
        local.add("managed.size", "abc");
        local.add("managed.fraction", "0.9");
        local.add("task.heap.size", "512m");
        local.add("task.off-heap.size", "0");
        local.add("task.heap.size", "512m", "task.off-heap.size", "64m", "managed.size", "256m", "network.max", "100m");
        return local.table;
    }

    private void add(String... pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            options.put(PREFIX + pairs[index], pairs[index + 1]);
        }
        Row.asking(options).answer(5, () -> answer(options), table);
    }

    private static List<Object> answer(Map<String, String> options) {
        TaskExecutorResourceSpec spec =
                TaskExecutorResourceUtils.resourceSpecFromConfigForLocalExecution(Configuration.fromMap(options));
        return List.of(
                spec.getCpuCores().getValue().stripTrailingZeros().toPlainString(),
                text(spec.getTaskHeapSize()),
                text(spec.getTaskOffHeapSize()),
                text(spec.getNetworkMemSize()),
                text(spec.getManagedMemorySize()));
    }

    private static String text(MemorySize size) {
        return Long.toString(size.getBytes());
    }
}
