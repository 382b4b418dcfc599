package memory.network;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import json.Row;
import json.Table;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.runtime.taskmanager.NettyShuffleEnvironmentConfiguration;

/** What a TaskManager makes of its network memory and the options of the network. */
final class Configurations {
    private static final String SEGMENT = "taskmanager.memory.segment-size";
    private static final String MIN_SEGMENT = "taskmanager.memory.min-segment-size";
    private static final String STARTING_SEGMENT = "taskmanager.memory.starting-segment-size";
    private static final String NETWORK = "taskmanager.network.memory.";
    private static final String SORT = "taskmanager.network.sort-shuffle.";
    private static final String BATCH_READ = "taskmanager.memory.framework.off-heap.batch-shuffle.size";
    private static final long DEFAULT = 134_217_730;

    private final Random random = new Random(4096);
    private final Table table =
            new Table(
                    "networkBytes",
                    "options",
                    "buffers",
                    "bufferBytes",
                    "exclusivePerChannel",
                    "floatingPerGate",
                    "maxRequired",
                    "maxPerChannel",
                    "maxOverdraftPerGate",
                    "sortShuffleMinBuffers",
                    "sortShuffleMinParallelism",
                    "batchShuffleReadBytes",
                    "causes");

    static Table table() {
        Configurations configurations = new Configurations();
        configurations.sizes();
        configurations.options();
        configurations.segments();
        for (int number = 0; number < 40; number++) {
            configurations.random();
        }
        return configurations.table;
    }

    private void sizes() {
        for (long bytes :
                List.of(
                        0L,
                        1L,
                        32_767L,
                        32_768L,
                        67_108_864L,
                        134_217_720L,
                        134_217_727L,
                        134_217_728L,
                        DEFAULT,
                        1_073_741_824L,
                        70_368_744_177_663L,
                        70_368_744_177_664L,
                        Long.MAX_VALUE)) {
            add(bytes);
        }
    }

    private void options() {
        add(DEFAULT, NETWORK + "buffers-per-channel", "4");
        add(DEFAULT, NETWORK + "buffers-per-channel", "0");
        add(DEFAULT, NETWORK + "buffers-per-channel", "-1");
        add(DEFAULT, NETWORK + "floating-buffers-per-gate", "16");
        add(DEFAULT, NETWORK + "floating-buffers-per-gate", "0");
        add(DEFAULT, NETWORK + "max-buffers-per-channel", "20");
        add(DEFAULT, NETWORK + "max-overdraft-buffers-per-gate", "0");
        add(DEFAULT, NETWORK + "read-buffer.required-per-gate.max", "100");
        add(DEFAULT, NETWORK + "read-buffer.required-per-gate.max", "0");
        add(DEFAULT, SORT + "min-buffers", "100");
        add(DEFAULT, SORT + "min-parallelism", "200");
        add(DEFAULT, BATCH_READ, "32m");
        add(DEFAULT, BATCH_READ, "1m");
        add(DEFAULT, "taskmanager.network.numberOfBuffers", "100");
    }

    /** The limits of debloating are checked even where it is off. */
    private void segments() {
        for (String size :
                List.of("0", "1kb", "4095", "4096", "5000", "16kb", "64kb", "1m", "1g", "2g", "4g", "-1", "abc")) {
            add(DEFAULT, SEGMENT, size);
        }
        for (String size : List.of("0", "1", "1000", "1024", "1025", "32kb", "33kb", "64kb")) {
            add(DEFAULT, MIN_SEGMENT, size);
            add(DEFAULT, STARTING_SEGMENT, size);
            add(DEFAULT, MIN_SEGMENT, size, STARTING_SEGMENT, "8kb");
            add(DEFAULT, MIN_SEGMENT, size, STARTING_SEGMENT, "8kb", SEGMENT, "4kb");
        }
    }

    private void random() {
        add(random.nextLong(1L << random.nextInt(20, 48)), SEGMENT, Integer.toString(4096 << random.nextInt(9)));
    }

    private void add(long networkBytes, String... pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            options.put(pairs[index], pairs[index + 1]);
        }
        Row.asking(Long.toString(networkBytes), options).answer(10, () -> answer(networkBytes, options), table);
    }

    private static List<Object> answer(long networkBytes, Map<String, String> options) {
        NettyShuffleEnvironmentConfiguration configuration =
                NettyShuffleEnvironmentConfiguration.fromConfiguration(
                        Configuration.fromMap(options),
                        new MemorySize(networkBytes),
                        true,
                        InetAddress.getLoopbackAddress());
        return Arrays.asList(
                configuration.numNetworkBuffers(),
                configuration.networkBufferSize(),
                configuration.networkBuffersPerChannel(),
                configuration.floatingNetworkBuffersPerGate(),
                configuration.maxRequiredBuffersPerGate().orElse(null),
                configuration.getMaxBuffersPerChannel(),
                configuration.getMaxOverdraftBuffersPerGate(),
                configuration.sortShuffleMinBuffers(),
                configuration.sortShuffleMinParallelism(),
                Long.toString(configuration.batchShuffleReadMemoryBytes()));
    }
}
