/** Java’s only NaN of a float and of a double (`Float.floatToIntBits`, `Double.doubleToLongBits`). */
const NAN = { 4: [0x7f, 0xc0, 0, 0], 8: [0x7f, 0xf8, 0, 0, 0, 0, 0, 0] } as const;

/**
 * A number in IEEE 754, sign first, as Java’s `DataOutput` writes a float (4 bytes) and a double (8).
 * @param value rounded to the nearest float for 4 bytes
 */
export function floating(value: number, { bytes }: { bytes: 4 | 8 }): readonly number[] {
  if (Number.isNaN(value)) return NAN[bytes];
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 4) view.setFloat32(0, value);
  else view.setFloat64(0, value);
  return [...new Uint8Array(view.buffer)];
}
