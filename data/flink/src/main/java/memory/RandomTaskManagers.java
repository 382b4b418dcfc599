package memory;

import static memory.Key.*;
import static memory.Options.MIB;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random configurations of a TaskManager: which sizes are set, sizes that mostly fit each other, and what else. */
final class RandomTaskManagers {
    private static final long DEFAULT_METASPACE = 256 * MIB;
    private static final long DEFAULT_FRAMEWORK = 256 * MIB;
    private static final List<String> GROUPS =
            List.of(
                    "process",
                    "process",
                    "flink",
                    "flink",
                    "flink + process",
                    "process + managed",
                    "flink + managed",
                    "process + task heap",
                    "flink + task heap",
                    "task heap + managed",
                    "task heap + managed",
                    "task heap + managed + flink",
                    "task heap + managed + process",
                    "task heap + managed + flink + process",
                    "task heap + flink + process");
    private static final Map<String, String> ALIASES =
            Map.of(
                    MANAGED, "taskmanager.memory.size",
                    NETWORK_MIN, "taskmanager.network.memory.min",
                    NETWORK_MAX, "taskmanager.network.memory.max",
                    NETWORK_FRACTION, "taskmanager.network.memory.fraction");
    private static final List<String> SIZES =
            List.of(FRAMEWORK_HEAP, FRAMEWORK_OFF_HEAP, TASK_OFF_HEAP, METASPACE, OVERHEAD_MIN, NETWORK_MIN, MANAGED);

    private final Random random;
    private final Spelling spelling;
    private Options options;

    RandomTaskManagers(long seed) {
        random = new Random(seed);
        spelling = new Spelling(random);
    }

    Case next() {
        String group = spelling.pick(GROUPS);
        options = Options.taskManager();
        totals(group);
        parts();
        ranges();
        fractions();
        others();
        aliases();
        return options.named(random.nextInt(12) == 0 ? spoiled(group) : group);
    }

    /** The flink size is the sum of its parts, with some left for the network; the process size likewise. */
    private void totals(String group) {
        boolean taskHeap = group.contains("task heap");
        long least = random.nextInt(8) == 0 ? 350 * MIB : 600 * MIB;
        long flink = size(least, spelling.pick(List.of(4, 20, 70)) * 1024 * MIB);
        long free = Math.max(0, flink - DEFAULT_FRAMEWORK);
        long managed = (long) (free * random.nextDouble() * 0.7);
        long network = spelling.pick(List.of(free / 10, free / 10, 100 * MIB, 32 * MIB));
        long heap = Math.max(0, free - managed - network);
        if (group.contains("managed")) {
            set(MANAGED, managed);
        }
        if (taskHeap) {
            set(TASK_HEAP, group.contains("managed") ? heap : Math.max(0, free * 6 / 10 - network));
        }
        if (group.contains("flink")) {
            set(FLINK, flink);
        }
        if (group.contains("process")) {
            set(PROCESS, flink + DEFAULT_METASPACE + size(150 * MIB, 1100 * MIB));
        }
        if ((group.equals("process") || group.equals("flink")) && random.nextInt(4) == 0) {
            set(group.equals("process") ? PROCESS : FLINK, size(150 * MIB, 900 * MIB));
        }
    }

    private void parts() {
        some(12, FRAMEWORK_HEAP, 0, 300 * MIB);
        some(12, FRAMEWORK_OFF_HEAP, 0, 300 * MIB);
        some(12, TASK_OFF_HEAP, 0, 500 * MIB);
        some(12, METASPACE, 0, 600 * MIB);
    }

    private void ranges() {
        range(OVERHEAD_MIN, OVERHEAD_MAX, 400 * MIB);
        range(NETWORK_MIN, NETWORK_MAX, 300 * MIB);
    }

    private void range(String minKey, String maxKey, long most) {
        long min = size(0, most);
        switch (random.nextInt(10)) {
            case 0 -> set(minKey, min);
            case 1 -> set(maxKey, size(most / 2, most * 10));
            case 2 -> options.set(minKey, spelling.size(min)).set(maxKey, spelling.size(size(most / 2, most * 10)));
            case 3 -> {
                if (random.nextInt(3) == 0) {
                    options.set(minKey, spelling.size(min)).set(maxKey, spelling.size(min));
                }
            }
            default -> {}
        }
    }

    private void fractions() {
        for (String key : List.of(MANAGED_FRACTION, NETWORK_FRACTION, OVERHEAD_FRACTION)) {
            if (random.nextInt(5) == 0) {
                options.set(key, spelling.fraction());
            }
        }
    }

    private void others() {
        if (random.nextInt(6) == 0) {
            options.setFull(SLOTS, Integer.toString(random.nextInt(1, 17)));
        }
        if (random.nextInt(10) == 0) {
            options.setFull(CPU_CORES, Double.toString(random.nextInt(1, 400) / 8.0));
        }
        if (random.nextInt(12) == 0) {
            options.set(SEGMENT_SIZE, spelling.pick(List.of("4kb", "16kb", "64kb", "128 kb", "3000", "33000")));
        }
        if (random.nextInt(12) == 0) {
            options.setFull(NUMBER_OF_BUFFERS, Integer.toString(random.nextInt(0, 20_000)));
        }
        if (random.nextInt(25) == 0) {
            options.setFull(TM_LEGACY_HEAP, random.nextInt(500, 9_000) + "m");
        }
    }

    private void aliases() {
        for (String key : List.of(MANAGED, NETWORK_MIN, NETWORK_MAX, NETWORK_FRACTION)) {
            if (random.nextInt(12) == 0) {
                options.rename(key, ALIASES.get(key));
            }
        }
    }

    /** Something cannot be read, or is out of range. */
    private String spoiled(String group) {
        switch (random.nextInt(6)) {
            case 0, 1 -> options.set(spelling.pick(SIZES), spelling.badSize());
            case 2, 3, 4 -> options.set(
                    spelling.pick(List.of(MANAGED_FRACTION, NETWORK_FRACTION, OVERHEAD_FRACTION)),
                    spelling.badFraction());
            default -> options.setFull(CPU_CORES, spelling.pick(List.of("0", "-1", "none")));
        }
        return group + ", spoiled";
    }

    private void some(int oneIn, String key, long from, long to) {
        if (random.nextInt(oneIn) == 0) {
            set(key, size(from, to));
        }
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
