package measure.checkpoints;

import java.util.SplittableRandom;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Gives the key of each record a new value, which does not compress. */
final class Updates extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<byte[]> state;
    private transient SplittableRandom random;

    @Override
    public void open(OpenContext context) {
        state = getRuntimeContext().getState(new ValueStateDescriptor<>("value", BytePrimitiveArraySerializer.INSTANCE));
        random = new SplittableRandom();
    }

    @Override
    public void processElement(Long key, Context context, Collector<Long> out) throws Exception {
        byte[] value = new byte[Configured.VALUE_BYTES];
        random.nextBytes(value);
        state.update(value);
        Progress.WRITTEN.incrementAndGet();
        out.collect(key);
    }
}
