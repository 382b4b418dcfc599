/** What Java’s encoder puts for half of a surrogate pair: "?". */
const UNKNOWN = 0x3f;

/** A text in UTF-8, as Java’s `String.getBytes(UTF_8)` has it. */
export function utf8(text: string): readonly number[] {
  return Array.from(text, (character) => pointBytes(character.codePointAt(0) ?? UNKNOWN)).flat();
}

function pointBytes(point: number): readonly number[] {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point >= 0xd800 && point < 0xe000) return [UNKNOWN];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
