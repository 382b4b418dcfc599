package state.entry;

import java.util.ArrayList;
import java.util.List;

/** Cases of which the objects on the heap are measured. No number is so small that the JVM has one object for all. */
final class HeapCases {
    private static final List<Datum> KEYS =
            List.of(Datum.ofLong(1_000), Datum.ofInt(1_000), Datum.string(10), Datum.string(36));
    private static final List<Datum> VALUES =
            List.of(Datum.ofLong(2_000), Datum.ofInt(2_000), Datum.string(20), Datum.array(98), Datum.array(100));
    private static final List<Integer> COUNTS = List.of(1, 10, 11, 13, 25, 100);

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (Datum key : KEYS) {
            for (Namespace namespace : List.of(Namespace.NONE, Namespace.TIME_WINDOW, Namespace.GLOBAL_WINDOW)) {
                add(cases, key, namespace, Held.one("value", VALUES.get(0), false));
                add(cases, key, namespace, Held.timer());
            }
        }
        for (boolean ttl : new boolean[] {false, true}) {
            for (Datum value : VALUES) {
                for (String kind : List.of("value", "reducing", "aggregating")) {
                    add(cases, KEYS.get(0), Namespace.NONE, Held.one(kind, value, ttl));
                }
                add(cases, KEYS.get(0), Namespace.TIME_WINDOW, Held.list(value, 3, ttl));
                add(cases, KEYS.get(0), Namespace.NONE, Held.map(KEYS.get(3), value, 3, ttl));
            }
            for (int count : COUNTS) {
                add(cases, KEYS.get(0), Namespace.NONE, Held.list(VALUES.get(0), count, ttl));
                add(cases, KEYS.get(0), Namespace.NONE, Held.map(KEYS.get(0), VALUES.get(0), count, ttl));
            }
        }
        return cases;
    }

    private static void add(List<Case> cases, Datum key, Namespace namespace, Held held) {
        cases.add(new Case(128, key, namespace, held));
    }
}
