package memory;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

/** What Flink logs during a call, of how it derives sizes and of the summary that its scripts print. */
final class LogLines {
    private static final String LEVEL_OF = "org.slf4j.simpleLogger.log.org.apache.flink.runtime.util.";

    static {
        System.setProperty(LEVEL_OF + "bash", "info");
        System.setProperty(LEVEL_OF + "config.memory", "info");
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    <T> T during(Callable<T> call) throws Exception {
        PrintStream before = System.err;
        System.setErr(new PrintStream(bytes, true));
        try {
            return call.call();
        } finally {
            System.setErr(before);
        }
    }

    /** Level and message of each. */
    List<String> lines() {
        return bytes.toString().lines().toList();
    }
}
