package measure.serializers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** JSON by Jackson, as functions of users read and write it. Nothing of Flink is in it. */
final class JsonCodec implements Codec {
    private final Class<?> type;
    private final Supplier<ObjectMapper> mapper;

    private JsonCodec(Class<?> type, Supplier<ObjectMapper> mapper) {
        this.type = type;
        this.mapper = mapper;
    }

    static JsonCodec withOneMapper(Class<?> type) {
        ObjectMapper mapper = new ObjectMapper();
        return new JsonCodec(type, () -> mapper);
    }

    static JsonCodec withMapperPerRecord(Class<?> type) {
        return new JsonCodec(type, ObjectMapper::new);
    }

    @Override
    public String name() {
        return "ObjectMapper";
    }

    @Override
    public void write(Object value, DataOutputSerializer output) throws IOException {
        output.write(mapper.get().writeValueAsBytes(value));
    }

    @Override
    public Object read(DataInputDeserializer input) throws IOException {
        byte[] text = new byte[input.available()];
        input.readFully(text);
        return mapper.get().readValue(text, type);
    }

    @Override
    public Object copy(Object value) {
        return null;
    }

    @Override
    public boolean copies() {
        return false;
    }
}
