package memory;

import static memory.Key.*;
import static memory.Options.MIB;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Configurations of a JobManager that somebody may write, and those at the edge of a rule. */
final class JobManagerExamples {
    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() {
        JobManagerExamples examples = new JobManagerExamples();
        examples.totals();
        examples.parts();
        examples.legacy();
        examples.spellings();
        examples.edges();
        return examples.cases;
    }

    private void add(String group, String... pairs) {
        Options options = Options.jobManager();
        for (int index = 0; index < pairs.length; index += 2) {
            options.set(pairs[index], pairs[index + 1]);
        }
        cases.add(options.named(group));
    }

    private void totals() {
        for (String size :
                List.of("1600m", "500m", "577m", "704m", "1g", "2g", "3g", "4g", "8g", "16g", "64g", "0", "1")) {
            add("process", PROCESS, size);
            add("flink", FLINK, size);
            add("heap", HEAP, size);
            add("process, direct limit", PROCESS, size, DIRECT_LIMIT, "true");
        }
        add("none");
        add("none", OFF_HEAP, "1g");
        add("none", METASPACE, "abc");
    }

    private void parts() {
        add("flink + heap", FLINK, "1g", HEAP, "900m");
        add("flink + heap", FLINK, "1g", HEAP, "900m", OFF_HEAP, "124m");
        add("flink + heap", FLINK, "1g", HEAP, "900m", OFF_HEAP, "128m");
        add("flink + heap", FLINK, "1g", HEAP, "1100m");
        add("flink + heap", FLINK, "1g", HEAP, "1g");
        add("flink + heap + process", FLINK, "1g", HEAP, "900m", PROCESS, "1500m");
        add("flink + heap + process", FLINK, "1g", HEAP, "900m", PROCESS, "1400m");
        add("heap + process", HEAP, "1g", PROCESS, "1600m");
        add("heap + process", HEAP, "1g", PROCESS, "1500m");
        add("heap + process", HEAP, "1g", PROCESS, "1g");
        add("heap + process", HEAP, "1g", PROCESS, "4g");
        add("flink + process", FLINK, "1g", PROCESS, "1500m");
        add("process", PROCESS, "1600m", OFF_HEAP, "0");
        add("process", PROCESS, "1600m", OFF_HEAP, "2g");
        add("process", PROCESS, "1600m", METASPACE, "0");
        add("process", PROCESS, "1600m", METASPACE, "2g");
        add("process, small heap", PROCESS, "700m");
        add("process, small heap", PROCESS, "703m", OFF_HEAP, "127m");
        add("process", PROCESS, "1600m", OFF_HEAP, "512m", DIRECT_LIMIT, "true");
        add("process", PROCESS, "1600m", DIRECT_LIMIT, "false");
        add("process", PROCESS, "1600m", DIRECT_LIMIT, "TRUE");
        add("process", PROCESS, "1600m", DIRECT_LIMIT, "yes");
        add("heap", HEAP, "9223372036854775807");
        add("flink", FLINK, "9223372036854775807");
        add("process", PROCESS, "9223372036854775807");
    }

    private void legacy() {
        legacy(JM_LEGACY_HEAP, "1024m");
        legacy(JM_LEGACY_HEAP, "1.5g");
        legacy(JM_LEGACY_HEAP_MB, "1024");
        legacy(JM_LEGACY_HEAP_MB, "abc");
        legacy(JM_LEGACY_HEAP, "1024m", JM + HEAP, "2g");
        legacy(JM_LEGACY_HEAP, "1024m", JM + PROCESS, "1600m");
        legacy(JM_LEGACY_HEAP, "1024m", JM + PROCESS, "3g");
        legacy(JM_LEGACY_HEAP, "1024m", JM + FLINK, "2g");
        legacy(JM_LEGACY_HEAP, "1024m", JM + FLINK, "512m");
    }

    private void legacy(String... pairs) {
        Options options = Options.jobManager();
        for (int index = 0; index < pairs.length; index += 2) {
            options.setFull(pairs[index], pairs[index + 1]);
        }
        cases.add(options.named("legacy"));
    }

    private void spellings() {
        for (String size : List.of("1.5g", "", "-1", "99999999999g", "12 parsecs", "m", "1728", "2 GiBiBytes")) {
            add("size spelled", PROCESS, size);
            add("size spelled", PROCESS, "4g", OFF_HEAP, size);
            add("size spelled", HEAP, "4g", METASPACE, size);
        }
        for (String fraction : List.of("0", "-0.1", "1", "0.999999999", "0.9999999", "abc", "", "NaN", "0.15", "0.9")) {
            add("fraction spelled", PROCESS, "2g", OVERHEAD_FRACTION, fraction);
            add("fraction spelled", HEAP, "2g", OVERHEAD_FRACTION, fraction);
            add("fraction spelled", FLINK, "2g", PROCESS, "2500m", OVERHEAD_FRACTION, fraction);
        }
    }

    private void edges() {
        around("process holds metaspace and overhead", 448 * MIB, bytes -> with(PROCESS, bytes));
        around("flink exceeds off-heap, process", 576 * MIB, bytes -> with(PROCESS, bytes));
        around("flink exceeds off-heap", 128 * MIB, bytes -> with(FLINK, bytes));
        around("flink exceeds off-heap, none", 0, bytes -> with(FLINK, Math.abs(bytes)).set(OFF_HEAP, "0"));
        around("logged: heap is small", 128 * MIB, bytes -> with(HEAP, bytes));
        around("logged: heap is small, flink", 256 * MIB, bytes -> with(FLINK, bytes));
        around(
                "flink is heap and off-heap",
                1024 * MIB,
                bytes -> with(FLINK, bytes).set(HEAP, "900m").set(OFF_HEAP, "124m"));
        around("logged: flink holds heap", 900 * MIB, bytes -> with(FLINK, bytes).set(HEAP, "900m"));
        around("overhead above its minimum", 1344 * MIB + 128 * MIB, bytes -> with(PROCESS, bytes).set(FLINK, "1g"));
        around("overhead below its maximum", 2304 * MIB, bytes -> with(PROCESS, bytes).set(FLINK, "1g"));
        around("overhead above its minimum, heap", 1600 * MIB, bytes -> with(PROCESS, bytes).set(HEAP, "1g"));
        around(
                "process holds flink and metaspace",
                1408 * MIB,
                bytes -> with(PROCESS, bytes).set(HEAP, "1g").set(OVERHEAD_MIN, "0"));
        around(
                "overhead range",
                300 * MIB,
                bytes -> with(OVERHEAD_MIN, bytes).set(OVERHEAD_MAX, "300m").set(PROCESS, "2g"));
        around(
                "logged: overhead is not its fraction",
                1_491_308_091,
                bytes -> with(PROCESS, bytes).set(FLINK, "1g").set(OVERHEAD_MIN, "0").set(OVERHEAD_FRACTION, "0.1"));
    }

    private void around(String group, long edge, LongFunction<Options> options) {
        for (long bytes = edge - 2; bytes <= edge + 2; bytes++) {
            cases.add(options.apply(bytes).named(group));
        }
    }

    private static Options with(String key, long bytes) {
        return Options.jobManager().bytes(key, bytes);
    }
}
