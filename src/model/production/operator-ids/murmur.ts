/** Bytes that the hash takes in one go. */
const BLOCK = 16;

const FIRST = 0x87c37b91114253d5n;
const SECOND = 0x4cf5ad432745937fn;

/**
 * MurmurHash3 of 128 bits for machines of 64, with the seed 0, by which Flink makes the ids of operators.
 * Source: Austin Appleby’s MurmurHash3_x64_128, which is Guava’s `Hashing.murmur3_128(0)`; compared with Flink in the
 * tests.
 * @param bytes each 0 to 255
 * @returns sixteen bytes
 */
export function murmur128(bytes: readonly number[]): readonly number[] {
  let [one, two] = [0n, 0n];
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) {
    one = mixed(one ^ scrambledFirst(word(bytes, at)), two, { by: 27, add: 0x52dce729n });
    two = mixed(two ^ scrambledSecond(word(bytes, at + 8)), one, { by: 31, add: 0x38495ab5n });
  }
  const rest = bytes.slice(whole);
  return ended(one ^ scrambledFirst(word(rest, 0)), two ^ scrambledSecond(word(rest, 8)), BigInt(bytes.length));
}

/** Eight bytes, the lowest first; those that are missing are 0. */
function word(bytes: readonly number[], from: number): bigint {
  return bytes.slice(from, from + 8).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function scrambledFirst(bits: bigint): bigint {
  return whole64(rotated(whole64(bits * FIRST), 31) * SECOND);
}

function scrambledSecond(bits: bigint): bigint {
  return whole64(rotated(whole64(bits * SECOND), 33) * FIRST);
}

function mixed(bits: bigint, other: bigint, { by, add }: { readonly by: number; readonly add: bigint }): bigint {
  return whole64(whole64(rotated(bits, by) + other) * 5n + add);
}

function ended(one: bigint, two: bigint, length: bigint): readonly number[] {
  const [left, right] = [one ^ length, two ^ length];
  const sum = whole64(left + right);
  const [first, second] = [finished(sum), finished(whole64(right + sum))];
  const last = whole64(first + second);
  return [...bytesOf(last), ...bytesOf(whole64(second + last))];
}

/** Lets every bit depend on every other one. */
function finished(bits: bigint): bigint {
  let hash = whole64((bits ^ (bits >> 33n)) * 0xff51afd7ed558ccdn);
  hash = whole64((hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return hash ^ (hash >> 33n);
}

function rotated(bits: bigint, by: number): bigint {
  return whole64(bits << BigInt(by)) | (bits >> BigInt(64 - by));
}

function whole64(bits: bigint): bigint {
  return BigInt.asUintN(64, bits);
}

function bytesOf(bits: bigint): readonly number[] {
  return Array.from({ length: 8 }, (_, at) => Number((bits >> BigInt(8 * at)) & 0xffn));
}
