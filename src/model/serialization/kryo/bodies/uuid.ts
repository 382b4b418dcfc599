import { refusal } from "../../layout/read/shown.js";
import { signedVarLong } from "../bytes/varint.js";
import type { Graph } from "../graph/graph.js";
import { Refusal } from "../refusal.js";
import type { Value } from "../values/value.js";

const LONG_DIGITS = 16;

/** Writes a UUID, two longs: the most significant one first in Flink 1.x, and last in Kryo 5, which goes by the names of its fields. */
export function writeUuid({ sample, place }: Value, graph: Graph): void {
  const digits = typeof sample === "string" && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(sample) ? sample : null;
  if (digits === null) throw new Refusal(place, refusal("Here is a UUID", sample));
  const bare = digits.replaceAll("-", "");
  const most = { what: "most significant bits", value: long(bare.slice(0, LONG_DIGITS)) };
  const least = { what: "least significant bits", value: long(bare.slice(LONG_DIGITS)) };
  for (const { what, value } of graph.kryo === 2 ? [most, least] : [least, most]) {
    graph.put(place, what, signedVarLong(value));
  }
}

function long(digits: string): bigint {
  return BigInt.asIntN(64, BigInt(`0x${digits}`));
}
