package slots.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import slots.graphs.Dialect;

/**
 * Writes the plans that a version of Flink shows of the jobs, each to the letter. Only what Java makes of an object
 * without a name, as in the names of windows in 1.3, is always the same one.
 */
public final class PlanVectors {
    private static final String ADDRESS = "@[0-9a-f]{5,8}\\b";

    public static void write(String version, Dialect dialect, boolean now) throws IOException {
        for (Map.Entry<String, Supplier<StreamExecutionEnvironment>> job : PlanJobs.all(dialect, now).entrySet()) {
            StreamExecutionEnvironment environment = job.getValue().get();
            write("execution-" + version + "-" + job.getKey(), environment.getExecutionPlan());
            write("plan-" + version + "-" + job.getKey(), dialect.plan(environment.getStreamGraph().getJobGraph()));
        }
    }

    public static void write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(Path.of("vectors/slots/plans"));
        Files.writeString(folder.resolve(name + ".json"), text.replaceAll(ADDRESS, "@5e91993f"));
    }
}
