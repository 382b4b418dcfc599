import { toLong } from "./managed/budget.js";

/*
 * How RocksDB divides the memory that all of its instances in a slot share. Source: `RocksDBMemoryControllerUtils` and
 * `RocksDBOperationUtils`, the same in 1.20 (package org.apache.flink.contrib.streaming.state) and 2.3, and for ForSt;
 * compared with 2.3 in the tests.
 */

const MEBIBYTE = 2 ** 20;

/** Flink’s defaults. Source: `RocksDBOptions`. */
export const DEFAULT_RATIOS = { writeBufferRatio: 0.5, highPriorityRatio: 0.1 } as const;

/** RocksDB’s own defaults, which hold for each state that has its memory alone. Source: rocksdb/options.h. */
export const OWN_WRITE_BUFFER_BYTES = 64 * MEBIBYTE;
export const OWN_WRITE_BUFFERS = 2;
export const OWN_CACHE_BYTES = 8 * MEBIBYTE;

/** Arena blocks are a part of a write buffer, in whole pages. Source: RocksDB, arena_block_size. */
const BLOCKS_IN_BUFFER = 8;
const ARENA_PAGE_BYTES = 4096n;

/**
 * The cache of the slot. Write buffers are charged to it, so it is larger than what blocks get; and it is less than the
 * whole, for the write buffers may exceed their limit by half.
 */
export function cacheBytes(totalBytes: bigint, writeBufferRatio: number): bigint {
  return toLong(((3 - writeBufferRatio) * Number(totalBytes)) / 3);
}

/** What the write buffers of the slot may have before RocksDB holds writers back. */
export function writeBufferBytes(totalBytes: bigint, writeBufferRatio: number): bigint {
  return toLong((2 * Number(totalBytes) * writeBufferRatio) / 3);
}

/** Whether write buffers and the part of the cache for indices and filters fit into the cache; Flink refuses others. */
export function areRatiosValid(writeBufferRatio: number, highPriorityRatio: number): boolean {
  return !((2 * writeBufferRatio) / (3 - writeBufferRatio) + highPriorityRatio >= 1);
}

/** The block by which a write buffer grows. */
export function arenaBlockBytes(writeBufferSize: bigint): bigint {
  const block = writeBufferSize / BigInt(BLOCKS_IN_BUFFER);
  return ((block + ARENA_PAGE_BYTES - 1n) / ARENA_PAGE_BYTES) * ARENA_PAGE_BYTES;
}

/** Above this a write buffer is flushed. */
export function mutableLimitBytes(writeBufferManagerBytes: bigint): bigint {
  return (writeBufferManagerBytes * 7n) / 8n;
}

/** Whether one arena block stays below that limit. If not, RocksDB flushes all the time, and Flink logs a warning. */
export function isArenaSensible(writeBufferSize: bigint, writeBufferManagerBytes: bigint): boolean {
  return arenaBlockBytes(writeBufferSize) <= mutableLimitBytes(writeBufferManagerBytes);
}

/** With whom an instance of RocksDB shares its memory. Source: `RocksDBSharedResourcesFactory`. */
export type Sharing = "slot, fixed" | "slot, managed" | "TaskManager, fixed" | "nobody";

/** The options that decide it, as a configuration has them. */
export interface SharingOptions {
  /** state.backend.rocksdb.memory.fixed-per-slot, in bytes; null where it is not set. */
  readonly fixedPerSlotBytes: bigint | null;
  /** state.backend.rocksdb.memory.managed. */
  readonly isManaged: boolean;
  /** state.backend.rocksdb.memory.fixed-per-tm, in bytes; null where it is not set. */
  readonly fixedPerTaskManagerBytes: bigint | null;
}

/** Which option leads: a size for the slot, then managed memory, then a size for the TaskManager, then none. */
export function sharingOf({ fixedPerSlotBytes, isManaged, fixedPerTaskManagerBytes }: SharingOptions): Sharing {
  if (fixedPerSlotBytes !== null) return "slot, fixed";
  if (isManaged) return "slot, managed";
  return fixedPerTaskManagerBytes !== null && fixedPerTaskManagerBytes > 0n ? "TaskManager, fixed" : "nobody";
}

/** What one state takes when it shares with nobody: its write buffers and its cache, in bytes. */
export const UNSHARED_STATE_BYTES = OWN_WRITE_BUFFERS * OWN_WRITE_BUFFER_BYTES + OWN_CACHE_BYTES;
