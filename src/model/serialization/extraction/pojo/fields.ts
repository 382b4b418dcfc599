import type { DeclaredClass, DeclaredField } from "../../types/declared.js";
import type { ClassPath } from "../class-path.js";
import { lineageOf } from "../hierarchy.js";
import type { JavaType } from "../java-type.js";
import { resolve } from "../resolve.js";

/** A field of a class or of one of its superclasses. */
export interface PojoField {
  readonly name: string;
  /** As it is declared: perhaps a type parameter of `owner`. */
  readonly type: JavaType;
  readonly owner: DeclaredClass;
  readonly declared: DeclaredField;
}

/** The declared classes of a lineage, the class itself first. */
export function declaredIn(type: JavaType, classPath: ClassPath): readonly DeclaredClass[] {
  return lineageOf(type, classPath).flatMap((each) => ("name" in each ? (classPath.get(each.name) ?? []) : []));
}

/** All fields that Flink would write, those of the class before those of its superclasses, in the order of the text. */
export function fieldsOf(type: JavaType, classPath: ClassPath): readonly PojoField[] {
  return declaredIn(type, classPath).flatMap((owner) =>
    owner.fields.filter(isWritten).map((declared) => {
      return { name: declared.name, type: resolve(declared.type, owner, classPath), owner, declared };
    }),
  );
}

/** The names of the fields that Flink leaves out. */
export function unwrittenIn(type: JavaType, classPath: ClassPath): readonly string[] {
  const left = declaredIn(type, classPath).flatMap(({ fields }) => fields.filter((field) => !isWritten(field)));
  return left.map(({ name }) => name);
}

/** How many public fields a class has, with those of its superclasses (`TypeExtractor.countFieldsInClass`). */
export function publicFieldsOf(type: JavaType, classPath: ClassPath): number {
  return fieldsOf(type, classPath).filter(({ declared }) => declared.modifiers.includes("public")).length;
}

/** A static field is not part of a value, and a transient one is asked to be left out. */
function isWritten({ modifiers }: DeclaredField): boolean {
  return !modifiers.includes("static") && !modifiers.includes("transient");
}
