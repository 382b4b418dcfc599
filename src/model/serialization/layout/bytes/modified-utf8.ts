/** A text in UTF-8 as Java’s `writeUTF` has it: each UTF-16 unit for itself, and the unit 0 in two bytes. */
export function modifiedUtf8(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => unitBytes(text.charCodeAt(at))).flat();
}

function unitBytes(unit: number): readonly number[] {
  const low = 0x80 | (unit & 0x3f);
  if (unit >= 0x01 && unit < 0x80) return [unit];
  if (unit < 0x800) return [0xc0 | (unit >> 6), low];
  return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), low];
}
