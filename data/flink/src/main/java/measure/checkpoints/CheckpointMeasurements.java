package measure.checkpoints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import measure.Csv;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.checkpoint.AbstractCheckpointStats;
import org.apache.flink.runtime.checkpoint.SubtaskStateStats;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;

/** Measures checkpoints of jobs in a cluster within this JVM, and writes a row of checkpoints.csv for each. */
public final class CheckpointMeasurements {
    private static final int CHECKPOINTS = 6;
    private static final double[] MEGABYTES = {1, 10, 100, 400};
    private static final double[] INTERVALS = {1, 2, 5, 10};

    private final Csv csv;
    private final int checkpoints;

    private CheckpointMeasurements(boolean quick) throws IOException {
        checkpoints = quick ? 2 : CHECKPOINTS;
        csv = new Csv(
                quick ? "checkpoints-quick" : "checkpoints",
                "backend", "mode", "alignment", "backPressure", "stateBytes", "intervalSeconds", "updatesPerSecond",
                "checkpoint", "endToEndSeconds", "syncSeconds", "asyncSeconds", "startDelaySeconds", "alignmentSeconds",
                "checkpointedBytes", "fullBytes", "inFlightBytes");
    }

    /** Argument: "quick" for a trial that says nothing. */
    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("quick");
        CheckpointMeasurements measurements = new CheckpointMeasurements(quick);
        for (Configured configured : quick ? few() : all()) {
            measurements.measure(configured);
        }
        System.exit(0);
    }

    private static List<Configured> few() {
        return List.of(
                Configured.aligned("hashmap", false, 1, 1),
                Configured.aligned("rocksdb", true, 10, 1),
                Configured.backPressured(false, 1, 1),
                Configured.backPressured(true, 1, 1));
    }

    private static List<Configured> all() {
        List<Configured> all = new ArrayList<>();
        for (double megabytes : MEGABYTES) {
            all.add(Configured.aligned("hashmap", false, megabytes, 2));
            all.add(Configured.aligned("rocksdb", false, megabytes, 2));
            all.add(Configured.aligned("rocksdb", true, megabytes, 2));
        }
        for (double interval : INTERVALS) {
            all.add(Configured.aligned("rocksdb", true, 200, interval));
        }
        all.add(Configured.backPressured(false, 10, 2));
        all.add(Configured.backPressured(true, 10, 2));
        return all;
    }

    private void measure(Configured configured) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "checkpoints");
        try (MiniCluster cluster = new MiniCluster(settings(directory))) {
            cluster.start();
            List<Made> made = Run.of(configured, checkpoints, cluster, directory);
            for (int index = 0; index < made.size(); index++) {
                write(configured, index + 1, made.get(index));
            }
        } finally {
            delete(directory);
        }
    }

    /** One TaskManager with a slot for each subtask; all files, RocksDB's too, are in one local directory. */
    private static MiniClusterConfiguration settings(Path directory) {
        Configuration configuration = new Configuration();
        configuration.setString("rest.bind-port", "0");
        configuration.setString("taskmanager.memory.managed.size", "256 mb");
        configuration.setString("io.tmp.dirs", directory.toString());
        return new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(Job.PARALLELISM)
                .build();
    }

    private void write(Configured configured, int number, Made checkpoint) throws IOException {
        AbstractCheckpointStats made = checkpoint.statistics();
        csv.add(
                configured.backend(),
                configured.incremental() ? "incremental" : "full",
                configured.unaligned() ? "unaligned" : "aligned",
                configured.backPressure(),
                configured.stateBytes(),
                configured.intervalSeconds(),
                Math.round(checkpoint.updatesPerSecond()),
                number,
                made.getEndToEndDuration() / 1e3,
                longestSeconds(made, SubtaskStateStats::getSyncCheckpointDuration),
                longestSeconds(made, SubtaskStateStats::getAsyncCheckpointDuration),
                longestSeconds(made, SubtaskStateStats::getCheckpointStartDelay),
                longestSeconds(made, SubtaskStateStats::getAlignmentDuration),
                made.getCheckpointedSize(),
                made.getStateSize(),
                made.getPersistedData());
    }

    /** Of the subtask for which it was longest; the parts need not be of the same subtask. */
    private static double longestSeconds(AbstractCheckpointStats made, ToLongFunction<SubtaskStateStats> milliseconds) {
        return made.getAllTaskStateStats().stream()
                        .flatMap(task -> Arrays.stream(task.getSubtaskStats()))
                        .filter(Objects::nonNull)
                        .mapToLong(milliseconds)
                        .max()
                        .orElseThrow()
                / 1e3;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
