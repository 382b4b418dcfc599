import type { DeclaredClass, DeclaredMethod } from "../../types/declared.js";
import type { ClassPath } from "../class-path.js";
import type { JavaType } from "../java-type.js";
import { resolve } from "../resolve.js";
import { declaredIn } from "./fields.js";

/** A method that a class has or inherits, with its types resolved. */
export interface Method {
  readonly name: string;
  readonly parameters: readonly JavaType[];
  /** Null for void. */
  readonly returns: JavaType | null;
  readonly isPublic: boolean;
}

/** The methods of a class, of its superclasses and of the declared interfaces of them all. */
export function methodsOf(type: JavaType, classPath: ClassPath): readonly Method[] {
  const classes = new Set(declaredIn(type, classPath));
  for (const each of classes) for (const above of interfacesOf(each, classPath)) classes.add(above);
  return [...classes].flatMap((owner) => owner.methods.filter(inheritable(owner)).map(methodIn(owner, classPath)));
}

function interfacesOf({ implements: uses }: DeclaredClass, classPath: ClassPath): readonly DeclaredClass[] {
  return uses.flatMap((use) => (use.kind === "named" ? (classPath.get(use.name) ?? []) : []));
}

/** A static method of an interface stays there. */
function inheritable({ form }: DeclaredClass): (method: DeclaredMethod) => boolean {
  return ({ modifiers }) => form !== "interface" || !modifiers.includes("static");
}

function methodIn(owner: DeclaredClass, classPath: ClassPath): (method: DeclaredMethod) => Method {
  return ({ name, parameters, returns, modifiers }) => ({
    name,
    parameters: parameters.map((each) => resolve(each, owner, classPath)),
    returns: returns && resolve(returns, owner, classPath),
    isPublic: modifiers.includes("public") || (owner.form === "interface" && !modifiers.includes("private")),
  });
}
