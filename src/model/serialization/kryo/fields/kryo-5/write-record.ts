import { erasedName } from "../../../extraction/class-names.js";
import { isPrimitive } from "../../../layout/read/left-out.js";
import type { Graph } from "../../graph/graph.js";
import { writeClassAndObject, writeObjectOrNull } from "../../graph/write-object.js";
import { isFinal } from "../../values/final-classes.js";
import type { Value } from "../../values/value.js";
import { fieldItems, writePrimitive } from "../write-fields.js";

/** Writes a record by its components, by name (`RecordSerializer` of Kryo 5). */
export function writeRecord(value: Value, graph: Graph): void {
  for (const item of fieldItems(value, graph)) {
    const only = erasedName(item.field.declared);
    if (isPrimitive(only)) writePrimitive(item, graph);
    else if (isFinal(only, graph.options.classes)) writeObjectOrNull(item, graph, { only });
    else writeClassAndObject(item, graph);
  }
}
