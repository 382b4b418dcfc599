import { bigEndian } from "../bytes/big-endian.js";
import { refusal } from "../read/shown.js";
import { wholeOf } from "../read/whole.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable } from "../written.js";

/** Writes byte, short, int or long, or the class that boxes it, which may not be null. @param type "int" @param options.bytes of one */
export function integerWriter(type: string, { bytes }: { bytes: number }): LeafWriter {
  const limit = 2n ** BigInt(8 * bytes - 1);
  const digits = bytes === 8 ? ", its digits in quotes where it is beyond 2^53" : "";
  const allowed = `Here is ${type === "int" ? "an" : "a"} ${type}, a whole number from −${limit} to ${limit - 1n}${digits}`;
  return (sample, place) => {
    const value = wholeOf(sample);
    if (value === null || value < -limit || value >= limit) return unwritable(place, refusal(allowed, sample));
    return span(place, "value", bigEndian(value, { bytes }));
  };
}
