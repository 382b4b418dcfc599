import type { Span } from "../../../model/serialization/types/layout.js";

/** What a span of text says, character by character, at the first byte of each; empty elsewhere. */
export function charactersOf({ what, bytes }: Span): readonly string[] {
  if (what === "characters") return variableLength(bytes);
  if (what === "text" || what.endsWith("class name")) return plainText(bytes);
  return bytes.map(() => "");
}

/** Flink’s own: seven bits of a UTF-16 unit at a time, the lowest first, with a bit that says that more follow. */
function variableLength(bytes: readonly number[]): readonly string[] {
  const characters = bytes.map(() => "");
  let [start, unit, shift] = [0, 0, 0];
  let high: { at: number; unit: number } | null = null;
  bytes.forEach((byte, at) => {
    unit |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) return;
    if (isHigh(unit)) high = { at: start, unit };
    else if (high !== null && isLow(unit)) characters[high.at] = String.fromCharCode(high.unit, unit);
    else characters[start] = visible(unit);
    if (!isHigh(unit)) high = null;
    [start, unit, shift] = [at + 1, 0, 0];
  });
  return characters;
}

/** Kryo’s and Java’s: one byte for a letter of ASCII, of which Kryo marks the last one with the highest bit. */
function plainText(bytes: readonly number[]): readonly string[] {
  const isMarked = bytes.slice(0, -1).every((byte) => byte < 0x80);
  return bytes.map((byte, at) => visible(isMarked && at === bytes.length - 1 ? byte & 0x7f : byte));
}

/** A character that can be seen; a blank is a dot. */
function visible(unit: number): string {
  if (unit === 0x20) return "·";
  return unit > 0x20 && unit < 0x7f
    ? String.fromCharCode(unit)
    : unit > 0xa0 && !isHigh(unit) && !isLow(unit)
      ? letter(unit)
      : "";
}

/** What is beyond ASCII, but for bytes of an encoding that is not known. */
function letter(unit: number): string {
  const text = String.fromCharCode(unit);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : "";
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
