import { refusal } from "../../layout/read/shown.js";
import { varInt } from "../bytes/varint.js";
import type { Graph } from "../graph/graph.js";
import { Refusal } from "../refusal.js";
import { constantsOf } from "../values/enums.js";
import type { Value } from "../values/value.js";

/** Writes a constant of an enum: its number in the order of the text, from 1. */
export function writeConstant({ className, sample, place }: Value, graph: Graph): void {
  const at = constantsOf(className, graph)?.findIndex((name) => name === sample) ?? -1;
  if (at < 0) throw new Refusal(place, refusal(`Here is a constant of ${className}`, sample));
  graph.put(place, "ordinal and one", varInt(at + 1));
}
