package memory;

import static memory.Key.*;
import static memory.Options.MIB;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Configurations of a TaskManager at the edge of each rule: one byte less, just so, one byte more. */
final class TaskManagerEdges {
    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        TaskManagerEdges edges = new TaskManagerEdges();
        edges.smallest();
        edges.totalProcess();
        edges.restOfOverhead();
        edges.restOfNetwork();
        edges.sums();
        edges.caps();
        edges.ranges();
        return edges.cases;
    }

    private void around(String group, long edge, int distance, LongFunction<Options> options) {
        for (long bytes = edge - distance; bytes <= edge + distance; bytes++) {
            cases.add(options.apply(bytes).named(group));
        }
    }

    private static Options with(String key, long bytes) {
        return Options.taskManager().bytes(key, bytes);
    }

    /** The smallest that starts with defaults: 0.6 of Total Flink Memory has to hold 320 MiB. */
    private void smallest() {
        for (int mebibytes = 970; mebibytes <= 990; mebibytes++) {
            cases.add(Options.taskManager().set(PROCESS, mebibytes + "m").named("smallest process"));
        }
        around("smallest flink", 559_240_539, 12, bytes -> with(FLINK, bytes));
        around("smallest process", 559_240_539 + 448 * MIB, 12, bytes -> with(PROCESS, bytes));
        around("smallest flink, no managed", 320 * MIB, 2, bytes -> with(FLINK, bytes).set(MANAGED, "0"));
    }

    /** Metaspace and overhead may take all of Total Process Memory. */
    private void totalProcess() {
        around("process holds metaspace and overhead", 448 * MIB, 3, bytes -> with(PROCESS, bytes));
        around("process holds metaspace and overhead", 448 * MIB, 3, bytes -> bare(with(PROCESS, bytes)));
        around("process holds flink and metaspace", 1280 * MIB, 2, bytes -> flinkAnd(bytes).set(OVERHEAD_MIN, "0"));
        around("process holds flink and metaspace", 1280 * MIB, 2, TaskManagerEdges::flinkAnd);
    }

    private static Options flinkAnd(long process) {
        return with(PROCESS, process).set(FLINK, "1g");
    }

    /** All parts that can be empty are. */
    private static Options bare(Options options) {
        return options.set(FRAMEWORK_HEAP, "0").set(FRAMEWORK_OFF_HEAP, "0").set(MANAGED, "0").set(NETWORK_MIN, "0");
    }

    private void restOfOverhead() {
        for (long overhead : List.of(192 * MIB, 1024 * MIB)) {
            around("overhead in its range, flink", overhead, 2, rest -> flinkAnd(1280 * MIB + rest));
            around("overhead in its range, task heap", overhead, 2, rest -> explicit(1256 * MIB + 104_857_600 + rest));
        }
        around("logged: overhead is not its fraction", 116_711_064, 1, rest -> overheadAsFraction(1280 * MIB + rest));
    }

    /** Framework 256 MiB, tasks 644 MiB, network of exactly 100 MiB, metaspace 256 MiB; the rest is overhead. */
    private static Options explicit(long process) {
        Options options = with(PROCESS, process).set(TASK_HEAP, "444m").set(MANAGED, "300m");
        return options.set(NETWORK_MIN, "100m").set(NETWORK_MAX, "100m");
    }

    private static Options overheadAsFraction(long process) {
        return flinkAnd(process).set(OVERHEAD_MIN, "0").set(OVERHEAD_FRACTION, "0.08");
    }

    private void restOfNetwork() {
        long others = (128 + 128 + 256 + 256) * MIB;
        around("network above its minimum, all set", others + 64 * MIB, 2, bytes -> explicitFlink(bytes));
        around("network below its maximum, all set", others + 96 * MIB, 2, bytes -> limitedNetwork(bytes));
        around(
                "network above its minimum",
                603_979_760,
                2,
                bytes -> with(FLINK, 1280 * MIB).set(MANAGED_FRACTION, "0.3").bytes(TASK_HEAP, bytes));
        around(
                "network below its maximum",
                600 * MIB,
                2,
                bytes -> with(FLINK, 1280 * MIB).set(MANAGED_FRACTION, "0.25").set(NETWORK_MAX, "104m")
                        .bytes(TASK_HEAP, bytes));
        around(
                "logged: network is not its fraction",
                402_653_174,
                1,
                bytes -> with(TASK_HEAP, bytes).set(FLINK, "1280m").set(NETWORK_FRACTION, "0.1"));
        around(
                "network above its minimum, defaults",
                469_762_040,
                3,
                bytes -> with(TASK_HEAP, bytes).set(FLINK, "1280m"));
    }

    private static Options explicitFlink(long flink) {
        return with(FLINK, flink).set(TASK_HEAP, "256m").set(MANAGED, "256m");
    }

    private static Options limitedNetwork(long flink) {
        return explicitFlink(flink).set(NETWORK_MAX, "96m");
    }

    /** The parts of Total Flink Memory may take all of it. */
    private void sums() {
        around("flink holds its parts, all set", 768 * MIB, 2, bytes -> explicitFlink(bytes).set(NETWORK_MIN, "0"));
        around(
                "flink holds its parts, task heap",
                512 * MIB,
                2,
                bytes -> with(TASK_HEAP, bytes).set(FLINK, "1g").set(MANAGED_FRACTION, "0.25").set(NETWORK_MIN, "0"));
        around(
                "flink holds its parts",
                512 * MIB,
                2,
                bytes -> with(MANAGED, bytes).set(FLINK, "1g").set(NETWORK_MIN, "256m").set(NETWORK_MAX, "256m"));
        around("flink holds its parts", 0, 0, bytes -> bare(with(FLINK, 0)));
        around("flink holds its parts", 1, 0, bytes -> bare(with(FLINK, bytes)));
    }

    /** Where a fraction meets the limit of its range. */
    private void caps() {
        around("overhead at its minimum", 2_013_265_896, 10, bytes -> with(PROCESS, bytes));
        around("overhead at its maximum", 10_737_418_080L, 10, bytes -> with(PROCESS, bytes));
        around("overhead at its minimum, inverse", 1_811_939_308 - 256 * MIB, 10, bytes -> with(FLINK, bytes));
        around("overhead at its maximum, inverse", 9_663_676_256L - 256 * MIB, 10, bytes -> with(FLINK, bytes));
        around("network at its minimum", 671_088_636, 10, bytes -> with(FLINK, bytes));
        around("network at its maximum", 10_737_418_080L, 10, bytes -> with(FLINK, bytes).set(NETWORK_MAX, "1g"));
        around(
                "network at its minimum, inverse",
                603_979_776 - 384 * MIB,
                10,
                bytes -> with(TASK_HEAP, bytes).set(MANAGED, "128m"));
        around(
                "network at its maximum, inverse",
                966_367_623,
                10,
                bytes -> with(TASK_HEAP, bytes - 256 * MIB).set(MANAGED, "0").set(NETWORK_MAX, "107374182"));
    }

    private void ranges() {
        around(
                "overhead range",
                300 * MIB,
                1,
                bytes -> with(OVERHEAD_MIN, bytes).set(OVERHEAD_MAX, "300m").set(PROCESS, "2g"));
        around("overhead range, unused maximum", 1024 * MIB, 1, bytes -> with(OVERHEAD_MIN, bytes).set(FLINK, "2g"));
        around(
                "overhead range, rest",
                300 * MIB,
                1,
                bytes -> with(OVERHEAD_MIN, bytes).set(OVERHEAD_MAX, "300m").set(FLINK, "1g").set(PROCESS, "1580m"));
        around(
                "network range",
                100 * MIB,
                1,
                bytes -> with(NETWORK_MIN, bytes).set(NETWORK_MAX, "100m").set(PROCESS, "2g"));
        around(
                "network range, rest",
                300 * MIB,
                1,
                bytes -> with(NETWORK_MIN, bytes).set(NETWORK_MAX, "300m").set(FLINK, "1g").set(TASK_HEAP, "200m")
                        .set(MANAGED, "268m"));
        around(
                "network range, explicit",
                100 * MIB,
                1,
                bytes -> with(NETWORK_MIN, bytes).set(NETWORK_MAX, "100m").set(TASK_HEAP, "1g").set(MANAGED, "1g"));
    }
}
