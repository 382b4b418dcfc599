import type { Serializer } from "../types/serializer.js";
import { basicSerializer } from "./basic-types.js";
import { leaf, part } from "./build.js";
import { valueClassName } from "./class-names.js";
import type { Extraction, Place } from "./extraction.js";
import { isClass, type JavaType } from "./java-type.js";

const primitives = ["boolean", "byte", "char", "double", "float", "int", "long", "short"];

/** The classes whose arrays `BasicArrayTypeInfo` knows. */
const basics = ["String", "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Character"];

/** The serializer of an array of these elements. An array of `T` is one of objects, whatever `T` stands for. */
export function arraySerializer(element: JavaType, place: Place, extraction: Extraction): Serializer {
  const known = element.kind === "class" ? arrayOfKnown(element.name, extraction) : null;
  if (known) return known;
  const serializer = extraction.serializerOf(element, { ...place, depth: place.depth + 1 });
  return arrayOf(isClass(element) ? valueClassName(element) : serializer.of, serializer);
}

function arrayOfKnown(name: string, { version }: Extraction): Serializer | null {
  if (primitives.includes(name)) return leaf("primitiveArray", primitiveArraySerializer(name), `${name}[]`);
  if (!basics.some((basic) => `java.lang.${basic}` === name)) return null;
  if (name === "java.lang.String") return leaf("basicArray", "StringArraySerializer", `${name}[]`);
  const element = basicSerializer(name, version);
  return element && arrayOf(name, element);
}

function arrayOf(name: string, element: Serializer): Serializer {
  const of = `${name}[]`;
  return { kind: "objectArray", name: "GenericArraySerializer", of, parts: [part("element", element)], reasons: [] };
}

function primitiveArraySerializer(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}PrimitiveArraySerializer`;
}
