package measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of measurements, to which rows are added as they come; the head is written if there is no file yet. */
public final class Csv {
    private static final String MACHINE = "run,flink,jvm,cpu,cores";

    private final Path file;
    private final Object[] machine;

    public Csv(String name, String... columns) throws IOException {
        file = Path.of("..", "measurements", name + ".csv");
        machine = Machine.described();
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.writeString(file, MACHINE + "," + String.join(",", columns) + "\n");
        }
    }

    public void add(Object... row) throws IOException {
        String line = Stream.concat(Arrays.stream(machine), Arrays.stream(row)).map(Csv::cell).collect(Collectors.joining(","));
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    }

    private static String cell(Object value) {
        String text = String.valueOf(value);
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
