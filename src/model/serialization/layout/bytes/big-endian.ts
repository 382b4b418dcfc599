const BYTE_BITS = 8;
const BYTE = 0xff;

/**
 * A whole number with its most significant byte first, in two’s complement, as Java’s `DataOutput` writes short, int and long.
 * @param value what exceeds the bytes is cut off
 * @param options.bytes how many
 */
export function bigEndian(value: bigint | number, { bytes }: { bytes: number }): readonly number[] {
  let rest = BigInt.asUintN(BYTE_BITS * bytes, BigInt(value));
  const written: number[] = [];
  for (let left = bytes; left > 0; left--) {
    written.unshift(Number(rest & BigInt(BYTE)));
    rest >>= BigInt(BYTE_BITS);
  }
  return written;
}
