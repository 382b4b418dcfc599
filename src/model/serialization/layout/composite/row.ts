import type { Sample } from "../../types/sample.js";
import { memberAt } from "../place.js";
import { isList, isObject, memberOf } from "../read/object.js";
import { refusal } from "../read/shown.js";
import type { Writer, Writing } from "../writer.js";
import { inOrder, span, unwritable, type Written } from "../written.js";
import { members } from "./members.js";

/** What a row says of a change, and the number that Flink gives it (`RowKind.toByteValue`). */
const kinds: readonly Sample[] = ["+I", "-U", "+U", "-D"];

/**
 * Writes a Row, which may not be null: a bit for each field that is null, the first in the highest bit, then the fields that
 * are not null. Since 1.11 two bits with the kind of the change come before, the lower of them first. A sample is a list, or
 * an object that may name its kind in “@kind”; otherwise it is an insertion.
 */
export const writeRow: Writer = (sample, writing) => {
  const { place, serializer } = writing;
  const { length } = serializer.parts;
  if (isObject(sample)) return rowOfObject(memberOf(sample, "@kind") ?? "+I", { sample, writing });
  if (isList(sample) && sample.length === length) return row(sample, { kind: 0, writing });
  return unwritable(place, refusal(`Here is a Row, a list of ${length} values or an object of its fields`, sample));
};

function rowOfObject(named: Sample, { sample, writing }: { sample: Sample; writing: Writing }): Written {
  const kind = kinds.indexOf(named);
  if (kind < 0) return unwritable(writing.place, refusal("“@kind” of a Row is “+I”, “-U”, “+U” or “-D”", named));
  return members(sample, { ...writing, write: (values) => row(values, { kind, writing }) });
}

function row(values: readonly Sample[], { kind, writing }: { kind: number; writing: Writing }): Written {
  const { serializer, place, version, write } = writing;
  const kindBits = version === "1.3" ? [] : [(kind & 1) > 0, (kind & 2) > 0];
  const mask = maskBytes([...kindBits, ...values.map((value) => value === null)]);
  const fields = serializer.parts.map((part, index): Written => {
    const value = values[index] ?? null;
    return value === null ? [] : write(value, { serializer: part.serializer, place: memberAt(place, part.name) });
  });
  const what = version === "1.3" ? "null mask" : "row kind and null mask";
  return inOrder([mask.length === 0 ? [] : span(place, what, mask), ...fields]);
}

/** Bits in bytes, the first in the highest bit, the last byte filled with zeros. */
function maskBytes(bits: readonly boolean[]): readonly number[] {
  const bytes = new Array<number>(Math.ceil(bits.length / 8)).fill(0);
  return bytes.map((_, at) =>
    Array.from({ length: 8 }, (_, bit) => (bits[8 * at + bit] ? 0x80 >> bit : 0)).reduce((sum, each) => sum + each, 0),
  );
}
