package measure.checkpoints;

import java.util.SplittableRandom;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.connector.datagen.source.GeneratorFunction;

/** Each key once, all subtasks together; then keys at random, all alike. */
final class Keys implements GeneratorFunction<Long, Long> {
    private final long keys;
    private transient SplittableRandom random;
    private transient long next;
    private transient int subtasks;

    Keys(long keys) {
        this.keys = keys;
    }

    @Override
    public void open(SourceReaderContext context) {
        random = new SplittableRandom(context.getIndexOfSubtask());
        next = context.getIndexOfSubtask();
        subtasks = context.currentParallelism();
    }

    @Override
    public Long map(Long index) {
        if (next >= keys) {
            return random.nextLong(keys);
        }
        long key = next;
        next += subtasks;
        return key;
    }
}
