package memory;

import static memory.Key.*;
import static memory.Options.MIB;

import java.util.List;
import java.util.Random;

/** Random configurations of a JobManager: which sizes are set, sizes that often fit each other, and what else. */
final class RandomJobManagers {
    private static final List<String> GROUPS =
            List.of(
                    "process",
                    "process",
                    "flink",
                    "flink",
                    "heap",
                    "flink + process",
                    "heap + process",
                    "heap + flink",
                    "heap + off-heap + flink",
                    "heap + off-heap + flink + process");

    private final Random random;
    private final Spelling spelling;
    private Options options;

    RandomJobManagers(long seed) {
        random = new Random(seed);
        spelling = new Spelling(random);
    }

    Case next() {
        String group = spelling.pick(GROUPS);
        options = Options.jobManager();
        totals(group);
        parts();
        overhead();
        if (random.nextInt(3) == 0) {
            options.set(DIRECT_LIMIT, Boolean.toString(random.nextBoolean()));
        }
        return options.named(random.nextInt(14) == 0 ? spoiled(group) : group);
    }

    private void totals(String group) {
        long flink = size(100 * MIB, spelling.pick(List.of(1, 4, 30)) * 1024 * MIB);
        long offHeap = spelling.pick(List.of(0L, 64 * MIB, 128 * MIB, size(0, flink)));
        if (group.contains("heap")) {
            set(HEAP, Math.max(0, flink - offHeap + (random.nextInt(5) == 0 ? MIB : 0)));
        }
        if (group.contains("off-heap")) {
            set(OFF_HEAP, Math.min(offHeap, flink));
        }
        if (group.contains("flink")) {
            set(FLINK, flink);
        }
        if (group.equals("process") && random.nextInt(4) == 0) {
            set(PROCESS, size(100 * MIB, 800 * MIB));
        } else if (group.contains("process")) {
            set(PROCESS, flink + 256 * MIB + size(150 * MIB, 1100 * MIB));
        }
    }

    private void parts() {
        if (!options.has(OFF_HEAP) && random.nextInt(8) == 0) {
            set(OFF_HEAP, size(0, 600 * MIB));
        }
        if (random.nextInt(8) == 0) {
            set(METASPACE, size(0, 600 * MIB));
        }
    }

    private void overhead() {
        if (random.nextInt(5) == 0) {
            options.set(OVERHEAD_FRACTION, spelling.fraction());
        }
        if (random.nextInt(6) == 0) {
            set(OVERHEAD_MIN, size(0, 400 * MIB));
        }
        if (random.nextInt(6) == 0) {
            set(OVERHEAD_MAX, size(150 * MIB, 3000 * MIB));
        }
    }

    private String spoiled(String group) {
        if (random.nextBoolean()) {
            options.set(OVERHEAD_FRACTION, spelling.badFraction());
        } else {
            options.set(spelling.pick(List.of(HEAP, OFF_HEAP, METASPACE, OVERHEAD_MIN)), spelling.badSize());
        }
        return group + ", spoiled";
    }

    private void set(String key, long bytes) {
        options.set(key, spelling.size(bytes));
    }

    /** Mostly whole mebibytes. */
    private long size(long from, long to) {
        long bytes = random.nextLong(from, to + 1);
        return random.nextInt(5) < 3 ? bytes / MIB * MIB : bytes;
    }
}
