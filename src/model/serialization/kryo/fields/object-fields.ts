import { erasedName } from "../../extraction/class-names.js";
import type { ClassPath } from "../../extraction/class-path.js";
import { classType, type JavaType } from "../../extraction/java-type.js";
import { resolve } from "../../extraction/resolve.js";
import type { DeclaredClass, DeclaredField } from "../../types/declared.js";

/** A field of an object. */
export interface ObjectField {
  readonly name: string;
  /** Its type in this object: no type parameter is left in it. */
  readonly type: JavaType;
  /** Its type as it is declared: perhaps a type parameter of `owner`. */
  readonly declared: JavaType;
  /** The class that declares it. */
  readonly owner: DeclaredClass;
}

/** The fields of an object that Kryo writes, with those of its superclasses, by name: those that are neither static nor transient. */
export function objectFields(type: JavaType, classes: ClassPath): readonly ObjectField[] {
  const fields = ancestors(type, classes).flatMap((each) => ownFields(each, classes));
  return fields.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}

/** The names of fields that Kryo leaves out: static and transient ones. */
export function ignoredFields(type: JavaType, classes: ClassPath): readonly string[] {
  return ancestors(type, classes).flatMap((each) => {
    const fields = declarationOf(each, classes)?.fields ?? [];
    return fields.filter((field) => !isWritten(field)).map(({ name }) => name);
  });
}

/** A type and those above it, each with its arguments. A class that extends itself ends the list. */
export function ancestors(type: JavaType, classes: ClassPath): readonly JavaType[] {
  const found: JavaType[] = [];
  for (let at: JavaType | null = type; at !== null; at = superclassOf(at, classes)) {
    const name = erasedName(at);
    if (found.some((each) => erasedName(each) === name)) break;
    found.push(at);
  }
  return found;
}

/** The superclass of a type, with its arguments; null at Object, and at a class that nothing declares. */
function superclassOf(type: JavaType, classes: ClassPath): JavaType | null {
  const declared = declarationOf(type, classes);
  return declared?.extends ? closed(resolve(declared.extends, declared, classes), type, declared) : null;
}

function ownFields(type: JavaType, classes: ClassPath): readonly ObjectField[] {
  const owner = declarationOf(type, classes);
  if (!owner) return [];
  return owner.fields.filter(isWritten).map(({ name, type: use }) => {
    const declared = resolve(use, owner, classes);
    return { name, type: closed(declared, type, owner), declared, owner };
  });
}

function isWritten({ modifiers }: DeclaredField): boolean {
  return !modifiers.includes("static") && !modifiers.includes("transient");
}

function declarationOf(type: JavaType, classes: ClassPath): DeclaredClass | undefined {
  return "name" in type ? classes.get(type.name) : undefined;
}

/** What objects are at least: a wildcard stands for what it extends. */
export function upperBound(type: JavaType | undefined): JavaType {
  if (type && type.kind !== "wildcard") return type;
  return type?.extends ? upperBound(type.extends) : classType("java.lang.Object");
}

/** A type inside a class, with what that class is given for its type parameters; Object for what nothing tells. */
function closed(inner: JavaType, type: JavaType, owner: DeclaredClass): JavaType {
  switch (inner.kind) {
    case "class":
      return inner;
    case "wildcard":
      return inner.extends ? closed(inner.extends, type, owner) : classType("java.lang.Object");
    case "array":
      return { kind: "array", of: closed(inner.of, type, owner) };
    case "parameterized":
      return { ...inner, arguments: inner.arguments.map((each) => closed(each, type, owner)) };
    case "variable": {
      const given =
        type.kind === "parameterized" ? type.arguments[owner.typeParameters.indexOf(inner.name)] : undefined;
      return upperBound(given);
    }
  }
}
