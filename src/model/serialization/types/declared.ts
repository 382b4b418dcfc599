/** A type where a program uses it. */
export type TypeUse =
  | {
      readonly kind: "named";
      /** "int", "java.util.List", "shop.Order$Item"; a type parameter or a class that nothing declares as it is written. */
      readonly name: string;
      readonly arguments: readonly TypeUse[];
    }
  | { readonly kind: "array"; readonly of: TypeUse }
  /** “?”, “? extends X”, “? super X”. */
  | { readonly kind: "wildcard"; readonly extends?: TypeUse; readonly super?: TypeUse };

/** A modifier that type extraction looks at. */
export type Modifier = "public" | "protected" | "private" | "static" | "final" | "abstract" | "transient" | "synthetic";

/** A field of a class, or a component of a record or a case class. */
export interface DeclaredField {
  readonly name: string;
  readonly type: TypeUse;
  readonly modifiers: readonly Modifier[];
  /** From 1. */
  readonly line: number;
}

/** A method: what finds getters, setters, `readObject` and `writeObject`. */
export interface DeclaredMethod {
  readonly name: string;
  readonly parameters: readonly TypeUse[];
  /** Null for void. */
  readonly returns: TypeUse | null;
  readonly modifiers: readonly Modifier[];
  readonly line: number;
}

/** A constructor that the text declares. One that Java adds is not among them. */
export interface DeclaredConstructor {
  readonly parameters: readonly TypeUse[];
  readonly modifiers: readonly Modifier[];
  readonly line: number;
}

/** What kind of declaration it is. A case class is one of Scala. */
export type Form = "class" | "record" | "enum" | "interface" | "caseClass";

/** A class as a program declares it. */
export interface DeclaredClass {
  readonly form: Form;
  /** As the JVM names it: "shop.Order$Item". */
  readonly name: string;
  readonly typeParameters: readonly string[];
  /** Those that are written, and those that Java implies: an enum, a record or a nested interface is static. */
  readonly modifiers: readonly Modifier[];
  /** Names of annotations, without “@”. */
  readonly annotations: readonly string[];
  /** The name of the class around it. */
  readonly within: string | null;
  readonly extends: TypeUse | null;
  readonly implements: readonly TypeUse[];
  /** In the order of the text. */
  readonly fields: readonly DeclaredField[];
  readonly methods: readonly DeclaredMethod[];
  readonly constructors: readonly DeclaredConstructor[];
  /** The constants of an enum, in order; empty otherwise. */
  readonly constants: readonly string[];
  readonly line: number;
}

/** A type, and the declarations of the classes in it. */
export interface TypeText {
  readonly root: TypeUse;
  readonly classes: readonly DeclaredClass[];
}

/** What is wrong with a text, and where. */
export interface TypeProblem {
  /** From 1. */
  readonly line: number;
  /** A sentence, for the reader. */
  readonly says: string;
}
