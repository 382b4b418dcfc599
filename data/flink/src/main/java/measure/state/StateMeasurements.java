package measure.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import measure.Csv;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures operations on keyed state, and writes a row of state.csv for each. */
public final class StateMeasurements {
    private static final String[] SIZES = {"8", "100", "1000", "10000"};
    private static final String[] SIZES_OF_ELEMENTS = {"8", "100", "1000"};
    private static final String[] BACKENDS = {"hashmap", "rocksdb"};
    private static final String[] ROCKSDB = {"rocksdb"};
    private static final String[] PREDEFINED = {
        "DEFAULT", "SPINNING_DISK_OPTIMIZED", "SPINNING_DISK_OPTIMIZED_HIGH_MEM", "FLASH_SSD_OPTIMIZED"
    };

    /** Below the memory of RocksDB, and several times above it: mebibytes. */
    private static final String WITHIN = "8";
    private static final String BEYOND = "128";

    /** Of a state that is beyond the least of them: mebibytes. */
    private static final String[] MEMORIES = {"32", "64", "128", "512"};

    /** More than any of the predefined options keeps in memory without managed memory. */
    private static final String FAR_BEYOND = "640";

    private final boolean quick;
    private final Csv csv;

    private StateMeasurements(boolean quick) throws IOException {
        this.quick = quick;
        csv = new Csv(
                quick ? "state-quick" : "state",
                "backend", "options", "managedMemory", "state", "operation", "valueBytes", "keys", "stateBytes",
                "rocksdbMemoryBytes", "forks", "warmups", "iterations", "meanNanoseconds", "errorNanoseconds");
    }

    /** Arguments: "quick" for a trial that says nothing, and which parts to measure; all if none is named. */
    public static void main(String[] arguments) throws Exception {
        List<String> parts = new ArrayList<>(List.of(arguments));
        StateMeasurements measurements = new StateMeasurements(parts.remove("quick"));
        for (String part : parts.isEmpty() ? List.of("values", "collections", "options", "memory") : parts) {
            measurements.measure(part);
        }
    }

    private void measure(String part) throws Exception {
        switch (part) {
            case "few" -> run(of("ValueOperations", BACKENDS, WITHIN).param("valueBytes", "100"));
            case "values" -> run(of("ValueOperations", BACKENDS, WITHIN, BEYOND).param("valueBytes", sizes(SIZES)));
            case "collections" -> {
                run(of("(Map|List)Operations", BACKENDS, WITHIN).param("valueBytes", sizes(SIZES_OF_ELEMENTS)));
                run(of("(Map|List)Operations", ROCKSDB, BEYOND).param("valueBytes", "100"));
            }
            case "options" ->
                    run(of("ValueOperations.readModifyWrite", ROCKSDB, WITHIN, FAR_BEYOND)
                            .param("options", PREDEFINED)
                            .param("managedMebibytes", "32", "0")
                            .param("valueBytes", "1000"));
            case "memory" ->
                    run(of("ValueOperations", ROCKSDB, BEYOND).param("managedMebibytes", MEMORIES).param("valueBytes", "100"));
            default -> throw new IllegalArgumentException(part);
        }
    }

    private String[] sizes(String[] all) {
        return quick ? new String[] {"100"} : all;
    }

    private ChainedOptionsBuilder of(String operations, String[] backends, String... mebibytes) {
        return new OptionsBuilder()
                .include("measure.state." + operations)
                .param("backend", backends)
                .param("stateMebibytes", mebibytes)
                .shouldFailOnError(true)
                .forks(1)
                .jvmArgs("-Xmx5g", "-XX:+UseG1GC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
                .warmupIterations(quick ? 1 : 2)
                .warmupTime(TimeValue.milliseconds(quick ? 100 : 300))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 100 : 400));
    }

    private void run(ChainedOptionsBuilder chosen) throws RunnerException, IOException {
        for (RunResult result : new Runner(chosen.build()).run()) {
            write(result.getParams(), result.getPrimaryResult());
        }
    }

    private void write(BenchmarkParams run, Result<?> time) throws IOException {
        String[] name = run.getBenchmark().split("\\.");
        String state = name[name.length - 2].replace("Operations", "");
        boolean rocksDb = run.getParam("backend").equals("rocksdb");
        long managedBytes = Long.parseLong(run.getParam("managedMebibytes")) << 20;
        int valueBytes = Integer.parseInt(run.getParam("valueBytes"));
        long bytesOfKey = bytesOfKey(state, valueBytes);
        long keys = (Long.parseLong(run.getParam("stateMebibytes")) << 20) / bytesOfKey;
        csv.add(
                run.getParam("backend"),
                rocksDb ? run.getParam("options") : "",
                rocksDb ? managedBytes > 0 : "",
                state + "State",
                name[name.length - 1],
                valueBytes,
                keys,
                keys * bytesOfKey,
                rocksDb ? memoryBytes(run.getParam("options"), managedBytes) : "",
                run.getForks(),
                run.getWarmup().getCount(),
                run.getMeasurement().getCount(),
                time.getScore(),
                time.getScoreError());
    }

    private static long bytesOfKey(String state, int valueBytes) {
        return Map.of(
                        "Value", Sizes.ofValue(valueBytes),
                        "Map", Sizes.ofMap(MapOperations.ENTRIES, valueBytes),
                        "List", Sizes.ofList(ListOperations.ELEMENTS, valueBytes))
                .get(state);
    }

    /**
     * What RocksDB may use for blocks and write buffers of this one state: the managed memory, or else the block cache
     * and all write buffers: 8 MiB and 2 of 64 MiB by Flink's default, 256 MiB and 4 of 64 MiB (PredefinedOptions).
     */
    private static long memoryBytes(String options, long managedBytes) {
        if (managedBytes > 0) {
            return managedBytes;
        }
        return (options.endsWith("HIGH_MEM") ? 256L + 4 * 64 : 8L + 2 * 64) << 20;
    }
}
