package memory.rocksdb;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import json.Row;
import json.Table;
import json.TableFile;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.runtime.util.EnvironmentInformation;

/** Writes how Flink divides the memory for RocksDB between cache and write buffers, and which options it takes. */
public final class RocksDbVectors {
    private static final String NOTE =
            "Bytes and doubles are strings. capacities: of so many bytes for RocksDB with that write buffer"
                    + " ratio, the bytes of the cache, those of the write buffer manager, and the limit above which it"
                    + " flushes. arenas: the block that RocksDB allocates for a write buffer, and whether it stays"
                    + " below that limit of a write buffer manager. options: as the state backend reads them, and who"
                    + " shares the cache; null if each column family has its own. causes has class and message of the"
                    + " error, then those of its cause.";
    private static final String PREFIX = "state.backend.rocksdb.memory.";
    private static final String MANAGED = PREFIX + "managed";
    private static final String PER_SLOT = PREFIX + "fixed-per-slot";
    private static final String PER_TASK_MANAGER = PREFIX + "fixed-per-tm";
    private static final String RATIO = PREFIX + "write-buffer-ratio";
    private static final String HIGH_PRIORITY = PREFIX + "high-prio-pool-ratio";
    private static final String PARTITIONED = PREFIX + "partitioned-index-filters";
    private static final long MEBIBYTE = 1L << 20;
    private static final List<Double> WRITE_BUFFER_RATIOS = List.of(0.5, 0.1, 0.25, 1.0 / 3, 0.7, 0.9, 0.999, 1e-9);
    private static final List<Long> TOTALS =
            List.of(0L, 1L, 2L, 3L, 1_000L, 134_217_730L, 536_870_920L, 1L << 40, 9_007_199_254_740_993L);
    private static final List<String> RATIOS =
            List.of("-1", "-0.0", "0", "0.1", "0.6", "0.9", "0.999", "1", "1.5", "3", "4", "NaN", "abc", "");

    private final Random random = new Random(15_532);
    private final Table capacities =
            new Table("totalBytes", "writeBufferRatio", "cacheBytes", "writeBufferManagerBytes", "mutableLimitBytes");
    private final Table arenas =
            new Table(
                    "writeBufferBytes", "writeBufferManagerBytes", "arenaBlockBytes", "mutableLimitBytes", "sensible");
    private final Table options =
            new Table(
                    "options",
                    "sharing",
                    "fixedPerSlotBytes",
                    "writeBufferRatio",
                    "highPriorityPoolRatio",
                    "partitionedIndexFilters",
                    "causes");

    public static void main(String[] args) throws Exception {
        RocksDbVectors vectors = new RocksDbVectors();
        vectors.capacities();
        vectors.arenas();
        vectors.options();
        new TableFile(NOTE)
                .with("capacities", vectors.capacities)
                .with("arenas", vectors.arenas)
                .with("options", vectors.options)
                .write("memory-rocksdb-" + EnvironmentInformation.getVersion());
    }

    private void capacities() throws ReflectiveOperationException {
        for (double ratio : WRITE_BUFFER_RATIOS) {
            for (long total : TOTALS) {
                capacity(total, ratio);
            }
        }
        for (int number = 0; number < 120; number++) {
            capacity(random.nextLong(1L << random.nextInt(10, 48)), random.nextInt(1, 100) / 100.0);
        }
        for (int number = 0; number < 40; number++) {
            capacity(random.nextLong(1L << random.nextInt(20, 40)), random.nextDouble());
        }
    }

    private void capacity(long total, double ratio) throws ReflectiveOperationException {
        long writeBufferManager = (long) RocksDb.call("calculateWriteBufferManagerCapacity", total, ratio);
        capacities.add(
                Long.toString(total),
                Double.toString(ratio),
                RocksDb.call("calculateActualCacheCapacity", total, ratio).toString(),
                Long.toString(writeBufferManager),
                RocksDb.call("calculateRocksDBMutableLimit", writeBufferManager).toString());
    }

    /** The smallest total that does not flush all the time is some 27.43 MiB, of which a third is this manager's. */
    private void arenas() throws ReflectiveOperationException {
        for (long bytes = 9_586_975; bytes <= 9_586_985; bytes++) {
            arena(64 * MEBIBYTE, bytes);
        }
        for (long writeBuffer : List.of(0L, 1L, 7L, 8L, 32_767L, 32_768L, 32_769L, 65_536L, MEBIBYTE, 4_294_967_295L)) {
            arena(writeBuffer, 16 * MEBIBYTE);
        }
        for (int number = 0; number < 60; number++) {
            long writeBuffer = random.nextLong(1, 256) * MEBIBYTE + (random.nextBoolean() ? 0 : random.nextLong(9_999));
            arena(writeBuffer, random.nextLong(writeBuffer / 12, writeBuffer / 4));
        }
    }

    private void arena(long writeBuffer, long writeBufferManager) throws ReflectiveOperationException {
        long block = (long) RocksDb.call("calculateRocksDBDefaultArenaBlockSize", writeBuffer);
        long limit = (long) RocksDb.call("calculateRocksDBMutableLimit", writeBufferManager);
        arenas.add(
                Long.toString(writeBuffer),
                Long.toString(writeBufferManager),
                Long.toString(block),
                Long.toString(limit),
                RocksDb.call("validateArenaBlockSize", block, limit));
    }

    private void options() {
        option();
        option(MANAGED, "false");
        option(MANAGED, "maybe");
        option(PER_SLOT, "128m");
        option(PER_SLOT, "128m", MANAGED, "true");
        option(PER_SLOT, "0");
        option(PER_SLOT, "1.5g");
        option(PER_TASK_MANAGER, "1g");
        option(PER_TASK_MANAGER, "1g", MANAGED, "false");
        option(PER_TASK_MANAGER, "0", MANAGED, "false");
        option(PER_TASK_MANAGER, "1g", MANAGED, "false", PER_SLOT, "64m");
        option(PARTITIONED, "true");
        for (String ratio : RATIOS) {
            option(RATIO, ratio);
            option(HIGH_PRIORITY, ratio);
            option(RATIO, ratio, HIGH_PRIORITY, "0.5");
        }
        for (int number = 0; number < 60; number++) {
            String ratio = Double.toString(random.nextInt(1, 100) / 100.0);
            option(RATIO, ratio, HIGH_PRIORITY, Double.toString(random.nextInt(1, 100) / 100.0));
        }
    }

    private void option(String... pairs) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            given.put(pairs[index], pairs[index + 1]);
        }
        Row.asking(given).answer(5, () -> answer(given), options);
    }

    private static List<Object> answer(Map<String, String> given) throws ReflectiveOperationException {
        Object configuration = RocksDb.configuration(given);
        return Arrays.asList(
                RocksDb.sharing(configuration, given),
                bytes(get(configuration, "getFixedMemoryPerSlot")),
                get(configuration, "getWriteBufferRatio").toString(),
                get(configuration, "getHighPriorityPoolRatio").toString(),
                get(configuration, "isUsingPartitionedIndexFilters"));
    }

    private static String bytes(Object size) {
        return size == null ? null : Long.toString(((MemorySize) size).getBytes());
    }

    private static Object get(Object configuration, String getter) throws ReflectiveOperationException {
        return configuration.getClass().getMethod(getter).invoke(configuration);
    }
}
