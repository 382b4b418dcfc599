import { simpleName } from "../../extraction/class-names.js";
import type { ClassPath } from "../../extraction/class-path.js";
import type { Place } from "../../layout/place.js";
import type { DeclaredClass } from "../../types/declared.js";
import { writeFields2 } from "../fields/kryo-2/write-object.js";
import { writeFields5 } from "../fields/kryo-5/write-object.js";
import { writeRecord } from "../fields/kryo-5/write-record.js";
import type { Graph } from "../graph/graph.js";
import { Refusal, unknownFields } from "../refusal.js";
import type { Value } from "../values/value.js";

/** Interfaces that change how Kryo writes a class. */
const decisive = /^(java\.util\.|com\.esotericsoftware\.)/;

/** Writes an object of a class that the text declares, or of a tuple, by its fields. */
export function writeDeclared(value: Value, graph: Graph): void {
  const { className, place } = value;
  const { classes, version } = graph.options;
  const declared = classes.get(className);
  if (!declared) throw unknownFields(place, className);
  const strange = strangeIn(className, classes);
  if (strange !== null) throw unknownFields(place, strange);
  const objection = objectionTo(declared, version === "1.3");
  if (objection !== null && graph.kryo === 2) throw new Refusal(place, objection);
  if (graph.kryo === 2) writeFields2(value, graph);
  else if (declared.form === "record") writeRecord(value, graph);
  else writeFields5(value, graph);
}

/** Kryo 2 makes the serializer of a class that is the only possible one before it looks at values, and fails if it cannot. */
export function checkOnlyClass(className: string | null, place: Place, graph: Graph): void {
  const declared = className === null ? undefined : graph.options.classes.get(className);
  const objection = declared?.form === "record" && graph.kryo === 2 ? objectionTo(declared, false) : null;
  if (objection !== null) throw new Refusal(place, objection);
}

/** Why Kryo 2 does not write a class, or not by what the text says; null where it does. */
export function objectionTo(declared: DeclaredClass, isChill: boolean): string | null {
  const { name, form, fields, within, modifiers } = declared;
  if (form === "record" && fields.some((field) => !field.modifiers.includes("static"))) {
    return `Kryo of Flink 1.x cannot write the record ${simpleName(name)}: Java gives no access to its fields.`;
  }
  const isInner = form === "class" && within !== null && !modifiers.includes("static");
  return isInner && isChill
    ? `Kryo of Flink 1.3 writes the object around ${simpleName(name)} too, which a sample does not tell.`
    : null;
}

/** The class above, or the interface, that the text does not declare and that decides how objects are written; null if there is none. */
function strangeIn(className: string, classes: ClassPath): string | null {
  const seen = new Set<string>();
  for (let at: string | undefined = className; at !== undefined && at !== "java.lang.Object";) {
    const declared: DeclaredClass | undefined = classes.get(at);
    if (!declared || seen.has(at) || declared.form === "caseClass") return at;
    if (at === "org.apache.flink.types.Either") return at;
    seen.add(at);
    const interfaces = declared.implements.flatMap((each) => (each.kind === "named" ? [each.name] : []));
    const found = interfaces.find((name) => decisive.test(name));
    if (found !== undefined) return found;
    at = declared.extends?.kind === "named" ? declared.extends.name : undefined;
    if (at === "org.apache.flink.api.java.tuple.Tuple" || at === "java.lang.Record") at = undefined;
  }
  return null;
}
