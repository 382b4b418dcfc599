package measure.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.typeutils.base.LongSerializer;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.CloseableRegistry;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.runtime.operators.testutils.MockEnvironment;
import org.apache.flink.runtime.operators.testutils.MockEnvironmentBuilder;
import org.apache.flink.runtime.query.KvStateRegistry;
import org.apache.flink.runtime.jobgraph.JobVertexID;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.CheckpointableKeyedStateBackend;
import org.apache.flink.runtime.state.KeyGroupRange;
import org.apache.flink.runtime.state.KeyedStateBackendParametersImpl;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.StateBackendLoader;
import org.apache.flink.runtime.state.ttl.TtlTimeProvider;
import org.apache.flink.runtime.util.TestingTaskManagerRuntimeInfo;
import org.slf4j.LoggerFactory;

/** Makes keyed state backends as a task makes them, from a configuration, but without a cluster around them. */
final class Backends {
    /** The default max parallelism of a job of low parallelism; all key groups are in this one backend. */
    private static final int KEY_GROUPS = 128;

    private Backends() {}

    /**
     * "hashmap", or "rocksdb" with predefined options, in a local directory. RocksDB gets all managed memory of the task, or,
     * if that is none, does without.
     */
    static AbstractKeyedStateBackend<Long> create(String backend, String options, long managedBytes, Path directory) throws Exception {
        Configuration configuration = new Configuration();
        configuration.setString("state.backend.type", backend);
        configuration.setString("state.backend.rocksdb.predefined-options", options);
        configuration.setString("state.backend.rocksdb.memory.managed", String.valueOf(managedBytes > 0));
        configuration.setString("state.backend.rocksdb.localdir", directory.toString());
        StateBackend loaded =
                StateBackendLoader.loadStateBackendFromConfig(
                        configuration, Backends.class.getClassLoader(), LoggerFactory.getLogger(Backends.class));
        CheckpointableKeyedStateBackend<Long> created = loaded.createKeyedStateBackend(parameters(managedBytes, directory));
        return (AbstractKeyedStateBackend<Long>) created;
    }

    private static KeyedStateBackendParametersImpl<Long> parameters(long managedBytes, Path directory) throws IOException {
        JobID job = new JobID();
        return new KeyedStateBackendParametersImpl<>(
                environment(managedBytes, directory),
                job,
                "measured",
                LongSerializer.INSTANCE,
                KEY_GROUPS,
                KeyGroupRange.of(0, KEY_GROUPS - 1),
                new KvStateRegistry().createTaskRegistry(job, new JobVertexID()),
                TtlTimeProvider.DEFAULT,
                new UnregisteredMetricsGroup(),
                (name, value) -> {},
                List.of(),
                new CloseableRegistry(),
                1.0);
    }

    private static MockEnvironment environment(long managedBytes, Path directory) {
        return new MockEnvironmentBuilder()
                .setManagedMemorySize(managedBytes)
                .setMaxParallelism(KEY_GROUPS)
                .setTaskManagerRuntimeInfo(new TestingTaskManagerRuntimeInfo(new Configuration(), directory.toFile()))
                .build();
    }
}
