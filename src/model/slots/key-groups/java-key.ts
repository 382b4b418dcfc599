/** The types of keys that are one value. */
export const simpleTypes = [
  "Integer",
  "Long",
  "Short",
  "Byte",
  "Boolean",
  "Character",
  "Double",
  "Float",
  "String",
  "UUID",
  "LocalDate",
] as const;

export type SimpleType = (typeof simpleTypes)[number];

/** A key as Java holds it. */
export type JavaKey = SimpleKey | TupleKey;

export type SimpleKey =
  | { readonly type: "Integer" | "Short" | "Byte"; readonly value: number }
  | { readonly type: "Long"; readonly value: bigint }
  | { readonly type: "Boolean"; readonly value: boolean }
  /** Of a `Character` exactly one UTF-16 unit. */
  | { readonly type: "Character" | "String"; readonly value: string }
  /** Of a `Float` a number of 32 bits. */
  | { readonly type: "Double" | "Float"; readonly value: number }
  /** The 128 bits, without a sign. */
  | { readonly type: "UUID"; readonly value: bigint }
  | { readonly type: "LocalDate"; readonly value: CalendarDay };

/** A day of the calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One of Flink’s tuples. */
export interface TupleKey {
  readonly type: "Tuple";
  /** Null is a field that Java has as null: it has a hash code, though Flink’s serializer refuses it. */
  readonly fields: readonly (JavaKey | null)[];
}
