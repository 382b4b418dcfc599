import { isA } from "../../extraction/class-path.js";
import { classType, type JavaType } from "../../extraction/java-type.js";
import { objectFields } from "../../kryo/fields/object-fields.js";
import type { DeclaredClass } from "../../types/declared.js";
import type { Sample } from "../../types/sample.js";
import { isObject } from "../read/object.js";
import { textSample } from "./leaf-samples.js";
import type { TypeHint, TypeSample } from "./type-hint.js";

/** What a class is made up by: its declaration, the type that names it, and what makes up the values in it. */
export interface Declaration {
  readonly declared: DeclaredClass;
  readonly type: JavaType;
  readonly make: TypeSample;
}

/** A value of a class that the text declares: a constant, or an object with the fields that Kryo writes; null within one of that class. */
export function declaredSample({ declared, type, make }: Declaration, hint: TypeHint): Sample {
  const { name, form, constants, modifiers } = declared;
  if (form === "enum") return constants[(hint.number - 1) % constants.length] ?? textSample({ ...hint, within: [] });
  if (hint.within.includes(name)) return null;
  if (form === "interface" || modifiers.includes("abstract")) return subclassSample(name, hint, make);
  const fields = objectFields(type, hint.classes);
  const inner = { ...hint, room: (hint.room - 1) / Math.max(1, fields.length), within: [...hint.within, name] };
  return Object.fromEntries(fields.map((field) => [field.name, make(field.type, { ...inner, name: field.name })]));
}

/** A value of the first class that has objects of its own below one that has none; null where there is no such class. */
function subclassSample(name: string, hint: TypeHint, make: TypeSample): Sample {
  const below = [...hint.classes.values()].find(
    (each) => each.form !== "interface" && !each.modifiers.includes("abstract") && isA(each.name, name, hint.classes),
  );
  const value = below ? make(classType(below.name), { ...hint, within: [...hint.within, name] }) : null;
  return below && isObject(value) ? { "@class": below.name, ...value } : null;
}
