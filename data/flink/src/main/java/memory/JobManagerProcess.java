package memory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.runtime.jobmanager.JobManagerProcessSpec;
import org.apache.flink.runtime.jobmanager.JobManagerProcessUtils;
import org.apache.flink.runtime.util.bash.BashJavaUtils;

/** A JobManager as jobmanager.sh starts it. */
final class JobManagerProcess implements FlinkProcess {
    /** Flink 1 reads the heap size of Flink 1.9 as JVM heap; Flink 2 does not know it any more. */
    private static final String LEGACY_HEAP = "processSpecFromConfigWithNewOptionToInterpretLegacyHeap";

    @Override
    public List<String> columns() {
        return List.of("jvmHeap", "offHeap", "jvmMetaspace", "jvmOverhead", "totalFlink", "totalProcess");
    }

    @Override
    public Launch launch(Map<String, String> options) throws Exception {
        LogLines log = new LogLines();
        Configuration configuration = Configuration.fromMap(options);
        JobManagerProcessSpec spec = log.during(() -> derive(configuration));
        return new Launch(
                components(spec),
                JobManagerProcessUtils.generateJvmParametersStr(spec, configuration),
                JobManagerProcessUtils.generateDynamicConfigsStr(spec),
                log.lines());
    }

    private static JobManagerProcessSpec derive(Configuration configuration) throws ReflectiveOperationException {
        Class<?> utils = JobManagerProcessUtils.class;
        Object spec =
                Hidden.has(utils, LEGACY_HEAP)
                        ? Hidden.call(utils, LEGACY_HEAP, configuration, JobManagerOptions.JVM_HEAP_MEMORY)
                        : Hidden.call(utils, "processSpecFromConfig", configuration);
        Hidden.call(BashJavaUtils.class, "logMasterConfiguration", spec);
        return (JobManagerProcessSpec) spec;
    }

    private static List<String> components(JobManagerProcessSpec spec) {
        Stream<MemorySize> sizes =
                Stream.of(
                        spec.getJvmHeapMemorySize(),
                        spec.getJvmDirectMemorySize(),
                        spec.getJvmMetaspaceSize(),
                        spec.getJvmOverheadSize(),
                        spec.getTotalFlinkMemorySize(),
                        spec.getTotalProcessMemorySize());
        return sizes.map(size -> Long.toString(size.getBytes())).toList();
    }
}
