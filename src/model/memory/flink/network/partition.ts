import { isBlocking, isBounded, type PartitionType } from "./partition-type.js";

/** What a result partition asks for: a subpartition for each subtask that reads from it. */
export interface PartitionRequest {
  readonly subpartitions: number;
  readonly exclusivePerChannel: number;
  readonly floatingPerGate: number;
  readonly sortShuffleMinParallelism: number;
  readonly sortShuffleMinBuffers: number;
  readonly type: PartitionType;
  /** Buffers that the tiers of the hybrid shuffle keep for themselves; absent without tiers. */
  readonly tieredExclusive?: number;
}

/** How many buffers a pool must have, and how many it may have. */
export interface PoolLimits {
  readonly min: number;
  readonly max: number;
}

/** Java’s Integer.MAX_VALUE: as many buffers as there are. Source: `NetworkBufferPool.UNBOUNDED_POOL_SIZE`. */
export const UNBOUNDED = 2 ** 31 - 1;

/** Buffers of a sorted partition for each reader at most. Source: `NettyShuffleUtils`. */
const SORTED_PER_READER = 4;

/**
 * The limits of the pool that a result partition writes from. Source:
 * `NettyShuffleUtils.getMinMaxNetworkBuffersPerResultPartition`, 1.20 and 2.3; compared with it in the tests.
 */
export function partitionBuffers(request: PartitionRequest): PoolLimits {
  const { subpartitions, exclusivePerChannel, floatingPerGate, type } = request;
  const isSorted = isBlocking(type) && subpartitions >= request.sortShuffleMinParallelism;
  const min = isSorted ? request.sortShuffleMinBuffers : leastOf(request);
  if (isBounded(type)) return { min, max: Math.max(min, subpartitions * exclusivePerChannel + floatingPerGate) };
  return { min, max: isSorted ? Math.max(min, SORTED_PER_READER * subpartitions) : UNBOUNDED };
}

/** One buffer to be filled for each reader, and one more. */
function leastOf({ subpartitions, tieredExclusive }: PartitionRequest): number {
  return tieredExclusive === undefined ? subpartitions + 1 : Math.min(tieredExclusive, subpartitions + 1);
}
