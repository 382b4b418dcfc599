import type { DeclaredClass, DeclaredMethod } from "../../types/declared.js";
import type { Reason } from "../../types/serializer.js";
import { simpleName } from "../class-names.js";
import type { ClassPath } from "../class-path.js";
import type { JavaType } from "../java-type.js";
import { declaredIn, fieldsOf } from "./fields.js";

/** Whether the class is public. A member of an interface is, without a word. */
export function isPublic({ modifiers, within }: DeclaredClass, classPath: ClassPath): boolean {
  return modifiers.includes("public") || classPath.get(within ?? "")?.form === "interface";
}

/** A class that is not public cannot be made from outside. */
export function notPublic(declared: DeclaredClass, classPath: ClassPath): readonly Reason[] {
  if (isPublic(declared, classPath)) return [];
  const says = `The class ${simpleName(declared.name)} is not public.`;
  return [{ rule: "notPublicClass", says, mend: "Make the class public.", line: declared.line }];
}

/** An inner class holds the object around it in a field of its own, and asks for it in each constructor. */
export function innerClass(declared: DeclaredClass, classPath: ClassPath): readonly Reason[] {
  if (!isInner(declared, classPath)) return [];
  const says = `${simpleName(declared.name)} is an inner class: it holds an object of ${simpleName(declared.within ?? "")}.`;
  return [{ rule: "innerClass", says, mend: "Make the class static.", line: declared.line }];
}

/** Whether a class lives inside an object of another one. */
export function isInner({ modifiers, within, form }: DeclaredClass, classPath: ClassPath): boolean {
  if (within === null || form !== "class" || modifiers.includes("static")) return false;
  return classPath.get(within)?.form !== "interface";
}

/** Flink finds fields by name, so a name must be there only once. */
export function shadowedFields(type: JavaType, classPath: ClassPath): readonly Reason[] {
  const fields = fieldsOf(type, classPath);
  const twice = fields.filter(({ name }, at) => fields.findIndex((each) => each.name === name) < at);
  return twice.map(({ name, owner, declared }) => {
    const says = `The field ${name} of ${simpleName(owner.name)} is declared again in a class below it.`;
    return { rule: "shadowedField", says, mend: "Give one of the two another name.", line: declared.line };
  });
}

/** A class without fields may well keep its state elsewhere. */
export function noFields(type: JavaType, declared: DeclaredClass, classPath: ClassPath): readonly Reason[] {
  if (fieldsOf(type, classPath).length > 0) return [];
  const says = `${simpleName(declared.name)} has no field that Flink could write.`;
  return [{ rule: "noFields", says, mend: null, line: declared.line }];
}

/** Who writes an object in a way of his own expects it to be used. */
export function customSerialization(type: JavaType, classPath: ClassPath): readonly Reason[] {
  const own = declaredIn(type, classPath).flatMap(({ name, methods }) => methods.filter(isCustom).map(reasonFor(name)));
  return own;
}

function isCustom({ name }: DeclaredMethod): boolean {
  return name === "readObject" || name === "writeObject";
}

function reasonFor(owner: string): (method: DeclaredMethod) => Reason {
  return ({ name, line }) => {
    const says = `${simpleName(owner)} has a method ${name}, which Flink would not call.`;
    return { rule: "customSerialization", says, mend: `Take ${name} away.`, line };
  };
}
