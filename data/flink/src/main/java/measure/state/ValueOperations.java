package measure.state;

import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.openjdk.jmh.annotations.Benchmark;

/** What a function does with a ValueState. */
public class ValueOperations extends Stored {
    private ValueState<byte[]> state;

    @Override
    void open() throws Exception {
        state = state(new ValueStateDescriptor<>("value", BytePrimitiveArraySerializer.INSTANCE));
    }

    @Override
    void fill() throws Exception {
        state.update(newValue());
    }

    @Override
    long bytesOfKey() {
        return Sizes.ofValue(valueBytes);
    }

    @Benchmark
    public byte get() throws Exception {
        anyKey();
        return state.value()[0];
    }

    @Benchmark
    public void update() throws Exception {
        anyKey();
        state.update(anyValue());
    }

    /** On the heap the value itself is changed, as functions do that do not make a new one. */
    @Benchmark
    public void readModifyWrite() throws Exception {
        anyKey();
        byte[] value = state.value();
        value[0]++;
        state.update(value);
    }
}
