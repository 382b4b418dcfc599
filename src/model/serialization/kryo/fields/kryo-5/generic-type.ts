import { arrayClassName, erasedName } from "../../../extraction/class-names.js";
import type { ClassPath } from "../../../extraction/class-path.js";
import { isClass, type JavaType } from "../../../extraction/java-type.js";
import { resolveVariable } from "./resolve-variable.js";

/** A type parameter of a class. */
export type Variable = Extract<JavaType, { readonly kind: "variable" }>;

/** The type of a field as Kryo 5 keeps it (`Generics.GenericType`). */
export interface GenericType {
  /** A class, or a type parameter that is not known yet. */
  readonly type: string | Variable;
  /** Null of a type without arguments. */
  readonly arguments: readonly GenericType[] | null;
}

/** Where a field is: declared in the class `from`, in an object of `to`. */
export interface FieldPlace {
  readonly from: string;
  readonly to: string;
  readonly classes: ClassPath;
}

/** Whether two type parameters are the same. */
export function sameVariable(a: Variable, b: Variable): boolean {
  return a.name === b.name && a.owner === b.owner;
}

/** The type of a field. */
export function genericType(type: JavaType, place: FieldPlace): GenericType {
  if (type.kind === "parameterized") {
    return { type: type.name, arguments: type.arguments.map((each) => genericType(each, place)) };
  }
  if (type.kind === "array" && !isClass(type)) return genericArray(type, place);
  if (type.kind === "wildcard") return { type: boundOf(type, place), arguments: null };
  return { type: type.kind === "variable" ? resolveVariable(type, place) : erasedName(type), arguments: null };
}

/** A wildcard counts as what it extends, else as what extends it. */
function boundOf(
  { extends: above, super: below }: Extract<JavaType, { readonly kind: "wildcard" }>,
  place: FieldPlace,
): string | Variable {
  const isObject = above === undefined || (above.kind === "class" && above.name === "java.lang.Object");
  const bound = isObject ? below : above;
  return bound ? genericType(bound, place).type : "java.lang.Object";
}

/** An array of `T` stays `T` where that is not known; otherwise it keeps the arguments of its elements. */
function genericArray(type: JavaType, place: FieldPlace): GenericType {
  let dimensions = 0;
  let element = type;
  for (; element.kind === "array"; dimensions++) element = element.of;
  const inner = genericType(element, place);
  if (typeof inner.type !== "string") return inner;
  let name = inner.type;
  for (; dimensions > 0; dimensions--) name = arrayClassName(name);
  return { ...inner, type: name };
}
