import { classes, type ClassName } from "./classes.js";
import { arrayBytes, objectBytes, referencesBytes, type ReferenceBytes } from "./object-size.js";

/** Objects of one kind on the heap. */
export interface HeapObject {
  /** What they are for: "entry", "key", "value", … */
  readonly what: string;
  /** The class, without its package: "StateMapEntry", "byte[]", "Object[]". */
  readonly type: string;
  /** Of each. */
  readonly bytes: number;
  readonly count: number;
}

/** How many objects there are for what, and how wide a reference is. */
export interface Use {
  readonly what: string;
  readonly count: number;
  readonly referenceBytes: ReferenceBytes;
}

/** Objects of a class. */
export function ofClass(type: ClassName, { what, count, referenceBytes }: Use): HeapObject {
  return { what, type, count, bytes: objectBytes(classes[type], referenceBytes) };
}

/** Arrays of so many bytes. */
export function ofBytes(length: number, { what, count }: Use): HeapObject {
  return { what, type: "byte[]", count, bytes: arrayBytes(length) };
}

/** Arrays of so many references; `type` is that of the elements. */
export function ofReferences(type: string, length: number, { what, count, referenceBytes }: Use): HeapObject {
  return { what, type: `${type}[]`, count, bytes: referencesBytes(length, referenceBytes) };
}

/** The bytes of all. */
export function heapBytes(objects: readonly HeapObject[]): number {
  return objects.reduce((sum, { bytes, count }) => sum + bytes * count, 0);
}
