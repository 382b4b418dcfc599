package org.apache.flink.configuration;

import java.util.ArrayList;
import java.util.List;

/** What an option does not tell outside of its package: the type of its value, and its default as a file has it. */
public final class Described {
    public static String type(ConfigOption<?> option) {
        String name = option.getClazz().getSimpleName();
        return option.isList() ? "List<" + name + ">" : name;
    }

    public static <T> String initial(ConfigOption<T> option) {
        if (option.defaultValue() == null) {
            return null;
        }
        return new Configuration().set(option, option.defaultValue()).toMap().get(option.key());
    }

    /** The texts that stand for the values of an enum, in which case does not matter; none of other types. */
    public static List<String> values(ConfigOption<?> option) {
        List<String> values = new ArrayList<>();
        Object[] constants = option.getClazz().getEnumConstants();
        for (Object constant : constants == null ? new Object[0] : constants) {
            values.add(constant.toString());
        }
        return values;
    }
}
