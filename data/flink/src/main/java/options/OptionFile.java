package options;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.flink.configuration.ConfigOption;

/** All options of one version, sorted by key, one a line. */
public final class OptionFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of constants with the same key: the one in use, then the one with most to say, then by class. */
    private static final Comparator<Entry> FIRST =
            Comparator.comparing(Entry::deprecated)
                    .thenComparing(entry -> entry.initial() == null)
                    .thenComparing(entry -> -entry.fallback().size())
                    .thenComparing(Entry::owner);

    private final Map<String, Entry> entries = new TreeMap<>();

    /** The options that are constants of some class of Flink on the class path. */
    @SuppressWarnings("rawtypes")
    public static Stream<Constant<ConfigOption>> constants() throws IOException {
        return FlinkClasses.all().stream().flatMap(type -> FlinkClasses.constants(type, ConfigOption.class));
    }

    /** The texts that are constants of the classes of Flink on the class path. */
    public static Stream<Constant<String>> texts() throws IOException {
        return FlinkClasses.all().stream().flatMap(type -> FlinkClasses.constants(type, String.class));
    }

    public <T> OptionFile with(Stream<T> constants, Function<T, Entry> describe) {
        constants
                .map(describe)
                .forEach(entry -> entries.merge(entry.key(), entry, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b));
        return this;
    }

    /** Adds those whose key is not there yet, as main key or as fallback. */
    public <T> OptionFile withMissing(Stream<T> constants, Function<T, Entry> describe) {
        Set<String> there = new HashSet<>(entries.keySet());
        entries.values().forEach(entry -> there.addAll(entry.fallback()));
        return with(constants.filter(constant -> !there.contains(describe.apply(constant).key())), describe);
    }

    public void write(String version) throws IOException {
        StringBuilder text = new StringBuilder("[");
        String separator = "\n  ";
        for (Entry entry : entries.values()) {
            text.append(separator).append(JSON.writeValueAsString(entry));
            separator = ",\n  ";
        }
        Path path = Path.of("vectors", "options", version + ".json");
        Files.createDirectories(path.getParent());
        Files.writeString(path, text.append("\n]\n"));
    }
}
