import type { DeclaredClass } from "../types/declared.js";
import type { Serializer, Subclass } from "../types/serializer.js";
import type { ClassPath } from "./class-path.js";
import type { Extraction } from "./extraction.js";
import { lineageOf } from "./hierarchy.js";
import { classType } from "./java-type.js";
import { ExtractionFailure, InvalidTypes } from "./refusal.js";

/**
 * A serializer whose POJOs, at any depth, know the declared classes below them: a value may be of one of those. Flink makes the
 * serializer of a subclass when it meets the first value of it, and registers none by itself.
 * @param within classes that are being looked at further out
 */
export function withSubclasses(
  serializer: Serializer,
  extraction: Extraction,
  within: readonly string[] = [],
): Serializer {
  const parts = serializer.parts.map((part) => {
    return { ...part, serializer: withSubclasses(part.serializer, extraction, within) };
  });
  const { kind, of } = serializer;
  if (kind !== "pojo") return { ...serializer, parts };
  const outer = [...within, of];
  const below = classesBelow(of, extraction.classPath).filter(({ name }) => !outer.includes(name));
  const subclasses = below.flatMap(({ name }) => subclassOf(name, extraction, outer));
  return subclasses.length > 0 ? { ...serializer, parts, subclasses } : { ...serializer, parts };
}

function classesBelow(name: string, classPath: ClassPath): readonly DeclaredClass[] {
  return [...classPath.values()].filter((each) => {
    return lineageOf(classType(each.name), classPath).some((above) => "name" in above && above.name === name);
  });
}

/** The subclass, or nothing where Flink refuses it. */
function subclassOf(name: string, extraction: Extraction, within: readonly string[]): readonly Subclass[] {
  try {
    const type = classType(name);
    const serializer = extraction.serializerOf(type, { hierarchy: [type], line: null, depth: 0 });
    return [{ serializer: withSubclasses(serializer, extraction, within), tag: null }];
  } catch (refusal) {
    if (refusal instanceof InvalidTypes || refusal instanceof ExtractionFailure) return [];
    throw refusal;
  }
}
