/** Numbers that look random and are not: the same seed gives the same numbers. Each is at least 0 and below 1. */
export type Random = () => number;

/**
 * mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough to choose among a few values.
 * @param seed any number; its lower 32 bits count
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the values, each as likely as the others. */
export function pick<T>(values: readonly [T, ...T[]], random: Random): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}
