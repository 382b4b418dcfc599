import { bigEndian } from "../bytes/big-endian.js";

/** A whole number with its least significant byte first, in two’s complement. @param options.bytes how many */
export function littleEndian(value: bigint | number, { bytes }: { bytes: number }): readonly number[] {
  return bigEndian(value, { bytes }).toReversed();
}

/** Bytes for a number from 0 to 2^24 − 1 in a variant: 1, 2 or 3. */
export function widthOf(value: number): number {
  if (value <= 0xff) return 1;
  return value <= 0xffff ? 2 : 3;
}
