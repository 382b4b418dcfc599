package restored;

import org.apache.flink.api.common.functions.MapFunction;

/** Has no state, and lets a few thousand records a second through. */
final class Slow implements MapFunction<Long, Long> {
    @Override
    public Long map(Long value) throws InterruptedException {
        Thread.sleep(1);
        return value;
    }
}
