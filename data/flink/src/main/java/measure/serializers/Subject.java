package measure.serializers;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.flink.core.memory.DataOutputSerializer;

/**
 * What is measured: a value, and how it becomes bytes.
 *
 * @param type the name that stays the same from run to run
 * @param title for readers
 */
record Subject(String type, String title, Supplier<Codec> codec, Supplier<Object> value) {
    byte[] bytes() throws IOException {
        DataOutputSerializer output = new DataOutputSerializer(64);
        codec.get().write(value.get(), output);
        return output.getCopyOfBuffer();
    }
}
