package measure.serializers;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** One of Flink's serializers. */
final class FlinkCodec implements Codec {
    private final TypeSerializer<Object> serializer;

    @SuppressWarnings("unchecked")
    FlinkCodec(TypeSerializer<?> serializer) {
        this.serializer = (TypeSerializer<Object>) serializer;
    }

    @Override
    public String name() {
        return serializer.getClass().getSimpleName();
    }

    @Override
    public void write(Object value, DataOutputSerializer output) throws IOException {
        serializer.serialize(value, output);
    }

    @Override
    public Object read(DataInputDeserializer input) throws IOException {
        return serializer.deserialize(input);
    }

    @Override
    public Object copy(Object value) {
        return serializer.copy(value);
    }

    @Override
    public boolean copies() {
        return !serializer.isImmutableType();
    }
}
