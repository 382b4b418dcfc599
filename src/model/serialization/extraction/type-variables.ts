import type { ClassPath } from "./class-path.js";
import type { Hierarchy } from "./hierarchy.js";
import type { JavaType } from "./java-type.js";

type Variable = Extract<JavaType, { readonly kind: "variable" }>;

/**
 * What a type parameter stands for, looked up from the innermost type to the root. Where nothing says it: the type
 * parameter that is left (`TypeExtractor.materializeTypeVariable`).
 */
export function materialize(variable: Variable, hierarchy: Hierarchy, classPath: ClassPath): JavaType {
  let sought = variable;
  for (const type of hierarchy.toReversed()) {
    const argument = argumentFor(sought, type, classPath);
    if (argument?.kind === "variable") sought = argument;
    else if (argument) return argument;
  }
  return sought;
}

function argumentFor({ name, owner }: Variable, type: JavaType, classPath: ClassPath): JavaType | undefined {
  if (type.kind !== "parameterized" || type.name !== owner) return undefined;
  return type.arguments[classPath.get(owner)?.typeParameters.indexOf(name) ?? -1];
}
