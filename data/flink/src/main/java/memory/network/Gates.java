package memory.network;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import json.Row;
import json.Table;
import org.apache.flink.runtime.io.network.partition.ResultPartitionType;
import org.apache.flink.runtime.io.network.partition.consumer.GateBuffers;
import org.apache.flink.runtime.io.network.partition.consumer.InputGateSpecUtils;

/** The buffers of an input gate. */
final class Gates {
    private static final int[] CHANNELS = {1, 2, 10, 498, 499, 500, 501, 998, 999, 1000, 1001, 5000};

    private final Random random = new Random(28);
    private final Table table =
            new Table(
                    "channels",
                    "exclusivePerChannel",
                    "floatingPerGate",
                    "maxRequired",
                    "type",
                    "tiered",
                    "effectiveExclusivePerChannel",
                    "requiredFloating",
                    "totalFloating",
                    "targetTotal",
                    "causes");

    static Table table() {
        Gates gates = new Gates();
        for (ResultPartitionType type : ResultPartitionType.values()) {
            for (int channels : CHANNELS) {
                gates.add(channels, 2, 8, null, type, false);
            }
            gates.add(1000, 2, 8, null, type, true);
        }
        for (int maxRequired : new int[] {0, 1, 2, 20, 21, 22, 100}) {
            gates.add(10, 2, 8, maxRequired, ResultPartitionType.PIPELINED_BOUNDED, false);
        }
        gates.add(0, 2, 8, null, ResultPartitionType.PIPELINED, false);
        gates.add(10, 2, 0, null, ResultPartitionType.PIPELINED, false);
        gates.add(10, 0, 1, null, ResultPartitionType.PIPELINED, false);
        for (int number = 0; number < 100; number++) {
            gates.random();
        }
        return gates.table;
    }

    private void random() {
        ResultPartitionType[] types = ResultPartitionType.values();
        Integer maxRequired = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(1, 3_000));
        add(
                random.nextInt(1, 3_000),
                random.nextInt(0, 6),
                random.nextInt(1, 20),
                maxRequired,
                types[random.nextInt(types.length)],
                random.nextInt(4) == 0);
    }

    private void add(
            int channels, int exclusive, int floating, Integer maxRequired, ResultPartitionType type, boolean tiered) {
        Row.asking(channels, exclusive, floating, maxRequired, type, tiered)
                .answer(4, () -> answer(channels, exclusive, floating, maxRequired, type, tiered), table);
    }

    private static List<Object> answer(
            int channels, int exclusive, int floating, Integer maxRequired, ResultPartitionType type, boolean tiered) {
        return GateBuffers.of(
                InputGateSpecUtils.createGateBuffersSpec(
                        Optional.ofNullable(maxRequired), exclusive, floating, type, channels, tiered));
    }
}
