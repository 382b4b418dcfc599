import type { JavaType } from "../../extraction/java-type.js";
import { isList } from "../../layout/read/object.js";
import { refusal } from "../../layout/read/shown.js";
import type { Sample } from "../../types/sample.js";
import { writeItems2 } from "../fields/kryo-2/write-object.js";
import type { Graph } from "../graph/graph.js";
import { writeClassAndObject } from "../graph/write-object.js";
import { Refusal } from "../refusal.js";
import { elementType } from "../values/elements.js";
import type { Value } from "../values/value.js";
import { optional } from "../values/optional.js";

/** Writes an Optional, a list of one or none: what is in it. Kryo 2 takes it for an object with the field `value`. */
export function writeOptional(value: Value, graph: Graph): void {
  const { sample, place } = value;
  if (!isList(sample) || sample.length > 1) throw new Refusal(place, refusal("Here is an Optional, [x] or []", sample));
  const item = { type: elementType(value), sample: sample[0] ?? null, place };
  if (graph.kryo === 2) writeItems2(value.className, [{ ...item, field: fieldOf(item) }], graph);
  else writeClassAndObject(item, graph);
}

function fieldOf({ type }: { type: JavaType; sample: Sample }) {
  const declared = { kind: "variable", name: "T", owner: optional.name } as const;
  return { name: "value", type, declared, owner: optional };
}
