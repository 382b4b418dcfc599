/** The most key groups whose numbers fit into one byte. The byte's first bit says something else in a snapshot. */
const MOST_IN_ONE_BYTE = 2 ** 7;

/**
 * Bytes of the key group in front of every key, in RocksDB and in a snapshot.
 * Source: `CompositeKeySerializationUtils.computeRequiredBytesInKeyGroupPrefix`.
 * @param maxParallelism 1 to 32768
 */
export function prefixBytes(maxParallelism: number): 1 | 2 {
  return maxParallelism > MOST_IN_ONE_BYTE ? 2 : 1;
}
