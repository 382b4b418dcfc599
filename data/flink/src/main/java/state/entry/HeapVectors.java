package state.entry;

import java.util.List;
import json.Table;
import json.TableFile;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;

/** Measures the objects that the heap has of what a key holds. The width of references is that of this JVM. */
public final class HeapVectors {
    private static final String NOTE =
            "OpenJDK 17. objects: class, number, and bytes in all, of each class. entries: what the only entry of a"
                    + " state leads to, without what all entries share; key, namespace and state are as"
                    + " src/model/state/entry/description.ts says. empty: what a state or a queue of timers with so"
                    + " many key groups has before the first entry. slots: of the table of a key group with so many"
                    + " entries, and of the one that it is growing to (2 if it is not).";
    private static final Held VALUE = Held.one("value", Datum.ofLong(1_000), false);
    private static final int MOST_ENTRIES = 800;

    private final Table entries = new Table("key", "namespace", "state", "objects");
    private final Table empty = new Table("keyGroups", "state", "objects");
    private final Table slots = new Table("entries", "slots", "growingTo");

    public static void main(String[] args) throws Exception {
        HeapVectors vectors = new HeapVectors();
        for (Case given : HeapCases.all()) {
            vectors.entry(given);
        }
        for (int keyGroups : List.of(1, 128, 720, 4096)) {
            vectors.empty(keyGroups, VALUE);
            vectors.empty(keyGroups, Held.timer());
        }
        vectors.slots();
        new TableFile(NOTE)
                .with("entries", vectors.entries)
                .with("empty", vectors.empty)
                .with("slots", vectors.slots)
                .write("state/" + args[0]);
    }

    private void entry(Case given) throws Exception {
        AbstractKeyedStateBackend<Object> backend = Backends.heap(given);
        new Contents(backend, given).put();
        entries.add(
                given.key().described(),
                given.namespace().described(),
                given.held().described(),
                HeapObjects.ofEntry(backend, given));
        backend.dispose();
    }

    private void empty(int keyGroups, Held held) throws Exception {
        Case given = new Case(keyGroups, Datum.ofLong(1_000), Namespace.NONE, held);
        AbstractKeyedStateBackend<Object> backend = Backends.heap(given);
        new Contents(backend, given).register();
        empty.add(keyGroups, held.kind(), HeapObjects.ofTables(backend, given));
        backend.dispose();
    }

    private void slots() throws Exception {
        AbstractKeyedStateBackend<Object> backend = Backends.heap(keyed(0));
        for (int count = 1; count <= MOST_ENTRIES; count++) {
            new Contents(backend, keyed(count)).put();
            List<Integer> slotsNow = HeapObjects.slots(backend, 0);
            slots.add(count, slotsNow.get(0), slotsNow.get(1));
        }
        backend.dispose();
    }

    private static Case keyed(long key) {
        return new Case(1, Datum.ofLong(key), Namespace.NONE, VALUE);
    }
}
