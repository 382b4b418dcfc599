package state.entry;

import java.util.List;
import json.Table;
import json.TableFile;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;

/** Writes what RocksDB has of what a key holds, and what snapshots have of it. */
public final class EntryVectors {
    private static final String NOTE =
            "A row is what one key holds in one state of an operator that has all key groups. key, namespace and"
                    + " state are as src/model/state/entry/description.ts says; sample values are from there. entries:"
                    + " key and value, as hex, of each entry that RocksDB has of it. snapshots: the bytes of the key's"
                    + " group in a canonical savepoint of RocksDB and in a checkpoint of the heap, as hex, and of all"
                    + " groups together.";
    /** Every so many cases are written into snapshots too. */
    private static final int SNAPSHOT_OF = 7;

    private final Table entries = new Table("maxParallelism", "key", "keyGroup", "namespace", "state", "entries");
    private final Table snapshots =
            new Table(
                    "maxParallelism",
                    "key",
                    "keyGroup",
                    "namespace",
                    "state",
                    "full",
                    "fullBytes",
                    "heap",
                    "heapBytes");

    public static void main(String[] args) throws Exception {
        EntryVectors vectors = new EntryVectors();
        List<Case> cases = Cases.all();
        for (int at = 0; at < cases.size(); at++) {
            vectors.entries(cases.get(at), at % SNAPSHOT_OF == 0);
        }
        new TableFile(NOTE)
                .with("entries", vectors.entries)
                .with("snapshots", vectors.snapshots)
                .write("state/entries");
    }

    private void entries(Case given, boolean isSnapshotWritten) throws Exception {
        AbstractKeyedStateBackend<Object> rocks = Backends.rocks(given);
        try {
            new Contents(rocks, given).put();
            Snapshot full = isSnapshotWritten ? Snapshot.savepoint(rocks) : null;
            List<Raw> raw = Raw.of(rocks);
            entries.add(
                    given.maxParallelism(),
                    given.key().described(),
                    keyGroup(given),
                    given.namespace().described(),
                    given.held().described(),
                    raw.stream().map(entry -> List.of(entry.key(), entry.value())).toList());
            if (full != null) {
                snapshot(given, full);
            }
        } finally {
            rocks.dispose();
        }
    }

    private void snapshot(Case given, Snapshot full) throws Exception {
        AbstractKeyedStateBackend<Object> backend = Backends.heap(given);
        new Contents(backend, given).put();
        Snapshot heap = Snapshot.checkpoint(backend);
        backend.dispose();
        snapshots.add(
                given.maxParallelism(),
                given.key().described(),
                keyGroup(given),
                given.namespace().described(),
                given.held().described(),
                full.of(keyGroup(given)),
                full.bytesOfGroups(),
                heap.of(keyGroup(given)),
                heap.bytesOfGroups());
    }

    private static int keyGroup(Case given) {
        return KeyGroupRangeAssignment.assignToKeyGroup(given.key().object(), given.maxParallelism());
    }
}
