package state.entry;

import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.CloseableRegistry;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.runtime.execution.Environment;
import org.apache.flink.runtime.memory.MemoryManagerBuilder;
import org.apache.flink.runtime.operators.testutils.MockEnvironment;
import org.apache.flink.runtime.operators.testutils.MockEnvironmentBuilder;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.KeyGroupRange;
import org.apache.flink.runtime.state.KeyedStateBackendParametersImpl;
import org.apache.flink.runtime.state.StateBackend;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackend;

/** Flink's state backends, with all key groups of an operator, and a clock that stands still. */
final class Backends {
    static final long NOW = 1_790_000_000_000L;
    private static final int MANAGED_BYTES = 128 << 20;

    static AbstractKeyedStateBackend<Object> rocks(Case given) throws Exception {
        return keyed(rocks(Configuration.fromMap(Map.of("state.backend.rocksdb.memory.managed", "false"))), given);
    }

    static EmbeddedRocksDBStateBackend rocks(Configuration options) {
        return new EmbeddedRocksDBStateBackend().configure(options, Backends.class.getClassLoader());
    }

    static AbstractKeyedStateBackend<Object> heap(Case given) throws Exception {
        return keyed(new HashMapStateBackend(), given);
    }

    @SuppressWarnings("unchecked")
    static AbstractKeyedStateBackend<Object> keyed(StateBackend backend, Case given) throws Exception {
        return (AbstractKeyedStateBackend<Object>)
                backend.createKeyedStateBackend(
                        new KeyedStateBackendParametersImpl<>(
                                ENVIRONMENT,
                                new JobID(),
                                "operator",
                                given.key().serializer(),
                                given.maxParallelism(),
                                KeyGroupRange.of(0, given.maxParallelism() - 1),
                                ENVIRONMENT.getTaskKvStateRegistry(),
                                () -> NOW,
                                new UnregisteredMetricsGroup(),
                                List.of(),
                                new CloseableRegistry()));
    }

    private static final Environment ENVIRONMENT = environment();

    private static MockEnvironment environment() {
        return new MockEnvironmentBuilder()
                .setTaskName("task")
                .setMemoryManager(MemoryManagerBuilder.newBuilder().setMemorySize(MANAGED_BYTES).build())
                .build();
    }
}
