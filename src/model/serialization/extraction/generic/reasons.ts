import type { Reason } from "../../types/serializer.js";
import { simpleName } from "../class-names.js";
import { collectionShape } from "../collection-shape.js";
import { displayOf } from "../display.js";
import type { Extraction, Place } from "../extraction.js";
import type { JavaType } from "../java-type.js";
import { collectionReason } from "./collection-reason.js";
import { libraryReason } from "./library-reason.js";

type Named = Extract<JavaType, { readonly name: string }>;

/** Object may be anything, and Flink never looks into a Class. */
export function openReason({ name }: Named, { line }: Place): Reason | null {
  if (name !== "java.lang.Object" && name !== "java.lang.Class") return null;
  const says = name === "java.lang.Object" ? "An Object can be anything." : "Flink does not look into a Class.";
  return { rule: "object", says, mend: "Name the class that the values have.", line };
}

/** A type inside of itself would go on without end. */
export function recursiveReason(type: JavaType, { line }: Place): Reason {
  const says = `${displayOf(type)} is inside of itself; Flink stops there.`;
  return { rule: "recursiveType", says, mend: "Keep the key of the other object instead of the object.", line };
}

/** Why a class that is no POJO by what the text says goes to Kryo. */
export function undeclaredReason(type: Named, place: Place, { version }: Extraction): Reason {
  const shape = collectionShape(type);
  if (shape) return { ...collectionReason(shape, version), line: place.line };
  return { ...libraryReason(type.name, version), line: place.line };
}

/** An interface has no fields. */
export function interfaceReason({ name }: Named, { line }: Place): Reason {
  const says = `${simpleName(name)} is an interface: it says nothing about fields.`;
  return { rule: "interface", says, mend: "Name a class instead, or an abstract class with the fields.", line };
}
