import type { DeclaredClass, TypeUse } from "./declared.js";

/** Which of Flink’s ways of writing values a serializer is. */
export type SerializerKind =
  | "basic"
  | "string"
  | "enum"
  | "primitiveArray"
  | "basicArray"
  | "objectArray"
  | "tuple"
  | "caseClass"
  | "pojo"
  | "row"
  | "list"
  | "set"
  | "collection"
  | "map"
  | "nullable"
  | "either"
  | "option"
  | "value"
  | "writable"
  | "avro"
  | "variant"
  | "kryo";

/** A serializer as Flink picks it for a type, with those of its parts. */
export interface Serializer {
  readonly kind: SerializerKind;
  /** Flink’s class, without its package: "PojoSerializer". */
  readonly name: string;
  /** The class of the values, as the JVM names it: "shop.Order", "int", "java.util.UUID". */
  readonly of: string;
  /** Fields in the order in which they are written; element, or key and value, of a collection. */
  readonly parts: readonly Part[];
  /** Fields that the class has and Flink leaves out: static and transient ones. */
  readonly unwritten?: readonly string[];
  /** The constants of an enum, in order. */
  readonly constants?: readonly string[];
  /** Classes that extend the one of a POJO. */
  readonly subclasses?: readonly Subclass[];
  /** Of a POJO: no value is of this very class, only of a subclass. */
  readonly isAbstract?: true;
  /** Of Kryo: what the text says of the values. */
  readonly declared?: Declared;
  /** Why Flink picks it, where it is not the one a reader hopes for; and what else is worth knowing. The first decides. */
  readonly reasons: readonly Reason[];
}

/** A part of a composite value. */
export interface Part {
  /** The name of the field; "f0" of a tuple; "element", "key", "value". */
  readonly name: string;
  readonly serializer: Serializer;
  /** Where the text declares it; null where it does not. */
  readonly line: number | null;
}

/** What Kryo finds out by itself, and Flink does not look at. */
export interface Declared {
  /** The type of the values, with its arguments; no type parameter is left in it. */
  readonly type: TypeUse;
  /** The classes of the text, and Flink’s own with type parameters, by name: values may be of any of them. */
  readonly classes: ReadonlyMap<string, DeclaredClass>;
}

/** A class whose values may stand where a POJO is declared. */
export interface Subclass {
  /** The one that Flink makes for the class by itself. */
  readonly serializer: Serializer;
  /** Its number if the program registers it, from 0; null if it does not. */
  readonly tag: number | null;
}

/** Why a type is not what it might be. */
export interface Reason {
  /** Names the rule: "noDefaultConstructor", "privateField", … */
  readonly rule: string;
  /** What is the case, as a sentence. */
  readonly says: string;
  /** What to do about it, as a sentence; null where nothing can be done. */
  readonly mend: string | null;
  readonly line: number | null;
}
