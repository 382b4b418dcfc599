package measure.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.state.State;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.runtime.state.AbstractKeyedStateBackend;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** One keyed state in one backend, filled to a size, of which each operation takes a key at random, all alike. */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class Stored {
    private static final long MEBIBYTE = 1L << 20;

    /** So many different values are written, so that it is not always the same one. */
    private static final int POOL = 64;

    /** Background work of RocksDB is taken to be over if no file was written for so long; assumed. */
    private static final long QUIET_MILLISECONDS = 700;

    @Param("rocksdb")
    public String backend;

    @Param("DEFAULT")
    public String options;

    /** Zero: RocksDB does not use managed memory. */
    @Param("32")
    public int managedMebibytes;

    @Param("8")
    public int stateMebibytes;

    @Param("100")
    public int valueBytes;

    private final SplittableRandom random = new SplittableRandom(15_532);
    private final byte[][] pool = new byte[POOL][];
    private Path directory;
    private AbstractKeyedStateBackend<Long> keyed;
    private long keys;

    /** Asks the backend for the state. */
    abstract void open() throws Exception;

    /** Fills the state of the current key. */
    abstract void fill() throws Exception;

    /** Bytes of the state of one key, keys included, as RocksDB stores them before it compresses. */
    abstract long bytesOfKey();

    @Setup(Level.Trial)
    public void start() throws Exception {
        directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "state");
        keyed = Backends.create(backend, options, managedMebibytes * MEBIBYTE, directory);
        keys = stateMebibytes * MEBIBYTE / bytesOfKey();
        for (int index = 0; index < POOL; index++) {
            pool[index] = newValue();
        }
        open();
        fillAll();
        settle();
    }

    void fillAll() throws Exception {
        for (long key = 0; key < keys; key++) {
            keyed.setCurrentKey(key);
            fill();
        }
    }

    /** Waits until what filling has left to flush and to compact is done. */
    private void settle() throws IOException, InterruptedException {
        while (System.currentTimeMillis() - lastWrite() < QUIET_MILLISECONDS) {
            Thread.sleep(QUIET_MILLISECONDS / 7);
        }
    }

    private long lastWrite() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(Stored::modified).max().orElse(0);
        } catch (UncheckedIOException gone) {
            // A compaction has deleted a file while the folder was read: it has not ended.
            return System.currentTimeMillis();
        }
    }

    /** Zero if the file has been deleted meanwhile. */
    private static long modified(Path file) {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            return time.toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        keyed.dispose();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    <S extends State> S state(StateDescriptor<S, ?> descriptor) throws Exception {
        return keyed.getPartitionedState(VoidNamespace.INSTANCE, VoidNamespaceSerializer.INSTANCE, descriptor);
    }

    long keys() {
        return keys;
    }

    long anyKey() {
        long key = random.nextLong(keys);
        keyed.setCurrentKey(key);
        return key;
    }

    int any(int bound) {
        return random.nextInt(bound);
    }

    byte[] anyValue() {
        return pool[random.nextInt(POOL)];
    }

    /** Random bytes, which do not compress. */
    byte[] newValue() {
        byte[] value = new byte[valueBytes];
        random.nextBytes(value);
        return value;
    }
}
