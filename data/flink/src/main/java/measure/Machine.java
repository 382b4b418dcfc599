package measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** What a measurement was made on. */
public final class Machine {
    private Machine() {}

    /** The columns that stand in front of every row: run, flink, jvm, cpu, cores. */
    public static Object[] described() throws IOException {
        return new Object[] {
            System.getProperty("run"),
            EnvironmentInformation.getVersion(),
            System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
            cpu(),
            Runtime.getRuntime().availableProcessors()
        };
    }

    private static String cpu() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
