import { bigEndian } from "../../layout/bytes/big-endian.js";
import { floating } from "../../layout/bytes/floating.js";
import type { Kryo } from "../graph/dialect.js";

/** A whole number in so many bytes: the highest first in Kryo 2, the lowest first in Kryo 5. */
export function fixed(value: bigint | number, { bytes, kryo }: { bytes: number; kryo: Kryo }): readonly number[] {
  return ordered(bigEndian(value, { bytes }), kryo);
}

/** A float or a double, in the same order. */
export function fixedFloating(value: number, { bytes, kryo }: { bytes: 4 | 8; kryo: Kryo }): readonly number[] {
  return ordered(floating(value, { bytes }), kryo);
}

function ordered(bytes: readonly number[], kryo: Kryo): readonly number[] {
  return kryo === 2 ? bytes : bytes.toReversed();
}
