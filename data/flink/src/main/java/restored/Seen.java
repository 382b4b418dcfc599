package restored;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What the operators of the job that runs find in their state, before they write their name into it. */
final class Seen {
    /** The keys of which an operator has seen the state, and what it found: the name of who wrote it, or "". */
    private static final Map<String, Map<Long, String>> FOUND = new ConcurrentHashMap<>();

    private Seen() {}

    static void forget() {
        FOUND.clear();
    }

    static boolean isNew(String operator, long key) {
        return !of(operator).containsKey(key);
    }

    static void found(String operator, long key, String writer) {
        of(operator).merge(key, writer == null ? "" : writer, (one, other) -> one.isEmpty() ? other : one);
    }

    static int keysOf(String operator) {
        return of(operator).size();
    }

    /** By operator, what it found in all. */
    static Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new TreeMap<>();
        FOUND.forEach((operator, found) -> all.put(operator, new TreeSet<>(found.values())));
        return all;
    }

    private static Map<Long, String> of(String operator) {
        return FOUND.computeIfAbsent(operator, any -> new ConcurrentHashMap<>());
    }
}
