package measure.serializers;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** A way to make bytes of a value, and a value of bytes. */
interface Codec {
    /** The class that does it, without its package. */
    String name();

    void write(Object value, DataOutputSerializer output) throws IOException;

    Object read(DataInputDeserializer input) throws IOException;

    /** What a record goes through between two chained operators; null where nothing is copied there. */
    Object copy(Object value);

    /** Whether there is something to measure: Flink hands values that cannot change on as they are. */
    boolean copies();
}
