const MORE = 0x80;
const LOW = 0x7f;

/** Bytes that Kryo gives a long at most: the ninth holds eight bits. */
const LONGEST = 9;

/** An int without its sign in mind, 7 bits to a byte and the lowest first (`Output.writeVarInt(value, true)`): 5 bytes if it is negative. */
export function varInt(value: number): readonly number[] {
  return varLong(BigInt(value >>> 0));
}

/** An int, small ones of either sign in few bytes (`writeVarInt(value, false)`). */
export function signedVarInt(value: number): readonly number[] {
  return varInt((value << 1) ^ (value >> 31));
}

/** A long without its sign in mind (`writeVarLong(value, true)`): 9 bytes if it is negative. */
export function varLong(value: bigint): readonly number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest >= BigInt(MORE) && bytes.length < LONGEST - 1; rest >>= 7n) bytes.push(Number(rest & BigInt(LOW)) | MORE);
  return [...bytes, Number(rest)];
}

/** A long, small ones of either sign in few bytes (`writeVarLong(value, false)`). */
export function signedVarLong(value: bigint): readonly number[] {
  return varLong((value << 1n) ^ (value >> 63n));
}

/** An int from 0 with a flag in the highest bit of its first byte, which holds 6 bits of it (`writeVarIntFlag`). */
export function flaggedVarInt(flag: boolean, value: number): readonly number[] {
  const first = (value & 0x3f) | (flag ? 0x80 : 0);
  return value >>> 6 === 0 ? [first] : [first | 0x40, ...varInt(value >>> 6)];
}
