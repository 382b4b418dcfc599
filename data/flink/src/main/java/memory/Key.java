package memory;

/** The keys of the options. */
final class Key {
    static final String TM = "taskmanager.memory.";
    static final String JM = "jobmanager.memory.";

    static final String PROCESS = "process.size";
    static final String FLINK = "flink.size";
    static final String METASPACE = "jvm-metaspace.size";
    static final String OVERHEAD_MIN = "jvm-overhead.min";
    static final String OVERHEAD_MAX = "jvm-overhead.max";
    static final String OVERHEAD_FRACTION = "jvm-overhead.fraction";

    static final String FRAMEWORK_HEAP = "framework.heap.size";
    static final String FRAMEWORK_OFF_HEAP = "framework.off-heap.size";
    static final String TASK_HEAP = "task.heap.size";
    static final String TASK_OFF_HEAP = "task.off-heap.size";
    static final String MANAGED = "managed.size";
    static final String MANAGED_FRACTION = "managed.fraction";
    static final String NETWORK_MIN = "network.min";
    static final String NETWORK_MAX = "network.max";
    static final String NETWORK_FRACTION = "network.fraction";
    static final String SEGMENT_SIZE = "segment-size";

    static final String HEAP = "heap.size";
    static final String OFF_HEAP = "off-heap.size";
    static final String DIRECT_LIMIT = "enable-jvm-direct-memory-limit";

    /** Outside of {@link #TM}. */
    static final String SLOTS = "taskmanager.numberOfTaskSlots";

    static final String CPU_CORES = "taskmanager.cpu.cores";
    static final String NUMBER_OF_BUFFERS = "taskmanager.network.numberOfBuffers";
    static final String TM_LEGACY_HEAP = "taskmanager.heap.size";
    static final String TM_LEGACY_HEAP_MB = "taskmanager.heap.mb";

    /** Outside of {@link #JM}. */
    static final String JM_LEGACY_HEAP = "jobmanager.heap.size";

    static final String JM_LEGACY_HEAP_MB = "jobmanager.heap.mb";
}
