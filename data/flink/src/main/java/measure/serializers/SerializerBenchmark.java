package measure.serializers;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One record into a buffer, out of one, or copied. What is returned, JMH consumes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SerializerBenchmark {
    @Param("int")
    public String type;

    private Codec codec;
    private Object value;
    private byte[] bytes;
    private final DataOutputSerializer output = new DataOutputSerializer(4096);
    private final DataInputDeserializer input = new DataInputDeserializer();

    @Setup
    public void prepare() throws IOException {
        Subject subject = Subjects.of(type);
        codec = subject.codec().get();
        value = subject.value().get();
        bytes = subject.bytes();
    }

    @Benchmark
    public int write() throws IOException {
        output.clear();
        codec.write(value, output);
        return output.length();
    }

    @Benchmark
    public Object read() throws IOException {
        input.setBuffer(bytes);
        return codec.read(input);
    }

    @Benchmark
    public Object copy() {
        return codec.copy(value);
    }
}
