package memory.network;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.flink.core.memory.MemorySegment;
import org.apache.flink.runtime.io.network.buffer.BufferPool;
import org.apache.flink.runtime.io.network.buffer.NetworkBufferPool;

/** Flink's pool of network buffers, which hands out to pools in the order in which they were made. */
final class OrderedPool {
    private static final int SEGMENT_BYTES = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final NetworkBufferPool network;
    private final List<BufferPool> pools = new ArrayList<>();
    private final List<List<MemorySegment>> exclusive = new ArrayList<>();

    OrderedPool(int buffers) throws ReflectiveOperationException {
        network = new NetworkBufferPool(buffers, SEGMENT_BYTES, PATIENCE);
        Field field = NetworkBufferPool.class.getDeclaredField("resizableBufferPools");
        field.setAccessible(true);
        field.set(network, new LinkedHashSet<>());
    }

    void create(int min, int max) throws Exception {
        pools.add(network.createBufferPool(min, max));
    }

    void destroy(int index) {
        pools.remove(index).lazyDestroy();
    }

    void takeExclusive(int count) throws Exception {
        exclusive.add(network.requestUnpooledMemorySegments(count));
    }

    void giveBackExclusive(int index) {
        network.recycleUnpooledMemorySegments(exclusive.remove(index));
    }

    List<Integer> sizes() {
        return pools.stream().map(BufferPool::getNumBuffers).toList();
    }

    int exclusives() {
        return exclusive.size();
    }
}
