import { flaggedVarInt } from "./varint.js";

/** Marks the last letter of a text whose length is not written. */
const END = 0x80;

/** A text (`Output.writeString`): without a length where it is 2 to `longestAscii` letters of ASCII, else length and one, and UTF-8. */
export function textBytes(text: string, { longestAscii }: { longestAscii: number }): readonly number[] {
  const bare = text.length > 1 && text.length <= longestAscii && isAscii(text);
  return bare ? asciiBytes(text) : lengthAndText(text);
}

/** A text of ASCII without a length (`Output.writeAscii`), but for one of no letter or of one. */
export function asciiBytes(text: string): readonly number[] {
  if (text.length < 2) return lengthAndText(text);
  const bytes = Array.from(text, (letter) => letter.charCodeAt(0));
  return [...bytes.slice(0, -1), (bytes.at(-1) ?? 0) | END];
}

/** A text with its length (`writeString` of a CharSequence in Kryo 2). Each UTF-16 unit stands for itself. */
export function lengthAndText(text: string): readonly number[] {
  const units = Array.from({ length: text.length }, (_, at) => unitBytes(text.charCodeAt(at)));
  return [...flaggedVarInt(true, text.length + 1), ...units.flat()];
}

/** Whether all letters of a text have 7 bits. */
export function isAscii(text: string): boolean {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).every((unit) => unit < 0x80);
}

function unitBytes(unit: number): readonly number[] {
  const low = 0x80 | (unit & 0x3f);
  if (unit < 0x80) return [unit];
  if (unit < 0x800) return [0xc0 | (unit >> 6), low];
  return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), low];
}
