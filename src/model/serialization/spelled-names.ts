import type { Layout, Span } from "./types/layout.js";

/** A class whose name is written out in a value. */
export interface SpelledName {
  /** As the JVM names it: "Order$Item", "[LOrder$Item;". */
  readonly name: string;
  /** Who writes it: Kryo in front of an object, or the PojoSerializer in front of a subclass. */
  readonly by: "kryo" | "pojo";
}

/** The classes whose names are written out in a value, each once, in the order of the stream. */
export function spelledNames({ spans }: Layout): readonly SpelledName[] {
  const found = new Map<string, SpelledName>();
  spans.forEach((span, at) => {
    if (span.what !== "class name") return;
    const by = isOfPojo(spans[at - 1]) ? "pojo" : "kryo";
    const name = String.fromCharCode(...(by === "pojo" ? span.bytes : kryoText(span.bytes)));
    if (!found.has(`${by} ${name}`)) found.set(`${by} ${name}`, { name, by });
  });
  return [...found.values()];
}

/** How many bytes of a value are names of classes, and numbers that stand for a name before. */
export function spelledBytes({ spans }: Layout): number {
  return spans
    .filter(({ what }) => what === "class name" || what === "length of class name" || what === "class named before")
    .reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** The PojoSerializer writes the length of a name as a number of its own. */
function isOfPojo(before: Span | undefined): boolean {
  return before?.what === "length of class name";
}

/** The letters behind Kryo’s mark and the number of the name. Source: DefaultClassResolver.writeName, Output.writeString. */
function kryoText([, ...bytes]: readonly number[]): readonly number[] {
  const text = behindNumber(bytes);
  const [first = 0, ...rest] = text;
  // A length has the highest bit set, a letter does not; a length of 64 and more goes on in the bytes behind it.
  if (first >= 0x80 && rest.length > 0) return first & 0x40 ? behindNumber(rest) : rest;
  return text.map((letter) => letter & 0x7f);
}

function behindNumber(bytes: readonly number[]): readonly number[] {
  return bytes.slice(bytes.findIndex((byte) => byte < 0x80) + 1);
}
