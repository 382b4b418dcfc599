import type { PoolLimits } from "./partition.js";

/** One pool: its limits, and how many buffers it may hold now. */
export interface Pool extends PoolLimits {
  readonly size: number;
}

/** The buffers of a TaskManager, and who has them. */
export interface BufferPools {
  readonly buffers: number;
  /** What is promised: the least of every pool, and the exclusive buffers of channels. */
  readonly required: number;
  /** In the order in which they were made. */
  readonly pools: readonly Pool[];
}

/** “Insufficient number of network buffers”: more was asked for than is not promised yet. */
export interface Insufficient {
  readonly needed: number;
  readonly available: number;
}

/** A TaskManager with so many buffers, and no task yet. */
export const noPools = (buffers: number): BufferPools => ({ buffers, required: 0, pools: [] });

/**
 * Admits a pool. Only what pools need at the least is checked; the rest is shared out.
 * Source: `NetworkBufferPool.createBufferPool`, 1.16 to 2.3; compared with it in the tests.
 */
export function createPool(all: BufferPools, limits: PoolLimits): BufferPools | Insufficient {
  return (
    insufficient(all, limits.min) ??
    shared({
      ...all,
      required: all.required + limits.min,
      pools: [...all.pools, { ...limits, size: limits.min }],
    })
  );
}

/** Takes buffers for channels alone. Source: `NetworkBufferPool.requestUnpooledMemorySegments`. */
export function takeExclusive(all: BufferPools, count: number): BufferPools | Insufficient {
  return insufficient(all, count) ?? shared({ ...all, required: all.required + count });
}

/** Gives them back. */
export function giveBackExclusive(all: BufferPools, count: number): BufferPools {
  return shared({ ...all, required: all.required - count });
}

/** Ends a pool. @param at its place among the pools; where there is none, nothing changes */
export function destroyPool(all: BufferPools, at: number): BufferPools {
  const gone = all.pools[at];
  if (!gone) return all;
  return shared({ ...all, required: all.required - gone.min, pools: all.pools.filter((pool) => pool !== gone) });
}

/** Whether so many more buffers can be promised; null if they can. */
export function insufficient({ buffers, required }: BufferPools, needed: number): Insufficient | null {
  return required + needed > buffers ? { needed, available: buffers - required } : null;
}

/**
 * Shares out what nobody needs at the least, in proportion to what each pool could still take.
 * Source: `NetworkBufferPool.redistributeBuffers`. Flink goes through the pools in no certain order, so that single
 * buffers may go to another pool than here.
 */
function shared(all: BufferPools): BufferPools {
  const free = all.buffers - all.required;
  const roomOf = ({ min, max }: Pool): number => Math.min(free, max - min);
  const room = all.pools.reduce((so, pool) => so + roomOf(pool), 0);
  const toShare = BigInt(Math.min(free, room));
  let roomSoFar = 0;
  let given = 0;
  const pools = all.pools.map((pool) => {
    roomSoFar += roomOf(pool);
    const share = room === 0 ? 0 : Number((toShare * BigInt(roomSoFar)) / BigInt(room)) - given;
    given += share;
    return { ...pool, size: pool.min + share };
  });
  return { ...all, pools };
}
