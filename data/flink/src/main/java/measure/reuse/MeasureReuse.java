package measure.reuse;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures each form of a record without and with object reuse, each in a JVM of its own that has seen no other, with the
 * options of this one.
 */
public final class MeasureReuse {
    /** Argument: "quick" for a trial that says nothing. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (Hop hop : Hop.values()) {
            for (boolean objectReuse : new boolean[] {false, true}) {
                List<String> command = java(ReuseRun.class);
                command.add(hop.name());
                command.add(String.valueOf(objectReuse));
                command.addAll(List.of(arguments));
                if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                    throw new IllegalStateException(command + " failed");
                }
            }
        }
    }

    private static List<String> java(Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }
}
