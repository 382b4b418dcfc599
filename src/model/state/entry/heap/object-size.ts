/** Bytes of a reference: 4 where the JVM compresses them, which it can do for heaps below 32 GB; else 8. */
export type ReferenceBytes = 4 | 8;

/** The fields of a class, those of its superclasses included. */
export interface Fields {
  readonly references: number;
  /** Of 8 bytes each. */
  readonly longs?: number;
  /** Of 4 bytes each: int and float. */
  readonly ints?: number;
  /** Of 1 byte each: byte and boolean. */
  readonly bytes?: number;
}

/** In front of the fields of each object. OpenJDK 17; class pointers stay compressed when references are not. */
const HEADER_BYTES = 12;

/** In front of the elements of an array: the header and its length. */
const ARRAY_HEADER_BYTES = 16;

/** Every object begins at a multiple of so many bytes. */
const ALIGNMENT_BYTES = 8;

/**
 * The bytes of an object. Smaller fields fill the gap behind the header, so that only the end is rounded up; that holds
 * for the classes here, as the tests compare with what JOL finds on OpenJDK 17.
 */
export function objectBytes(
  { references, longs = 0, ints = 0, bytes = 0 }: Fields,
  referenceBytes: ReferenceBytes,
): number {
  return aligned(HEADER_BYTES + references * referenceBytes + longs * 8 + ints * 4 + bytes);
}

/** The bytes of an array of references. */
export function referencesBytes(length: number, referenceBytes: ReferenceBytes): number {
  return arrayBytes(length * referenceBytes);
}

/**
 * The bytes of an array, its header included.
 * @param contentBytes those of all its elements
 */
export function arrayBytes(contentBytes: number): number {
  return aligned(ARRAY_HEADER_BYTES + contentBytes);
}

const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
