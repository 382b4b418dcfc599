import type { DeclaredClass, TypeText, TypeUse } from "../types/declared.js";
import { libraryClasses, librarySupertypes } from "./library.js";
import { withLombokMembers } from "./lombok/members.js";

/** Classes whose declaration is known, by name. */
export type ClassPath = ReadonlyMap<string, DeclaredClass>;

/** The classes of a text with the members that Lombok gives them, and those of Flink that programs extend. */
export function classPathOf({ classes }: TypeText): ClassPath {
  return new Map([...libraryClasses, ...classes.map(withLombokMembers)].map((each) => [each.name, each]));
}

/** Whether a class is another one, or below it, as far as declarations are known. */
export function isA(name: string, ancestor: string, classPath: ClassPath): boolean {
  const seen = new Set([name]);
  for (const each of seen) for (const above of supertypesOf(each, classPath)) seen.add(above);
  return seen.has(ancestor);
}

function supertypesOf(name: string, classPath: ClassPath): readonly string[] {
  const declared = classPath.get(name);
  if (!declared) return librarySupertypes[name] ?? [];
  const uses = declared.extends ? [declared.extends, ...declared.implements] : declared.implements;
  return [...uses.flatMap(nameIn), ...(declared.form === "enum" ? ["java.lang.Enum"] : [])];
}

function nameIn(use: TypeUse): readonly string[] {
  return use.kind === "named" ? [use.name] : [];
}
