package state.entry;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.flink.core.fs.CloseableRegistry;
import org.apache.flink.runtime.checkpoint.CheckpointOptions;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.CheckpointStreamFactory;
import org.apache.flink.runtime.state.FullSnapshotResources;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.SavepointSnapshotStrategy;
import org.apache.flink.runtime.state.SnapshotResult;
import org.apache.flink.runtime.state.memory.MemCheckpointStreamFactory;

/** A full snapshot of keyed state, in memory. */
final class Snapshot {
    private static final int ENOUGH_BYTES = 64 << 20;

    private static final CheckpointOptions OPTIONS = CheckpointOptions.forCheckpointWithDefaultLocation();
    private static final CheckpointStreamFactory STREAMS = new MemCheckpointStreamFactory(ENOUGH_BYTES);

    private final KeyGroupsStateHandle handle;
    private final byte[] bytes;

    private Snapshot(SnapshotResult<KeyedStateHandle> result) throws Exception {
        handle = (KeyGroupsStateHandle) result.getJobManagerOwnedSnapshot();
        try (InputStream stream = handle.openInputStream()) {
            bytes = stream.readAllBytes();
        }
    }

    /** A canonical savepoint: the same of every state backend. */
    static Snapshot savepoint(AbstractKeyedStateBackend<Object> backend) throws Exception {
        FullSnapshotResources<Object> resources = backend.savepoint().getSnapshotResources();
        try {
            return new Snapshot(
                    new SavepointSnapshotStrategy<>(resources)
                            .asyncSnapshot(resources, 1, Backends.NOW, STREAMS, OPTIONS)
                            .get(new CloseableRegistry()));
        } finally {
            resources.release();
        }
    }

    /** A checkpoint of the state backend's own. */
    static Snapshot checkpoint(AbstractKeyedStateBackend<Object> backend) throws Exception {
        var future = backend.snapshot(1, Backends.NOW, STREAMS, OPTIONS);
        future.run();
        return new Snapshot(future.get());
    }

    /** Everything behind the serializers: what the key groups have. */
    int bytesOfGroups() {
        return bytes.length - start(firstWritten());
    }

    /** What a key group has, as hex. */
    String of(int keyGroup) {
        int end = bytes.length;
        for (int later = keyGroup + 1; later <= handle.getKeyGroupRange().getEndKeyGroup(); later++) {
            if (start(later) > 0) {
                end = start(later);
                break;
            }
        }
        return HexFormat.of().formatHex(Arrays.copyOfRange(bytes, start(keyGroup), end));
    }

    /** A key group without an entry has offset 0 in the format of RocksDB. */
    private int firstWritten() {
        int group = 0;
        while (start(group) == 0) {
            group++;
        }
        return group;
    }

    private int start(int keyGroup) {
        return (int) handle.getOffsetForKeyGroup(keyGroup);
    }
}
