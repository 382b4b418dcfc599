import type { DeclaredClass, TypeUse } from "../types/declared.js";
import type { ClassPath } from "./class-path.js";
import type { JavaType } from "./java-type.js";

/** What a type use means inside a class; outside of all classes where `within` is null. */
export function resolve(use: TypeUse, within: DeclaredClass | null, classPath: ClassPath): JavaType {
  if (use.kind === "wildcard") return withBounds(use, (bound) => resolve(bound, within, classPath));
  if (use.kind === "array") return { kind: "array", of: resolve(use.of, within, classPath) };
  const { name } = use;
  const owner = ownerOf(name, within, classPath);
  if (owner !== null) return { kind: "variable", name, owner };
  if (use.arguments.length === 0) return { kind: "class", name };
  return { kind: "parameterized", name, arguments: use.arguments.map((each) => resolve(each, within, classPath)) };
}

/** A wildcard with its bounds as types. */
function withBounds(
  { extends: above, super: below }: Extract<TypeUse, { readonly kind: "wildcard" }>,
  typeOf: (bound: TypeUse) => JavaType,
): JavaType {
  return {
    kind: "wildcard",
    ...(above ? { extends: typeOf(above) } : {}),
    ...(below ? { super: typeOf(below) } : {}),
  };
}

/** The innermost class around a use that has a type parameter of this name. */
function ownerOf(name: string, within: DeclaredClass | null, classPath: ClassPath): string | null {
  const seen = new Set<string>();
  for (let at = within; at !== null && !seen.has(at.name); at = classPath.get(at.within ?? "") ?? null) {
    if (at.typeParameters.includes(name)) return at.name;
    seen.add(at.name);
  }
  return null;
}
