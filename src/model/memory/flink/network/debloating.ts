import { isSince, type Version } from "../version.js";

/** How buffer debloating is set. */
export interface Debloating {
  readonly version: Version;
  readonly targetMillis: number;
  /** The bounds of the size, in bytes. */
  readonly minBytes: number;
  readonly maxBytes: number;
  /** A new size that differs by less is not announced, in per cent. */
  readonly thresholdPercentages: number;
  /** Over how many measurements the size is smoothed. */
  readonly samples: number;
}

/** Flink’s defaults. Source: `TaskManagerOptions`, buffer-debloat options and segment sizes, since 1.14. */
export const DEFAULT_DEBLOATING = {
  targetMillis: 1000,
  minBytes: 256,
  maxBytes: 32768,
  thresholdPercentages: 25,
  samples: 20,
} as const;

/** From one measurement to the next, in milliseconds: taskmanager.network.memory.buffer-debloat.period. */
export const DEBLOATING_PERIOD_MILLIS = 200;

/** The buffers of a gate start with this size since 2.0 (FLINK-36556), in bytes; before it was a whole segment. */
export const STARTING_BYTES = 1024;

/** Where a gate stands. */
export interface DebloatedSize {
  /** The size that senders were told, in bytes. */
  readonly announcedBytes: number;
  /** The smoothed size, in bytes. */
  readonly smoothBytes: number;
  /** How long the buffers in use take at that throughput, in milliseconds. */
  readonly millisToConsume: number;
}

/** A gate before its first measurement. */
export const startingSize = (bytes: number): DebloatedSize => ({
  announcedBytes: bytes,
  smoothBytes: bytes,
  millisToConsume: 0,
});

/** What came through a gate since the last measurement. */
export interface Measurement {
  /** Whole, in bytes per second. */
  readonly throughput: number;
  readonly buffersInUse: number;
}

/** Milliseconds in a second. */
const SECOND = 1000;

/**
 * The size of buffers after one more measurement. Source: `BufferDebloater` and `BufferSizeEMA`; compared with them in the
 * tests, 1.20 and 2.3. Up to 1.20 sizes are whole at every step, since 2.0 only what is announced is rounded.
 */
export function nextSize(
  debloating: Debloating,
  at: DebloatedSize,
  { throughput, buffersInUse }: Measurement,
): DebloatedSize {
  const buffers = Math.max(1, buffersInUse);
  const desired = Math.floor((throughput * debloating.targetMillis) / SECOND);
  const smoothBytes = smoothed(debloating, at.smoothBytes, desired / buffers);
  const size = Math.round(smoothBytes);
  // Flink multiplies size and number in 32 bits.
  const inUse = Math.imul(size, buffers);
  return {
    smoothBytes,
    announcedBytes: isAnnounced(debloating, at.announcedBytes, size) ? size : at.announcedBytes,
    millisToConsume: Math.trunc((inUse * SECOND) / Math.max(1, throughput)),
  };
}

/** It grows no faster than it shrinks: no step aims at more than twice the size. */
function smoothed({ version, samples, minBytes, maxBytes }: Debloating, last: number, desired: number): number {
  const isExact = isSince(version, "2.0");
  const aim = Math.min(isExact ? desired : Math.floor(desired), 2 * last);
  const next = last + (2 / (samples + 1)) * (aim - last);
  return Math.max(minBytes, Math.min(isExact ? next : Math.trunc(next), maxBytes));
}

function isAnnounced({ minBytes, maxBytes, thresholdPercentages }: Debloating, last: number, size: number): boolean {
  if (size === last) return false;
  if (size <= minBytes || size >= maxBytes) return true;
  return Math.abs(size - last) >= Math.trunc(last * (thresholdPercentages / 100));
}

/**
 * The throughput of a gate, truncated to whole bytes per second. Source: `ThroughputCalculator`.
 * @param activeMillis above 0; a gate without any active time keeps its last throughput
 */
export function throughputOf(bytes: number, activeMillis: number): number {
  return Math.trunc((bytes / activeMillis) * SECOND);
}
