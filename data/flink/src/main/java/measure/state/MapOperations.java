package measure.state;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeutils.base.IntSerializer;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.openjdk.jmh.annotations.Benchmark;

/** What a function does with a MapState of ten entries per key. */
public class MapOperations extends Stored {
    static final int ENTRIES = 10;

    private MapState<Integer, byte[]> state;

    @Override
    void open() throws Exception {
        state = state(new MapStateDescriptor<>("map", IntSerializer.INSTANCE, BytePrimitiveArraySerializer.INSTANCE));
    }

    @Override
    void fill() throws Exception {
        Map<Integer, byte[]> entries = new HashMap<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            entries.put(entry, newValue());
        }
        state.putAll(entries);
    }

    @Override
    long bytesOfKey() {
        return Sizes.ofMap(ENTRIES, valueBytes);
    }

    @Benchmark
    public byte get() throws Exception {
        anyKey();
        return state.get(any(ENTRIES))[0];
    }

    @Benchmark
    public void put() throws Exception {
        anyKey();
        state.put(any(ENTRIES), anyValue());
    }

    @Benchmark
    public int iterate() throws Exception {
        anyKey();
        int sum = 0;
        for (Map.Entry<Integer, byte[]> entry : state.entries()) {
            sum += entry.getKey() + entry.getValue()[0];
        }
        return sum;
    }
}
