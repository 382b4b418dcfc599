import type { ClassPath } from "./class-path.js";
import { type JavaType, textOf } from "./java-type.js";
import { resolve } from "./resolve.js";

/** The types from the root to the one in question; what tells type parameters and recursion. */
export type Hierarchy = readonly JavaType[];

/**
 * A class and its superclasses, as far as they are declared, without Object (`TypeExtractionUtils.getTypeHierarchy`).
 * A class that extends itself ends the list, though no compiler takes it.
 */
export function lineageOf(type: JavaType, classPath: ClassPath): Hierarchy {
  const lineage: JavaType[] = [];
  const seen = new Set<string>();
  for (let at: JavaType | null = type; at !== null; at = superclassOf(at, classPath)) {
    if ((at.kind !== "class" && at.kind !== "parameterized") || at.name === "java.lang.Object" || seen.has(at.name))
      break;
    seen.add(at.name);
    lineage.push(at);
  }
  return lineage;
}

function superclassOf(type: JavaType, classPath: ClassPath): JavaType | null {
  const declared = type.kind === "class" || type.kind === "parameterized" ? classPath.get(type.name) : undefined;
  return declared?.extends ? resolve(declared.extends, declared, classPath) : null;
}

/** How often a class is in the hierarchy, with whichever arguments (`TypeExtractor.countTypeInHierarchy`). */
export function timesIn(hierarchy: Hierarchy, type: JavaType): number {
  return hierarchy.filter((each) => rawText(each) === rawText(type)).length;
}

function rawText(type: JavaType): string {
  return type.kind === "parameterized" ? type.name : textOf(type);
}
