package memory;

import static memory.Key.*;

import java.util.ArrayList;
import java.util.List;

/** Configurations of a TaskManager that somebody may write, and some that nobody should. */
final class TaskManagerExamples {
    private static final List<String> SIZE_SPELLINGS =
            List.of(
                    "1811939328",
                    " 1728m ",
                    "1728 MB",
                    "1728\tmebibytes",
                    "1769472kb",
                    "1769472 KiBiBytes",
                    "2g",
                    "2 GIBIBYTES",
                    "1t",
                    "1 tebibytes",
                    "001728m",
                    "1728",
                    "1.5g",
                    "",
                    " ",
                    "-1",
                    "+1g",
                    "99999999999g",
                    "9223372036854775808",
                    "9223372036854775807",
                    "9007199254740993",
                    "12 parsecs",
                    "m",
                    "1728mib",
                    "1 7 2 8m",
                    "1728_000_000");
    private static final List<String> FRACTION_SPELLINGS =
            List.of(
                    "0",
                    "-0.0",
                    "0.1",
                    "0.10",
                    "1e-1",
                    "0.1f",
                    "0.1d",
                    " 0.1 ",
                    "+0.1",
                    ".1",
                    "0x1p-3",
                    "0.30000001",
                    "0.30000001192092896",
                    "0.4000000059604645",
                    "0.9999999",
                    "0.99999997",
                    "0.99999998",
                    "0.999999999",
                    "1",
                    "1e-45",
                    "1e-46",
                    "-0.1",
                    "-1e-46",
                    "NaN",
                    "Infinity",
                    "abc",
                    "",
                    "0,1",
                    "10%");

    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        TaskManagerExamples examples = new TaskManagerExamples();
        examples.totals();
        examples.parts();
        examples.network();
        examples.overhead();
        examples.legacy();
        examples.spellings();
        examples.slotsAndCores();
        examples.enormous();
        return examples.cases;
    }

    /** Keys and values in turn, without the prefix. */
    private void add(String group, String... pairs) {
        Options options = Options.taskManager();
        for (int index = 0; index < pairs.length; index += 2) {
            options.set(pairs[index], pairs[index + 1]);
        }
        cases.add(options.named(group));
    }

    private void addFull(String group, String... pairs) {
        Options options = Options.taskManager();
        for (int index = 0; index < pairs.length; index += 2) {
            options.setFull(pairs[index], pairs[index + 1]);
        }
        cases.add(options.named(group));
    }

    private void totals() {
        for (String size :
                List.of(
                        "1728m", "1568m", "1000m", "1024m", "2000m", "2g", "3000m", "3g", "4g", "6g", "8g", "10240m",
                        "12g", "16g", "32g", "64g", "500m", "448m", "1g", "0", "1")) {
            add("process", PROCESS, size);
            add("flink", FLINK, size);
        }
        add("none");
        add("none", MANAGED, "1g");
        add("none", TASK_HEAP, "1g");
        add("none", MANAGED_FRACTION, "0.2");
        add("none", NETWORK_MIN, "abc");
    }

    private void parts() {
        add("process", PROCESS, "4g", MANAGED_FRACTION, "0.2");
        add("process", PROCESS, "1728m", MANAGED_FRACTION, "0");
        add("process", PROCESS, "1728m", MANAGED_FRACTION, "0.9");
        add("process + managed", PROCESS, "1728m", MANAGED, "0");
        add("process + managed", PROCESS, "1728m", MANAGED, "0", MANAGED_FRACTION, "7");
        add("process + managed", PROCESS, "1728m", MANAGED, "0", MANAGED_FRACTION, "abc");
        add("process + managed", PROCESS, "1728m", MANAGED, "2g");
        add("flink + managed", FLINK, "2g", MANAGED, "1g");
        add("flink + process", FLINK, "1536m", PROCESS, "2g");
        add("flink + process", FLINK, "1g", PROCESS, "1g");
        add("flink + process", FLINK, "1g", PROCESS, "1400m");
        add("flink + process", FLINK, "1g", PROCESS, "4g");
        add("flink + process", FLINK, "1536m", PROCESS, "2g", OVERHEAD_FRACTION, "0.1");
        add("flink + process", FLINK, "1536m", PROCESS, "2g", OVERHEAD_FRACTION, "1.1");
        add("process + task heap", PROCESS, "1728m", TASK_HEAP, "384m");
        add("process + task heap", PROCESS, "1728m", TASK_HEAP, "512m");
        add("process + task heap", PROCESS, "1000m", TASK_HEAP, "100m", OVERHEAD_MIN, "64m", OVERHEAD_MAX, "256m");
        add("flink + task heap", FLINK, "1280m", TASK_HEAP, "384m");
        add("flink + task heap", FLINK, "1280m", TASK_HEAP, "384m", NETWORK_FRACTION, "0.1");
        add("flink + task heap + managed", FLINK, "4g", TASK_HEAP, "2g", MANAGED, "1g");
        add("flink + task heap + managed", FLINK, "1g", TASK_HEAP, "2g", MANAGED, "1g");
        add("task heap + managed", TASK_HEAP, "512m", MANAGED, "512m");
        add("task heap + managed", TASK_HEAP, "512m", MANAGED, "512m", NETWORK_FRACTION, "0.2");
        add("task heap + managed", TASK_HEAP, "0", MANAGED, "0");
        add("task heap + managed", TASK_HEAP, "512m", MANAGED, "512m", MANAGED_FRACTION, "abc");
        add("task heap + managed + process", TASK_HEAP, "1g", MANAGED, "1g", PROCESS, "3000m");
        add("task heap + managed + process", TASK_HEAP, "1g", MANAGED, "1g", PROCESS, "3500m");
        add("task heap + managed + process", TASK_HEAP, "1g", MANAGED, "1g", PROCESS, "5g");
        add("task heap + managed + process", TASK_HEAP, "1g", MANAGED, "1g", PROCESS, "1g");
        add("all four", TASK_HEAP, "1g", MANAGED, "1g", FLINK, "2500m", PROCESS, "3000m");
        add("all four", TASK_HEAP, "1g", MANAGED, "1g", FLINK, "2500m", PROCESS, "2600m");
        add("all four", TASK_HEAP, "1g", MANAGED, "1g", FLINK, "2000m", PROCESS, "3000m");
        add("process", PROCESS, "1728m", FRAMEWORK_OFF_HEAP, "256m", TASK_OFF_HEAP, "64m");
        add("process", PROCESS, "1728m", FRAMEWORK_HEAP, "0", FRAMEWORK_OFF_HEAP, "0");
        add("process", PROCESS, "1728m", METASPACE, "0");
        add("process", PROCESS, "1728m", METASPACE, "2g");
        add("process", PROCESS, "1728m", "framework.off-heap.batch-shuffle.size", "1g");
    }

    private void network() {
        add("network", PROCESS, "1728m", NETWORK_MIN, "128m", NETWORK_MAX, "128m");
        add("network", PROCESS, "1728m", NETWORK_MIN, "256m", NETWORK_MAX, "128m");
        add("network", PROCESS, "1728m", NETWORK_MIN, "0", NETWORK_MAX, "0");
        add("network", PROCESS, "1728m", NETWORK_MIN, "0", NETWORK_FRACTION, "0");
        add("network", PROCESS, "1728m", NETWORK_MAX, "32m");
        add("network", PROCESS, "1728m", NETWORK_MAX, "100m");
        add("network", FLINK, "10g", NETWORK_MAX, "1g");
        add("network", FLINK, "10g", NETWORK_MIN, "2g");
        for (String fraction : List.of("0.01", "0.05", "0.1", "0.2", "0.4", "0.59", "0.6", "0.9")) {
            add("network", FLINK, "4g", NETWORK_FRACTION, fraction);
            add("network", TASK_HEAP, "1g", MANAGED, "1g", NETWORK_FRACTION, fraction);
        }
    }

    private void overhead() {
        add("overhead", PROCESS, "1728m", OVERHEAD_FRACTION, "0.15");
        add("overhead", PROCESS, "1000m", OVERHEAD_MIN, "64m", OVERHEAD_MAX, "128m");
        add("overhead", PROCESS, "1728m", OVERHEAD_MIN, "0", OVERHEAD_MAX, "0");
        add("overhead", PROCESS, "1728m", OVERHEAD_MIN, "2g");
        add("overhead", PROCESS, "1728m", OVERHEAD_MAX, "1m");
        add("overhead", PROCESS, "4g", OVERHEAD_MIN, "500m", OVERHEAD_MAX, "500m");
        for (String fraction : List.of("0", "0.01", "0.05", "0.1", "0.2", "0.4", "0.5", "0.9")) {
            add("overhead", PROCESS, "4g", OVERHEAD_FRACTION, fraction, OVERHEAD_MAX, "8g");
            add("overhead", FLINK, "4g", OVERHEAD_FRACTION, fraction, OVERHEAD_MAX, "8g");
        }
    }

    /** Names from before Flink 1.10; Flink 2 still reads some of them. */
    private void legacy() {
        addFull("legacy", TM + PROCESS, "1728m", TM + "size", "256m");
        addFull("legacy", TM + PROCESS, "1728m", TM + "size", "256m", TM + MANAGED, "128m");
        addFull("legacy", TM + TASK_HEAP, "512m", TM + "size", "256m");
        addFull("legacy", TM + PROCESS, "1728m", TM + "fraction", "0.7");
        addFull("legacy", TM + FLINK, "2g", "taskmanager.network.memory.fraction", "0.2");
        addFull("legacy", TM + FLINK, "2g", "taskmanager.network.memory.min", "512m");
        addFull("legacy", TM + FLINK, "2g", "taskmanager.network.memory.max", "128m");
        addFull("legacy", TM + FLINK, "2g", "taskmanager.network.memory.max", "128m", TM + NETWORK_MAX, "100m");
        addFull("legacy", TM_LEGACY_HEAP, "1024m");
        addFull("legacy", TM_LEGACY_HEAP, "500m");
        addFull("legacy", TM_LEGACY_HEAP_MB, "1024");
        addFull("legacy", TM_LEGACY_HEAP_MB, "1024", TM_LEGACY_HEAP, "2g");
        addFull("legacy", TM_LEGACY_HEAP_MB, "abc");
        addFull("legacy", TM_LEGACY_HEAP, "1.5g");
        addFull("legacy", TM_LEGACY_HEAP, "1024m", TM + FLINK, "2g");
        addFull("legacy", TM_LEGACY_HEAP, "1024m", TM + PROCESS, "2g");
        addFull("legacy", TM_LEGACY_HEAP, "1024m", TM + PROCESS, "1500m");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "5000");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "5000", TM + SEGMENT_SIZE, "64kb");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "5000", TM + SEGMENT_SIZE, "1000");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "5000", TM + SEGMENT_SIZE, "2kb");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "5000", TM + NETWORK_MIN, "64m");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "0");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "-1");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "many");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "50000");
        addFull("legacy", TM + FLINK, "1280m", NUMBER_OF_BUFFERS, "2000000000", TM + SEGMENT_SIZE, "1g");
        addFull(
                "legacy",
                TM + FLINK,
                "1024m",
                TM + TASK_HEAP,
                "100m",
                TM + SEGMENT_SIZE,
                "1m",
                NUMBER_OF_BUFFERS,
                "258");
        addFull("legacy", TM + TASK_HEAP, "512m", TM + MANAGED, "512m", NUMBER_OF_BUFFERS, "2048");
        addFull(
                "legacy",
                TM + FLINK,
                "1344m",
                TM + TASK_HEAP,
                "512m",
                TM + MANAGED,
                "512m",
                NUMBER_OF_BUFFERS,
                "2048");
        addFull(
                "legacy",
                TM + FLINK,
                "1345m",
                TM + TASK_HEAP,
                "512m",
                TM + MANAGED,
                "512m",
                NUMBER_OF_BUFFERS,
                "2048");
    }

    private void spellings() {
        for (String spelling : SIZE_SPELLINGS) {
            add("size spelled", PROCESS, spelling);
            add("size spelled", PROCESS, "4g", MANAGED, spelling);
        }
        for (String spelling : FRACTION_SPELLINGS) {
            add("fraction spelled", PROCESS, "4g", MANAGED_FRACTION, spelling);
            add("fraction spelled", FLINK, "4g", OVERHEAD_FRACTION, spelling);
            add("fraction spelled", FLINK, "4g", NETWORK_FRACTION, spelling);
        }
        for (String size : List.of("0", "256", "4095", "4096", "4kb", "5000", "64kb", "1m", "1g", "2g", "abc")) {
            addFull("segment size", TM + PROCESS, "4g", TM + SEGMENT_SIZE, size);
            addFull("segment size", TM + PROCESS, "4g", TM + SEGMENT_SIZE, size, NUMBER_OF_BUFFERS, "100");
        }
    }

    private void slotsAndCores() {
        for (String slots : List.of("1", "2", "3", "7", "32", "0", "-1", "abc", "1.5", "2147483648")) {
            addFull("slots", TM + PROCESS, "4g", SLOTS, slots);
            addFull("slots", TM + PROCESS, "4g", SLOTS, slots, CPU_CORES, "1.5");
        }
        for (String cores : List.of("1", "0.5", "2.25", "1e2", "0.1", "0.30000000000000004", "0", "-0.5", "abc", "")) {
            addFull("cores", TM + PROCESS, "4g", CPU_CORES, cores);
        }
        addFull("cores", TM + PROCESS, "10m", CPU_CORES, "0");
    }

    private void enormous() {
        String max = "9223372036854775807";
        add("enormous", FLINK, max);
        add("enormous", PROCESS, max);
        add("enormous", PROCESS, "8388607t");
        add("enormous", FLINK, "8388607t", OVERHEAD_FRACTION, "0.9");
        add("enormous", FLINK, "4194304t", OVERHEAD_FRACTION, "0.9");
        add("enormous", PROCESS, "4g", MANAGED, max);
        add("enormous", PROCESS, "4g", TASK_HEAP, max);
        add("enormous", PROCESS, "4g", METASPACE, max);
        add("enormous", PROCESS, "4g", OVERHEAD_MIN, max);
        add("enormous", PROCESS, "4g", OVERHEAD_MIN, max, OVERHEAD_MAX, max);
        add("enormous", TASK_HEAP, max, MANAGED, max);
        add("enormous", TASK_HEAP, "4194304t", MANAGED, "0", NETWORK_FRACTION, "0.7");
        add("enormous", FLINK, "4g", NETWORK_MIN, max);
        add("enormous", FLINK, "9007199254740993", MANAGED_FRACTION, "0.333");
        add("enormous", PROCESS, "9007199254740993", MANAGED_FRACTION, "0.1", OVERHEAD_MAX, max);
    }
}
