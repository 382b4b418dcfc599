import type { DeclaredClass, DeclaredConstructor, DeclaredField, DeclaredMethod, TypeUse } from "../types/declared.js";

/** In which language something is written. It decides what the names of types mean. */
export type Language = "java" | "scala";

/** A method or a constructor may declare types of its own. */
interface Generic {
  readonly typeParameters: readonly string[];
}

/** A method whose types are named as the text names them. */
export type WrittenMethod = DeclaredMethod & Generic;

/** A constructor whose types are named as the text names them. */
export type WrittenConstructor = DeclaredConstructor & Generic;

/** What stands in the body of a class. */
export interface Members {
  readonly fields: readonly DeclaredField[];
  readonly methods: readonly WrittenMethod[];
  readonly constructors: readonly WrittenConstructor[];
  readonly classes: readonly WrittenClass[];
}

/** A class whose types are named as the text names them, with the classes in it. Its own name is a simple one. */
export interface WrittenClass extends Omit<DeclaredClass, "within" | "methods" | "constructors">, Members {
  readonly language: Language;
}

/** An import: one class under a name, or, without a name, all that is in a package or a class. */
export interface Import {
  /** "java.util.List"; "java.util" for all that is in it. */
  readonly path: string;
  readonly as: string | null;
}

/** A text, read but not understood: nothing is known yet about the names of types in it. */
export interface WrittenText {
  readonly root: { readonly type: TypeUse; readonly language: Language } | null;
  /** "" for the unnamed package. */
  readonly package: string;
  readonly imports: readonly Import[];
  readonly classes: readonly WrittenClass[];
}

/** A body with nothing in it. */
export const noMembers: Members = { fields: [], methods: [], constructors: [], classes: [] };
