package memory.network;

import java.util.List;
import java.util.Random;
import json.Table;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.flink.runtime.io.network.partition.ResultPartitionType;
import org.apache.flink.runtime.shuffle.NettyShuffleUtils;

/** The buffers of a result partition. */
final class Partitions {
    private static final int[] SUBPARTITIONS = {1, 2, 10, 127, 128, 129, 510, 511, 512, 1000};

    private final Random random = new Random(210);
    private final Table table =
            new Table(
                    "subpartitions",
                    "exclusivePerChannel",
                    "floatingPerGate",
                    "sortShuffleMinParallelism",
                    "sortShuffleMinBuffers",
                    "tiered",
                    "tieredExclusive",
                    "type",
                    "min",
                    "max");

    static Table table() {
        Partitions partitions = new Partitions();
        for (ResultPartitionType type : ResultPartitionType.values()) {
            for (int subpartitions : SUBPARTITIONS) {
                partitions.add(subpartitions, 2, 8, 1, 512, false, 0, type);
            }
            partitions.add(100, 0, 1, 101, 512, false, 0, type);
            partitions.add(100, 2, 8, 1, 512, true, 20, type);
            partitions.add(10, 2, 8, 1, 512, true, 20, type);
        }
        for (int number = 0; number < 60; number++) {
            partitions.random();
        }
        return partitions.table;
    }

    private void random() {
        ResultPartitionType[] types = ResultPartitionType.values();
        add(
                random.nextInt(1, 2_000),
                random.nextInt(0, 6),
                random.nextInt(1, 20),
                random.nextBoolean() ? 1 : random.nextInt(1, 2_000),
                random.nextBoolean() ? 512 : random.nextInt(1, 2_000),
                random.nextInt(4) == 0,
                random.nextInt(0, 400),
                types[random.nextInt(types.length)]);
    }

    private void add(
            int subpartitions,
            int exclusive,
            int floating,
            int sortMinParallelism,
            int sortMinBuffers,
            boolean tiered,
            int tieredExclusive,
            ResultPartitionType type) {
        Pair<Integer, Integer> minMax =
                NettyShuffleUtils.getMinMaxNetworkBuffersPerResultPartition(
                        exclusive,
                        floating,
                        sortMinParallelism,
                        sortMinBuffers,
                        subpartitions,
                        tiered,
                        tieredExclusive,
                        type);
        table.add(
                List.of(
                        subpartitions,
                        exclusive,
                        floating,
                        sortMinParallelism,
                        sortMinBuffers,
                        tiered,
                        tieredExclusive,
                        type,
                        minMax.getLeft(),
                        minMax.getRight()));
    }
}
