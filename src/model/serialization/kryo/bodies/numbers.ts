import { primitives } from "../../layout/basic/primitives.js";
import type { Place } from "../../layout/place.js";
import { isUnwritable } from "../../layout/written.js";
import type { Sample } from "../../types/sample.js";
import { signedVarLong } from "../bytes/varint.js";
import type { Graph } from "../graph/graph.js";
import { Refusal } from "../refusal.js";
import { numberTypeOf } from "../values/boxes.js";

/** Writes a value of a primitive type or of the class that boxes it: ints and longs in as few bytes as hold them, others in all. */
export function writeNumber(className: string, sample: Sample, { place, graph }: { place: Place; graph: Graph }): void {
  const type = numberTypeOf(className) ?? "";
  const written = primitives.get(type)?.(sample, place) ?? [];
  if (isUnwritable(written)) throw new Refusal(written.path, written.unwritable);
  const bytes = written.flatMap((span) => span.bytes);
  const isVariable = type === "Int" || type === "Long";
  const inOrder = graph.kryo === 2 ? bytes : bytes.toReversed();
  graph.put(place, "value", isVariable ? signedVarLong(signed(bytes)) : inOrder);
}

/** A number from its bytes in two’s complement, the highest first. An int and a long of the same value are written alike. */
function signed(bytes: readonly number[]): bigint {
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return BigInt.asIntN(8 * bytes.length, value);
}
