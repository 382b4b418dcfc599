package measure.checkpoints;

/**
 * One job that is measured.
 *
 * @param backend "hashmap" or "rocksdb"
 * @param incremental whether a checkpoint of RocksDB leaves out the files of earlier ones
 * @param unaligned whether barriers overtake records
 * @param backPressure whether the keyed operator is too slow for the sources
 * @param keys how many keys have a value, of {@link #VALUE_BYTES} each
 * @param intervalSeconds from one trigger to the next, or longer where a checkpoint takes longer
 */
record Configured(
        String backend, boolean incremental, boolean unaligned, boolean backPressure, long keys, double intervalSeconds) {
    static final int VALUE_BYTES = 1_000;

    /** As RocksDB stores it: key group 1, key 8, no namespace 1, length of the value 4. */
    private static final int ENTRY_BYTES = 1 + 8 + 1 + 4 + VALUE_BYTES;

    /** Keys that are updated per second, all sources together, unless the job is slower. */
    static final int UPDATES_PER_SECOND = 10_000;

    static Configured aligned(String backend, boolean incremental, double megabytes, double intervalSeconds) {
        return new Configured(backend, incremental, false, false, keys(megabytes), intervalSeconds);
    }

    static Configured backPressured(boolean unaligned, double megabytes, double intervalSeconds) {
        return new Configured("hashmap", false, unaligned, true, keys(megabytes), intervalSeconds);
    }

    private static long keys(double megabytes) {
        return Math.round(megabytes * 1e6 / ENTRY_BYTES);
    }

    long stateBytes() {
        return keys * ENTRY_BYTES;
    }
}
