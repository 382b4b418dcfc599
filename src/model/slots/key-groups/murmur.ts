/**
 * The hash by which Flink spreads hash codes over key groups: one round of 32-bit MurmurHash3, and its end.
 * Source: `MathUtils.murmurHash` of Flink, the same since 1.2; compared with it in the tests.
 * @param hashCode a whole number of 32 bits with sign, as Java's `hashCode` gives it
 * @returns a whole number from 0 to 2^31 − 1
 */
export function murmurHash(hashCode: number): number {
  const first = rotateLeft(Math.imul(hashCode, 0xcc9e2d51), 15);
  const mixed = rotateLeft(Math.imul(first, 0x1b873593), 13);
  // The 4 is the length of what is hashed, in bytes.
  const hash = finish((Math.imul(mixed, 5) + 0xe6546b64) ^ 4);
  // 32 bits have no positive counterpart of the smallest number.
  return hash === SMALLEST ? 0 : Math.abs(hash);
}

/** Java's Integer.MIN_VALUE. */
const SMALLEST = -(2 ** 31);

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** Lets every bit depend on every other one. */
function finish(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
