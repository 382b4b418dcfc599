package restored;

import java.io.IOException;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Has the same state under the same name in each operator: who wrote last to a key. */
final class Keyed extends KeyedProcessFunction<Long, Long, Long> implements CheckpointedFunction {
    private final String name;
    private transient ValueState<String> writer;

    Keyed(String name) {
        this.name = name;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        writer = context.getKeyedStateStore().getState(new ValueStateDescriptor<>("writer", Types.STRING));
    }

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws IOException {
        long key = context.getCurrentKey();
        if (Seen.isNew(name, key)) {
            String before = writer.value();
            writer.update(name);
            Seen.found(name, key, before);
        }
        out.collect(value);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {}
}
