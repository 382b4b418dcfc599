package state.entry;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Writes so many bytes as they are. It says that its length is fixed, or that it varies, though it never does. */
final class OpaqueSerializer extends TypeSerializer<Opaque> {
    private final int count;
    private final boolean isFixed;

    OpaqueSerializer(int count, boolean isFixed) {
        this.count = count;
        this.isFixed = isFixed;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public TypeSerializer<Opaque> duplicate() {
        return this;
    }

    @Override
    public Opaque createInstance() {
        return new Opaque(0, 0);
    }

    @Override
    public Opaque copy(Opaque from) {
        return from;
    }

    @Override
    public Opaque copy(Opaque from, Opaque reuse) {
        return from;
    }

    @Override
    public int getLength() {
        return isFixed ? count : -1;
    }

    @Override
    public void serialize(Opaque value, DataOutputView target) throws IOException {
        target.write(value.bytes);
    }

    @Override
    public Opaque deserialize(DataInputView source) throws IOException {
        byte[] bytes = new byte[count];
        source.readFully(bytes);
        return new Opaque(bytes);
    }

    @Override
    public Opaque deserialize(Opaque reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        serialize(deserialize(source), target);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpaqueSerializer that && that.count == count && that.isFixed == isFixed;
    }

    @Override
    public int hashCode() {
        return count;
    }

    @Override
    public TypeSerializerSnapshot<Opaque> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Is written into snapshots, and never read. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Opaque> {
        public Snapshot() {
            super(() -> new OpaqueSerializer(0, true));
        }
    }
}
