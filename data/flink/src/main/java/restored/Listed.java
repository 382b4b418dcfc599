package restored;

import java.util.List;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Operator state: each subtask keeps its operator's name. Of all subtasks, one that finds a name is enough. */
final class Listed extends RichMapFunction<Long, Long> implements CheckpointedFunction {
    private final String name;
    private transient ListState<String> writer;

    Listed(String name) {
        this.name = name;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        writer = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("writer", Types.STRING));
        String before = null;
        for (String one : writer.get()) {
            before = one;
        }
        Seen.found(name, 0, before);
        writer.update(List.of(name));
    }

    @Override
    public Long map(Long value) {
        return value;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {}
}
