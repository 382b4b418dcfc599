package options.then;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import options.Constant;
import options.Entry;
import options.OptionFile;
import org.apache.flink.configuration.ConfigConstants;
import org.apache.flink.configuration.ConfigOption;

/** Writes the options of 1.3, where half of the keys are no options yet, but texts. */
public final class OptionVectors {
    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z]*([.-][a-zA-Z][\\w-]*)+");
    /** Names of texts that are values, file names, or only the end of a key. */
    private static final Pattern NO_KEY = Pattern.compile("DEFAULT_.*|.*_(SUFFIX|PREFIX|VALUE|NAME|FILE|DEFAULT)");

    /** Formats have keys of their own, for one file each. */
    private static final String FORMATS = "org.apache.flink.api.common.io.";

    public static void main(String[] args) throws IOException {
        new OptionFile()
                .with(OptionFile.constants(), OptionVectors::option)
                .withMissing(texts(), OptionVectors::text)
                .write(args[0]);
    }

    private static Stream<Constant<String>> texts() throws IOException {
        return OptionFile.texts()
                .filter(text -> text.field().getDeclaringClass() == ConfigConstants.class || isKey(text.field()))
                .filter(text -> !NO_KEY.matcher(text.field().getName()).matches())
                .filter(text -> KEY.matcher(text.value()).matches());
    }

    /** Outside of ConfigConstants, only what calls itself a key. */
    private static boolean isKey(Field field) {
        return field.getName().endsWith("_KEY") && !field.getDeclaringClass().getName().startsWith(FORMATS);
    }

    @SuppressWarnings("rawtypes")
    private static Entry option(Constant<ConfigOption> constant) {
        ConfigOption<?> option = constant.value();
        Object initial = option.defaultValue();
        List<String> fallback = new ArrayList<>();
        option.deprecatedKeys().forEach(fallback::add);
        return new Entry(
                option.key(),
                initial == null ? null : initial.toString(),
                initial == null ? null : initial.getClass().getSimpleName(),
                List.of(),
                fallback,
                constant.owner(),
                constant.isDeprecated());
    }

    private static Entry text(Constant<String> constant) {
        Object initial = initial(constant.field());
        return new Entry(
                constant.value(),
                initial == null ? null : initial.toString(),
                initial == null ? null : initial.getClass().getSimpleName(),
                List.of(),
                List.of(),
                constant.owner(),
                constant.isDeprecated());
    }

    /** The default of X_KEY is DEFAULT_X, where there is one. */
    private static Object initial(Field key) {
        String name = key.getName();
        for (String of : List.of(name, name.replaceAll("_KEY$", ""))) {
            try {
                return key.getDeclaringClass().getField("DEFAULT_" + of).get(null);
            } catch (ReflectiveOperationException none) {
                continue;
            }
        }
        return null;
    }
}
