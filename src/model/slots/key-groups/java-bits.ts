/** Java’s `Double.doubleToLongBits`: the 64 bits of a number, without a sign; the same for every NaN. */
export function doubleBits(value: number): bigint {
  if (Number.isNaN(value)) return DOUBLE_NAN;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** Java’s `Float.floatToIntBits`: the 32 bits of a number, with a sign; the same for every NaN. */
export function floatBits(value: number): number {
  if (Number.isNaN(value)) return FLOAT_NAN;
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return view.getInt32(0);
}

/** What Java makes of every NaN. JavaScript may store other bits. */
const DOUBLE_NAN = 0x7ff8000000000000n;
const FLOAT_NAN = 0x7fc00000;
