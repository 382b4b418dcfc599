import { bigEndian } from "./big-endian.js";

/** A whole number of any size in as few bytes of two’s complement as hold it, at least one (`BigInteger.toByteArray`). */
export function twosComplement(value: bigint): readonly number[] {
  const magnitude = value < 0n ? -value - 1n : value;
  const bits = magnitude === 0n ? 0 : magnitude.toString(2).length;
  return bigEndian(value, { bytes: Math.floor(bits / 8) + 1 });
}
