import type { ClassPath } from "../../extraction/class-path.js";
import type { JavaType } from "../../extraction/java-type.js";
import type { Sample } from "../../types/sample.js";

/** What a made-up value of a Java type goes by. */
export interface TypeHint {
  readonly name: string;
  readonly number: number;
  /** Values that may still be made for it and what is in it. */
  readonly room: number;
  readonly classes: ClassPath;
  /** The classes that it is within. */
  readonly within: readonly string[];
}

/** Makes up a value of a Java type. */
export type TypeSample = (type: JavaType, hint: TypeHint) => Sample;
