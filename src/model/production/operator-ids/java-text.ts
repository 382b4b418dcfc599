/** What Java writes for half of a surrogate pair: a question mark. */
const QUESTION_MARK = 0x3f;

/**
 * The bytes of a text as Java’s UTF-8 writes them.
 * Source: `String.getBytes(UTF_8)`, which Guava’s `putString` hands to the hash; compared with Flink in the tests.
 * @param text any text; half of a surrogate pair becomes a question mark
 */
export function utf8(text: string): readonly number[] {
  return Array.from(text).flatMap((letter) => bytesOf(letter.codePointAt(0) ?? 0));
}

function bytesOf(point: number): readonly number[] {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(point)];
  if (point >= 0xd800 && point <= 0xdfff) return [QUESTION_MARK];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(point >> 6), tail(point)];
  return [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)];
}

/** The lowest six bits, marked as those that follow others. */
function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** An int as Guava’s `putInt` hands it to a hash: four bytes, the lowest first. */
export function intBytes(value: number): readonly number[] {
  return [value, value >> 8, value >> 16, value >> 24].map((bits) => bits & 0xff);
}
