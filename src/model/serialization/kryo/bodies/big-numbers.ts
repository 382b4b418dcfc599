import { twosComplement } from "../../layout/bytes/twos-complement.js";
import { decimalOf } from "../../layout/read/decimal.js";
import { refusal } from "../../layout/read/shown.js";
import { wholeOf } from "../../layout/read/whole.js";
import { signedVarInt, varInt } from "../bytes/varint.js";
import type { Graph } from "../graph/graph.js";
import { Refusal } from "../refusal.js";
import type { Value } from "../values/value.js";

/** Writes a BigInteger: its length and one, then its two’s complement. */
export function writeBigInteger(value: Value, graph: Graph): void {
  const whole = wholeOf(value.sample);
  if (whole === null) throw new Refusal(value.place, refusal("Here is a BigInteger, a whole number", value.sample));
  writeWhole(whole, value, graph);
}

/** Writes a BigDecimal: its unscaled value as a BigInteger, then its scale. */
export function writeBigDecimal(value: Value, graph: Graph): void {
  const decimal = decimalOf(value.sample);
  if (!decimal) throw new Refusal(value.place, refusal("Here is a BigDecimal, a decimal number", value.sample));
  writeWhole(decimal.unscaled, value, graph);
  graph.put(value.place, "scale", signedVarInt(decimal.scale));
}

function writeWhole(whole: bigint, { place }: Value, graph: Graph): void {
  const bytes = twosComplement(whole);
  graph.put(place, "length and one", varInt(bytes.length + 1));
  graph.put(place, "value", bytes);
}
