package memory;

import java.util.LinkedHashMap;
import java.util.Map;

/** Options under a common prefix, in the order in which they are set. */
final class Options {
    static final long MIB = 1L << 20;

    private final String prefix;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Options(String prefix) {
        this.prefix = prefix;
    }

    static Options taskManager() {
        return new Options(Key.TM);
    }

    static Options jobManager() {
        return new Options(Key.JM);
    }

    Options set(String key, String value) {
        return setFull(prefix + key, value);
    }

    Options bytes(String key, long bytes) {
        return set(key, Long.toString(bytes));
    }

    /** Sets an option whose key does not have the prefix. */
    Options setFull(String key, String value) {
        values.put(key, value);
        return this;
    }

    boolean has(String key) {
        return values.containsKey(prefix + key);
    }

    /** Puts the option under an older name for it, in the same place. */
    Options rename(String key, String alias) {
        Map<String, String> before = new LinkedHashMap<>(values);
        values.clear();
        before.forEach((name, value) -> values.put(name.equals(prefix + key) ? alias : name, value));
        return this;
    }

    Case named(String group) {
        return new Case(group, values);
    }
}
