import { group, plain } from "../../model/digits.js";
import { LARGEST } from "../../model/memory/flink/size.js";

const MEBIBYTE = 2 ** 20;

/** Between a number and its unit: no line breaks there. */
export const UNIT_SPACE = "\u00a0";

/** A size to the byte, its digits in groups: "1 811 939 328". @param bytes may be negative */
export function exactBytes(bytes: bigint): string {
  return group(String(bytes));
}

/** A size in mebibytes to one decimal, without its unit: "172.8". @param bytes may be negative */
export function mebibytes(bytes: bigint): string {
  return group(plain(Math.round((Number(bytes) / MEBIBYTE) * 10) / 10));
}

/**
 * A size in a sentence: "30.4 MiB"; what is less than one MiB in bytes. Java's largest number of bytes is what Flink
 * writes for no limit.
 */
export function sizeInWords(bytes: bigint): string {
  if (bytes === LARGEST) return "no limit";
  const isSmall = bytes > -MEBIBYTE && bytes < MEBIBYTE;
  return isSmall ? bytesInWords(bytes) : `${mebibytes(bytes)}${UNIT_SPACE}MiB`;
}

/** Sizes that a sentence compares: in MiB, or to the byte where rounding would make two of them look alike. */
export function comparedSizes(...sizes: readonly bigint[]): readonly string[] {
  const texts = sizes.map(sizeInWords);
  const areTold = new Set(texts).size === new Set(sizes).size;
  return areTold ? texts : sizes.map(bytesInWords);
}

function bytesInWords(bytes: bigint): string {
  return `${exactBytes(bytes)}${UNIT_SPACE}${bytes === 1n ? "byte" : "bytes"}`;
}
