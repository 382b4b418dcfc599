package memory.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import json.Row;
import json.Table;
import org.apache.flink.runtime.io.network.partition.ResultPartitionType;
import org.apache.flink.runtime.jobgraph.IntermediateDataSetID;
import org.apache.flink.runtime.shuffle.NettyShuffleUtils;

/** The buffers that a task with several inputs and outputs announces to fine-grained resource management. */
final class Announcements {
    private static final int SORT_MIN_PARALLELISM = 1;
    private static final int SORT_MIN_BUFFERS = 512;

    private final Random random = new Random(12_852);
    private final Table table =
            new Table(
                    "exclusivePerChannel",
                    "floatingPerGate",
                    "maxRequired",
                    "sortShuffleMinParallelism",
                    "sortShuffleMinBuffers",
                    "inputs",
                    "outputs",
                    "buffers",
                    "causes");

    static Table table() {
        Announcements announcements = new Announcements();
        for (int number = 0; number < 60; number++) {
            announcements.random();
        }
        return announcements.table;
    }

    private void random() {
        boolean defaults = random.nextBoolean();
        Integer maxRequired = random.nextInt(3) > 0 ? null : Integer.valueOf(random.nextInt(1, 500));
        add(
                defaults ? 2 : random.nextInt(0, 6),
                defaults ? 8 : random.nextInt(1, 20),
                maxRequired,
                edges(random.nextInt(3), true),
                edges(random.nextInt(3), false));
    }

    private List<List<Object>> edges(int count, boolean inputs) {
        List<List<Object>> edges = new ArrayList<>();
        ResultPartitionType[] types = ResultPartitionType.values();
        for (int index = 0; index < count; index++) {
            ResultPartitionType type =
                    random.nextBoolean() ? ResultPartitionType.PIPELINED_BOUNDED : types[random.nextInt(types.length)];
            int channels = random.nextInt(1, 1_500);
            edges.add(inputs ? List.of(channels, random.nextInt(1, 4), type) : List.of(channels, type));
        }
        return edges;
    }

    private void add(
            int exclusive, int floating, Integer maxRequired, List<List<Object>> inputs, List<List<Object>> outputs) {
        Row.asking(exclusive, floating, maxRequired, SORT_MIN_PARALLELISM, SORT_MIN_BUFFERS, inputs, outputs)
                .answer(1, () -> answer(exclusive, floating, maxRequired, inputs, outputs), table);
    }

    private static List<Object> answer(
            int exclusive, int floating, Integer maxRequired, List<List<Object>> inputs, List<List<Object>> outputs) {
        Map<IntermediateDataSetID, List<Object>> in = identified(inputs);
        Map<IntermediateDataSetID, List<Object>> out = identified(outputs);
        return List.of(
                NettyShuffleUtils.computeNetworkBuffersForAnnouncing(
                        exclusive,
                        floating,
                        Optional.ofNullable(maxRequired),
                        SORT_MIN_PARALLELISM,
                        SORT_MIN_BUFFERS,
                        column(in, 0),
                        column(in, 1),
                        column(out, 0),
                        column(in, 2),
                        column(out, 1)));
    }

    private static Map<IntermediateDataSetID, List<Object>> identified(List<List<Object>> edges) {
        Map<IntermediateDataSetID, List<Object>> identified = new LinkedHashMap<>();
        edges.forEach(edge -> identified.put(new IntermediateDataSetID(), edge));
        return identified;
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<IntermediateDataSetID, T> column(Map<IntermediateDataSetID, List<Object>> edges, int index) {
        Map<IntermediateDataSetID, T> column = new LinkedHashMap<>();
        edges.forEach((id, edge) -> column.put(id, (T) edge.get(index)));
        return column;
    }
}
