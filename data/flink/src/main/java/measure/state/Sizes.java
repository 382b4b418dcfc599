package measure.state;

/** The bytes of state entries in RocksDB, for a Long key, no namespace, and up to 128 key groups. */
final class Sizes {
    /** Key group 1, key 8, and 1 for the namespace that is none. */
    private static final long KEY = 10;

    /** BytePrimitiveArraySerializer writes the length in front of a value. */
    private static final long LENGTH = 4;

    /** The user key of a map, an Integer, and the flag in front of its value that says whether it is null. */
    private static final long MAP_ENTRY = 4 + 1;

    private Sizes() {}

    static long ofValue(int valueBytes) {
        return KEY + LENGTH + valueBytes;
    }

    /** Each entry of a map is one of RocksDB. */
    static long ofMap(int entries, int valueBytes) {
        return entries * (KEY + MAP_ENTRY + LENGTH + valueBytes);
    }

    /** A list is one entry; one byte separates two elements. */
    static long ofList(int elements, int valueBytes) {
        return KEY + elements * (LENGTH + valueBytes) + elements - 1;
    }
}
