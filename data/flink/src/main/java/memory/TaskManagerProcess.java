package memory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.runtime.util.bash.BashJavaUtils;
import org.apache.flink.runtime.util.config.memory.ProcessMemoryUtils;
import org.apache.flink.runtime.util.config.memory.taskmanager.TaskExecutorFlinkMemory;

/** A TaskManager as taskmanager.sh starts it. */
final class TaskManagerProcess implements FlinkProcess {
    /** Flink 1 reads the heap size of Flink 1.9 as Total Flink Memory; Flink 2 does not know it any more. */
    private static final String LEGACY_HEAP = "getConfigurationMapLegacyTaskManagerHeapSizeToConfigOption";

    @Override
    public List<String> columns() {
        return List.of(
                "frameworkHeap",
                "frameworkOffHeap",
                "taskHeap",
                "taskOffHeap",
                "network",
                "managed",
                "jvmMetaspace",
                "jvmOverhead",
                "totalFlink",
                "totalProcess",
                "jvmHeap",
                "jvmDirect",
                "cpuCores");
    }

    @Override
    public Launch launch(Map<String, String> options) throws Exception {
        LogLines log = new LogLines();
        TaskExecutorProcessSpec spec = log.during(() -> derive(Configuration.fromMap(options)));
        return new Launch(
                components(spec),
                ProcessMemoryUtils.generateJvmParametersStr(spec),
                TaskExecutorProcessUtils.generateDynamicConfigsStr(spec),
                log.lines());
    }

    private static TaskExecutorProcessSpec derive(Configuration configuration) throws ReflectiveOperationException {
        TaskExecutorProcessSpec spec = TaskExecutorProcessUtils.processSpecFromConfig(mapped(configuration));
        Hidden.call(BashJavaUtils.class, "logTaskExecutorConfiguration", spec);
        return spec;
    }

    private static Configuration mapped(Configuration configuration) throws ReflectiveOperationException {
        if (!Hidden.has(TaskExecutorProcessUtils.class, LEGACY_HEAP)) {
            return configuration;
        }
        return (Configuration)
                Hidden.call(
                        TaskExecutorProcessUtils.class,
                        LEGACY_HEAP,
                        configuration,
                        TaskManagerOptions.TOTAL_FLINK_MEMORY);
    }

    private static List<String> components(TaskExecutorProcessSpec spec) {
        TaskExecutorFlinkMemory flink = spec.getFlinkMemory();
        Stream<MemorySize> sizes =
                Stream.of(
                        flink.getFrameworkHeap(),
                        flink.getFrameworkOffHeap(),
                        flink.getTaskHeap(),
                        flink.getTaskOffHeap(),
                        flink.getNetwork(),
                        flink.getManaged(),
                        spec.getJvmMetaspaceSize(),
                        spec.getJvmOverheadSize(),
                        spec.getTotalFlinkMemorySize(),
                        spec.getTotalProcessMemorySize(),
                        spec.getJvmHeapMemorySize(),
                        spec.getJvmDirectMemorySize());
        String cpuCores = spec.getCpuCores().getValue().stripTrailingZeros().toPlainString();
        return Stream.concat(sizes.map(size -> Long.toString(size.getBytes())), Stream.of(cpuCores)).toList();
    }
}
