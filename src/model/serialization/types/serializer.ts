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
