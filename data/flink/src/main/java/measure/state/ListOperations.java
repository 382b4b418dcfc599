package measure.state;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeutils.base.array.BytePrimitiveArraySerializer;
import org.openjdk.jmh.annotations.Benchmark;

/** What a function does with a ListState: reads all ten elements, or adds one to lists of up to ten. */
public class ListOperations extends Stored {
    static final int ELEMENTS = 10;

    private ListState<byte[]> state;

    /** How many elements have been added to each list since it was empty. */
    private byte[] added;

    @Override
    void open() throws Exception {
        state = state(new ListStateDescriptor<>("list", BytePrimitiveArraySerializer.INSTANCE));
        added = new byte[(int) keys()];
        Arrays.fill(added, (byte) ELEMENTS);
    }

    @Override
    void fill() throws Exception {
        List<byte[]> elements = IntStream.range(0, ELEMENTS).mapToObj(index -> newValue()).toList();
        state.update(elements);
    }

    @Override
    long bytesOfKey() {
        return Sizes.ofList(ELEMENTS, valueBytes);
    }

    @Benchmark
    public int get() throws Exception {
        anyKey();
        int sum = 0;
        for (byte[] element : state.get()) {
            sum += element[0];
        }
        return sum;
    }

    /** A list that has ten elements is cleared first, so that lists stay as short as they are. */
    @Benchmark
    public void add() throws Exception {
        int key = (int) anyKey();
        if (++added[key] > ELEMENTS) {
            state.clear();
            added[key] = 1;
        }
        state.add(anyValue());
    }
}
