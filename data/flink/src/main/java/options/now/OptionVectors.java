package options.now;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import options.Constant;
import options.Entry;
import options.OptionFile;
import org.apache.flink.annotation.docs.Documentation;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Described;
import org.apache.flink.configuration.FallbackKey;

/** Writes the options of 1.20 or of 2.3. */
public final class OptionVectors {
    private static final String TABLE = "org.apache.flink.table.";
    private static final String OF_TABLES = "org.apache.flink.table.api.config.";
    private static final String CORE = "org.apache.flink.configuration.";

    public static void main(String[] args) throws IOException {
        new OptionFile().with(constants(), OptionVectors::entry).write(args[0]);
    }

    /** Without those that users do not set, and without those of a single table. */
    @SuppressWarnings("rawtypes")
    private static Stream<Constant<ConfigOption>> constants() throws IOException {
        return OptionFile.constants()
                .filter(constant -> !constant.owner().startsWith(TABLE) || constant.owner().startsWith(OF_TABLES))
                .filter(constant -> !constant.value().key().startsWith("$internal"))
                .filter(constant -> key(constant).contains(".") || isOfCluster(constant));
    }

    @SuppressWarnings("rawtypes")
    private static boolean isOfCluster(Constant<ConfigOption> constant) {
        return constant.owner().startsWith(CORE) && !constant.isDeprecated();
    }

    @SuppressWarnings("rawtypes")
    private static Entry entry(Constant<ConfigOption> constant) {
        ConfigOption<?> option = constant.value();
        return new Entry(
                key(constant),
                Described.initial(option),
                Described.type(option),
                Described.values(option),
                fallback(option),
                constant.owner(),
                constant.isDeprecated());
    }

    /** Some options are named by their end alone; an annotation says what stands before it. */
    @SuppressWarnings("rawtypes")
    private static String key(Constant<ConfigOption> constant) {
        Documentation.SuffixOption prefix = constant.field().getAnnotation(Documentation.SuffixOption.class);
        String key = constant.value().key();
        return prefix == null ? key : prefix.value() + "." + key;
    }

    private static List<String> fallback(ConfigOption<?> option) {
        List<String> keys = new ArrayList<>();
        for (FallbackKey fallback : option.fallbackKeys()) {
            keys.add(fallback.getKey());
        }
        return keys;
    }
}
