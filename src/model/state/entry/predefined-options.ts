/** Flink’s profiles of options for RocksDB. */
export type PredefinedOption =
  "DEFAULT" | "SPINNING_DISK_OPTIMIZED" | "SPINNING_DISK_OPTIMIZED_HIGH_MEM" | "FLASH_SSD_OPTIMIZED";

/** Options of RocksDB that a profile sets, by RocksDB’s names. Sizes are bytes. */
export interface RocksOptions {
  /** Threads that flush and compact. */
  readonly max_background_jobs: number;
  /** −1 keeps all files open. */
  readonly max_open_files: number;
  readonly level_compaction_dynamic_level_bytes: boolean;
  readonly target_file_size_base: number;
  readonly max_bytes_for_level_base: number;
  readonly write_buffer_size: number;
  readonly max_write_buffer_number: number;
  readonly min_write_buffer_number_to_merge: number;
  readonly block_size: number;
  /** Bits of a Bloom filter for each key; null is no filter. */
  readonly bloom_filter_bits_per_key: number | null;
  /** The cache of blocks of each state; with managed memory there is one for the slot. */
  readonly block_cache_capacity: number;
  /** Whether indices and filters are in that cache, and count for it. */
  readonly cache_index_and_filter_blocks: boolean;
}

const KIBIBYTE = 2 ** 10;
const MEBIBYTE = 2 ** 20;

/**
 * What a state has if nothing is configured.
 * Source: `RocksDBConfigurableOptions` of 2.3, which sets RocksDB’s own defaults; asked of RocksDB in the tests.
 */
const base: RocksOptions = {
  max_background_jobs: 2,
  max_open_files: -1,
  level_compaction_dynamic_level_bytes: false,
  target_file_size_base: 64 * MEBIBYTE,
  max_bytes_for_level_base: 256 * MEBIBYTE,
  write_buffer_size: 64 * MEBIBYTE,
  max_write_buffer_number: 2,
  min_write_buffer_number_to_merge: 1,
  block_size: 4 * KIBIBYTE,
  bloom_filter_bits_per_key: null,
  block_cache_capacity: 8 * MEBIBYTE,
  cache_index_and_filter_blocks: false,
};

const manyThreads = { max_background_jobs: 4, max_open_files: -1 } as const;

const highMemory = {
  level_compaction_dynamic_level_bytes: true,
  target_file_size_base: 256 * MEBIBYTE,
  max_bytes_for_level_base: 1024 * MEBIBYTE,
  write_buffer_size: 64 * MEBIBYTE,
  max_write_buffer_number: 4,
  min_write_buffer_number_to_merge: 3,
  block_size: 128 * KIBIBYTE,
  block_cache_capacity: 256 * MEBIBYTE,
} as const;

/** What each profile sets now. Source: `PredefinedOptions` of 2.3. */
export const setNow: Readonly<Record<PredefinedOption, Partial<RocksOptions>>> = {
  DEFAULT: {},
  SPINNING_DISK_OPTIMIZED: { ...manyThreads, level_compaction_dynamic_level_bytes: true },
  SPINNING_DISK_OPTIMIZED_HIGH_MEM: { ...manyThreads, ...highMemory, bloom_filter_bits_per_key: 10 },
  FLASH_SSD_OPTIMIZED: manyThreads,
};

/**
 * What each profile set in 1.3, which had threads by `setIncreaseParallelism(4)`. It turned off fsync, as Flink does now
 * for all, and the syncing of data, an option that RocksDB has no more. Source: `PredefinedOptions` of 1.3.
 */
export const setThen: Readonly<Record<PredefinedOption, Partial<RocksOptions>>> = {
  DEFAULT: {},
  SPINNING_DISK_OPTIMIZED: { ...manyThreads, level_compaction_dynamic_level_bytes: true },
  SPINNING_DISK_OPTIMIZED_HIGH_MEM: { ...manyThreads, ...highMemory },
  FLASH_SSD_OPTIMIZED: manyThreads,
};

/**
 * The options that a state has in the end. Managed memory, which is the default, brings a cache for the whole slot and puts
 * indices and filters into it; it leaves the other options alone, and bounds all write buffers together beside them.
 * Source: `RocksDBResourceContainer.getColumnOptions`; compared in the tests with what RocksDB says.
 * @param managedCacheBytes the slot’s cache (`cacheBytes`); null without managed memory
 */
export function optionsNow(option: PredefinedOption, managedCacheBytes: number | null): RocksOptions {
  const options = { ...base, ...setNow[option] };
  if (managedCacheBytes === null) return options;
  return { ...options, block_cache_capacity: managedCacheBytes, cache_index_and_filter_blocks: true };
}
