import type { Reason } from "../../types/serializer.js";
import type { ClassPath } from "../class-path.js";
import { simpleName } from "../class-names.js";
import type { JavaType } from "../java-type.js";
import { declaredIn } from "./fields.js";

/** Superclasses of others that have no field but static and transient ones, and neither readObject nor writeObject. */
const fieldless = [
  "java.lang.Object",
  "java.lang.Number",
  "java.lang.Record",
  "java.util.AbstractCollection",
  "java.util.AbstractList",
  "java.util.AbstractMap",
  "java.util.AbstractQueue",
  "java.util.AbstractSequentialList",
  "java.util.AbstractSet",
  "java.util.EventObject",
  "org.apache.avro.specific.SpecificRecordBase",
  "org.apache.flink.api.java.tuple.Tuple",
];

/** Why a superclass that the text does not declare spoils the POJO. */
export function superclassReasons(type: JavaType, classPath: ClassPath): readonly Reason[] {
  const top = declaredIn(type, classPath).at(-1);
  const above = top?.extends?.kind === "named" ? top.extends.name : null;
  if (!top || above === null || classPath.has(above) || fieldless.includes(above)) return [];
  const says = `${simpleName(top.name)} extends ${simpleName(above)}`;
  return [{ ...(/^javax?\./.test(above) ? ofJava(says) : unknown(says)), line: top.line }];
}

function ofJava(says: string): Omit<Reason, "line"> {
  const mend = "Keep such an object in a field, or write the class without this superclass.";
  return { rule: "superclassFields", says: `${says}, whose fields have no getters and setters.`, mend };
}

function unknown(says: string): Omit<Reason, "line"> {
  const mend = "Add the declaration of the superclass to the text.";
  return { rule: "unknownSuperclass", says: `${says}, whose fields are not known here.`, mend };
}
