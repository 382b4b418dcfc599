/** What divides a container in Flink 1.2 to 1.9. MB are mebibytes, as they are in Flink. */
export interface ThenSettings {
  /** `containerized.heap-cutoff-ratio`: the share of a container that Java does not get, between 0 and 1. */
  readonly cutoffRatio: number;
  /** `containerized.heap-cutoff-min`, in MB: the least that Java does not get. */
  readonly cutoffMinMegabytes: number;
  /** `taskmanager.memory.off-heap`: whether managed memory is outside of the heap; up to 1.4 network memory as well. */
  readonly offHeap: boolean;
  /** `taskmanager.memory.size`, in MB: managed memory; null where it is not set, and the fraction counts. */
  readonly managedMegabytes: number | null;
  /** `taskmanager.memory.fraction`: managed memory, of what the network leaves. */
  readonly managedFraction: number;
  /** `taskmanager.network.memory.fraction`, `.min` and `.max`, since 1.3. */
  readonly networkFraction: number;
  readonly networkMinBytes: number;
  readonly networkMaxBytes: number;
  /** `taskmanager.network.numberOfBuffers` where it counts, which it does when none of the three is set; or null. */
  readonly networkBuffers: number | null;
  /** `taskmanager.memory.segment-size`, in bytes. */
  readonly segmentBytes: number;
}

/** A mebibyte, which Flink writes as MB. */
export const MEGABYTE = 2 ** 20;

/** Flink’s defaults. Source: `ConfigConstants` and `TaskManagerOptions` of 1.3, the same from 1.2 to 1.9. */
export const thenDefaults: ThenSettings = {
  cutoffRatio: 0.25,
  cutoffMinMegabytes: 600,
  offHeap: false,
  managedMegabytes: null,
  managedFraction: 0.7,
  networkFraction: 0.1,
  networkMinBytes: 64 * MEGABYTE,
  networkMaxBytes: 1024 * MEGABYTE,
  networkBuffers: null,
  segmentBytes: 32 * 2 ** 10,
};

/** What Netty takes outside of the heap, about. Source: the talk, “Example: Memory in Flink”. */
export const SLIDE_NETTY_BYTES = 64 * MEGABYTE;
