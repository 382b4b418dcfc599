package restart;

import java.io.IOException;
import java.util.List;
import json.VectorFile;
import org.apache.flink.runtime.executiongraph.failover.Settings;

/** Writes whether and after which delay Flink's restart strategies restart a job. */
public final class RestartVectors {

    public record Vector(String name, String strategy, Settings settings, List<Failure> failures) {

        static Vector of(Case given) {
            return new Vector(given.name(), type(given.settings()), given.settings(), new Run(given).failures());
        }
    }

    public static void main(String[] args) throws IOException {
        VectorFile.write("restart-backoff", Cases.all().stream().map(Vector::of).toList());
    }

    /** As in the option restart-strategy.type. */
    private static String type(Settings settings) {
        if (settings instanceof Settings.ExponentialDelay) {
            return "exponential-delay";
        }
        return settings instanceof Settings.FixedDelay ? "fixed-delay" : "failure-rate";
    }
}
