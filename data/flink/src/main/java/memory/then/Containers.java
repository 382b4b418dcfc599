package memory.then;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Containers as in the tables of the documentation, at the edge of each rule, and random ones. */
final class Containers {
    private static final String RATIO = "containerized.heap-cutoff-ratio";
    private static final String MIN = "containerized.heap-cutoff-min";
    private static final String OLD_RATIO = "yarn.heap-cutoff-ratio";
    private static final String OLD_MIN = "yarn.heap-cutoff-min";
    private static final String OFF_HEAP = "taskmanager.memory.off-heap";
    private static final String SIZE = "taskmanager.memory.size";
    private static final String FRACTION = "taskmanager.memory.fraction";
    private static final String SEGMENT = "taskmanager.memory.segment-size";
    private static final String NETWORK_FRACTION = "taskmanager.network.memory.fraction";
    private static final String NETWORK_MIN = "taskmanager.network.memory.min";
    private static final String NETWORK_MAX = "taskmanager.network.memory.max";
    private static final String BUFFERS = "taskmanager.network.numberOfBuffers";

    private static final int RANDOM_CASES = 1800;
    private static final long MEGABYTE = 1L << 20;
    private static final List<Long> NETWORK_LIMITS =
            List.of(0L, 32_767L, 32_768L, 64 * MEGABYTE, 500 * MEGABYTE, 1024 * MEGABYTE, 1025 * MEGABYTE);

    private final List<Container> containers = new ArrayList<>();
    private final Random random = new Random(2017);

    static List<Container> all() {
        Containers all = new Containers();
        all.defaults();
        all.cutoff();
        all.offHeap();
        all.network();
        for (int number = 0; number < RANDOM_CASES; number++) {
            all.random();
        }
        return all.containers;
    }

    private void add(String group, long megabytes, String... pairs) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            options.put(pairs[index], pairs[index + 1]);
        }
        containers.add(new Container(group, megabytes, options));
    }

    private void defaults() {
        for (long megabytes :
                List.of(
                        0, 1, 599, 600, 601, 664, 665, 700, 768, 1000, 1024, 1500, 2000, 2047, 2048, 2396, 2399, 2400,
                        2401, 2403, 2404, 3000, 4096, 8192, 10_240, 16_384, 16_777, 32_768, 65_536, 262_144)) {
            add("on heap", megabytes);
            add("off heap", megabytes, OFF_HEAP, "true");
        }
    }

    private void cutoff() {
        for (String ratio :
                List.of("0.1", "0.15", "0.25", "0.3", "0.5", "0.9", "0.999", "0", "1", "-0.1", "1.5", "abc")) {
            add("cut-off ratio", 4096, RATIO, ratio);
            add("cut-off ratio", 2000, RATIO, ratio, MIN, "0");
        }
        for (String min : List.of("0", "384", "500", "501", "1999", "2000", "2001", "-1", "abc")) {
            add("cut-off minimum", 2000, MIN, min);
        }
        add("cut-off, older names", 4000, OLD_RATIO, "0.5");
        add("cut-off, older names", 2000, OLD_MIN, "384");
        add("cut-off, older names", 4000, OLD_RATIO, "0.5", RATIO, "0.1");
        add("cut-off, older names", 2000, OLD_MIN, "384", MIN, "500");
    }

    private void offHeap() {
        for (String size :
                List.of("-1", "0", "1", "500", "1259", "1260", "1261", "1399", "1400", "1401", "3000", "1g")) {
            add("off heap, size", 2000, OFF_HEAP, "true", SIZE, size);
            add("on heap, size", 2000, OFF_HEAP, "false", SIZE, size);
        }
        for (String fraction : List.of("0.1", "0.5", "0.7", "0.9", "0.999", "0.9999", "1", "1.1", "0", "-0.5")) {
            add("off heap, fraction", 2000, OFF_HEAP, "true", FRACTION, fraction);
            add("off heap, fraction", 10_000, OFF_HEAP, "true", FRACTION, fraction);
        }
        add("off heap, size and fraction", 2000, OFF_HEAP, "true", SIZE, "300", FRACTION, "0.9");
        add("off heap, spelled", 2000, OFF_HEAP, "yes");
        add("off heap, spelled", 2000, OFF_HEAP, "TRUE");
    }

    private void network() {
        for (String offHeap : List.of("true", "false")) {
            for (String fraction : List.of("0.01", "0.05", "0.1", "0.2", "0.5", "0.99", "0", "1", "-0.1")) {
                add("network fraction", 4000, OFF_HEAP, offHeap, NETWORK_FRACTION, fraction);
            }
            for (long bytes : NETWORK_LIMITS) {
                String limit = Long.toString(bytes);
                add("network minimum", 4000, OFF_HEAP, offHeap, NETWORK_MIN, limit);
                add("network maximum", 4000, OFF_HEAP, offHeap, NETWORK_MAX, limit);
                add("network fixed", 4000, OFF_HEAP, offHeap, NETWORK_MIN, limit, NETWORK_MAX, limit);
            }
            for (String buffers : List.of("0", "-1", "1", "2048", "44799", "44800", "44801", "100000", "2147483647")) {
                add("number of buffers", 2000, OFF_HEAP, offHeap, BUFFERS, buffers);
                add("number of buffers", 2000, OFF_HEAP, offHeap, BUFFERS, buffers, NETWORK_FRACTION, "0.1");
                add("number of buffers", 2000, OFF_HEAP, offHeap, BUFFERS, buffers, SEGMENT, "65536");
            }
            add("network minimum with a unit", 4000, OFF_HEAP, offHeap, NETWORK_MIN, "100mb");
        }
    }

    private void random() {
        Map<String, String> options = new LinkedHashMap<>();
        long megabytes = random.nextLong(500, random.nextBoolean() ? 4_000 : 60_000);
        boolean offHeap = random.nextInt(4) > 0;
        if (offHeap || random.nextBoolean()) {
            options.put(OFF_HEAP, Boolean.toString(offHeap));
        }
        some(4, options, RATIO, random.nextInt(10) == 0 ? "1.0" : hundredths(1, 60));
        some(4, options, MIN, Integer.toString(random.nextInt(0, 900)));
        some(4, options, FRACTION, hundredths(5, 99));
        some(5, options, SIZE, Long.toString(random.nextLong(1, megabytes)));
        some(3, options, NETWORK_FRACTION, Float.toString(random.nextFloat() * 0.5f));
        some(4, options, NETWORK_MIN, Long.toString(random.nextLong(1, 500) * MEGABYTE));
        some(4, options, NETWORK_MAX, Long.toString(random.nextLong(100 * MEGABYTE, 4_000 * MEGABYTE)));
        some(5, options, BUFFERS, Integer.toString(random.nextInt(1, 60_000)));
        some(8, options, SEGMENT, Integer.toString(4096 << random.nextInt(6)));
        containers.add(new Container("random", megabytes, options));
    }

    private void some(int oneIn, Map<String, String> options, String key, String value) {
        if (random.nextInt(oneIn) == 0) {
            options.put(key, value);
        }
    }

    private String hundredths(int from, int to) {
        return Double.toString(random.nextInt(from, to) / 100.0);
    }
}
