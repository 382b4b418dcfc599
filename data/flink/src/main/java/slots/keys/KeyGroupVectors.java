package slots.keys;

import static org.apache.flink.runtime.state.KeyGroupRangeAssignment.assignToKeyGroup;
import static org.apache.flink.runtime.state.KeyGroupRangeAssignment.computeDefaultMaxParallelism;
import static org.apache.flink.runtime.state.KeyGroupRangeAssignment.computeKeyGroupRangeForOperatorIndex;
import static org.apache.flink.runtime.state.KeyGroupRangeAssignment.computeOperatorIndexForKeyGroup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import json.Table;
import json.TableFile;
import org.apache.flink.runtime.state.KeyGroupRange;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.flink.util.MathUtils;

/**
 * Writes the key groups of many keys, the key groups of many subtasks, and each default of the max parallelism. A version
 * of Flink other than 2.3.0 has to say the same.
 */
public final class KeyGroupVectors {
    private static final String NOTE =
            "keys: text is the key as Java writes it, of a tuple the list of its fields; murmur is of the hash code;"
                + " group* is the key group at max parallelism 128, 720, 32768 and that of the row; subtask is the index"
                + " of the subtask, at the parallelism of the row, that has the last of them. defaults: the max"
                + " parallelism of an operator of parallelism from to to. ranges: each of subtasks is an index, and"
                + " its first and last key group.";
    private static final String NAME = "slots/key-groups";
    private static final int LIMIT = 1 << 15;

    private final Random random = new Random(30);

    public static void main(String[] args) throws IOException {
        KeyGroupVectors vectors = new KeyGroupVectors();
        TableFile file = new TableFile(NOTE)
                .with("keys", vectors.keys())
                .with("defaults", vectors.defaults())
                .with("ranges", vectors.ranges());
        if (EnvironmentInformation.getVersion().equals("2.3.0")) {
            file.write(NAME);
        } else {
            file.confirm(NAME);
        }
    }

    private Table keys() {
        Table table = new Table("type", "text", "hashCode", "murmur", "group128", "group720", "group32768",
                "maxParallelism", "group", "parallelism", "subtask");
        for (Object key : RandomKeys.all()) {
            int max = 1 + random.nextInt(random.nextBoolean() ? 1_000 : LIMIT);
            int parallelism = 1 + random.nextInt(max);
            int group = assignToKeyGroup(key, max);
            table.add(KeyTexts.type(key), KeyTexts.text(key), key.hashCode(), MathUtils.murmurHash(key.hashCode()),
                    assignToKeyGroup(key, 128), assignToKeyGroup(key, 720), assignToKeyGroup(key, LIMIT), max, group,
                    parallelism, computeOperatorIndexForKeyGroup(max, parallelism, group));
        }
        return table;
    }

    private Table defaults() {
        Table table = new Table("from", "to", "maxParallelism");
        int from = 1;
        for (int next = 2; next <= LIMIT + 1; next++) {
            int max = computeDefaultMaxParallelism(from);
            if (next > LIMIT || computeDefaultMaxParallelism(next) != max) {
                table.add(from, next - 1, max);
                from = next;
            }
        }
        return table;
    }

    private Table ranges() {
        Table table = new Table("maxParallelism", "parallelism", "subtasks");
        for (int max : List.of(1, 2, 3, 7, 120, 127, 128, 129, 720, LIMIT)) {
            for (int parallelism : new TreeSet<>(List.of(1, 1 + max / 3, 1 + max / 2, Math.max(1, max - 1), max))) {
                table.add(max, Math.min(parallelism, max), subtasks(max, Math.min(parallelism, max)));
            }
        }
        for (int number = 0; number < 800; number++) {
            int max = 1 + random.nextInt(number < 400 ? 300 : LIMIT);
            int parallelism = 1 + random.nextInt(number % 2 == 0 ? max : Math.min(max, 40));
            table.add(max, parallelism, subtasks(max, parallelism));
        }
        return table;
    }

    /** All of few subtasks; of many the first, the last and some between. */
    private List<List<Integer>> subtasks(int max, int parallelism) {
        TreeSet<Integer> indices = new TreeSet<>(List.of(0, parallelism - 1));
        for (int index = 0; index < 12; index++) {
            indices.add(parallelism <= 12 ? Math.min(index, parallelism - 1) : random.nextInt(parallelism));
        }
        List<List<Integer>> subtasks = new ArrayList<>();
        for (int index : indices) {
            KeyGroupRange range = computeKeyGroupRangeForOperatorIndex(max, parallelism, index);
            subtasks.add(List.of(index, range.getStartKeyGroup(), range.getEndKeyGroup()));
        }
        return subtasks;
    }
}
