package measure.serializers;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;

/** Avro as it stands in messages of Kafka, in Avro's own encoding. Nothing of Flink is in it. */
final class AvroMessageCodec implements Codec {
    private final Schema schema;
    private final boolean schemaPerRecord;
    private final GenericDatumWriter<Object> writer;
    private final GenericDatumReader<GenericRecord> reader;

    /** @param schemaPerRecord whether the text of the schema precedes each record: written, shipped and parsed each time */
    AvroMessageCodec(Schema schema, boolean schemaPerRecord) {
        this.schema = schema;
        this.schemaPerRecord = schemaPerRecord;
        this.writer = new GenericDatumWriter<>(schema);
        this.reader = new GenericDatumReader<>(schema);
    }

    @Override
    public String name() {
        return writer.getClass().getSimpleName();
    }

    @Override
    public void write(Object value, DataOutputSerializer output) throws IOException {
        if (schemaPerRecord) {
            output.writeUTF(schema.toString());
        }
        writer.write(value, EncoderFactory.get().directBinaryEncoder(new Stream(output), null));
    }

    @Override
    public Object read(DataInputDeserializer input) throws IOException {
        GenericDatumReader<GenericRecord> chosen =
                schemaPerRecord ? new GenericDatumReader<>(new Schema.Parser().parse(input.readUTF())) : reader;
        byte[] payload = new byte[input.available()];
        input.readFully(payload);
        return chosen.read(null, DecoderFactory.get().binaryDecoder(payload, null));
    }

    @Override
    public Object copy(Object value) {
        return null;
    }

    @Override
    public boolean copies() {
        return false;
    }

    /** Flink's output as Avro takes it. */
    private static final class Stream extends OutputStream {
        private final DataOutputSerializer output;

        Stream(DataOutputSerializer output) {
            this.output = output;
        }

        @Override
        public void write(int octet) throws IOException {
            output.write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            output.write(octets, offset, length);
        }
    }
}
