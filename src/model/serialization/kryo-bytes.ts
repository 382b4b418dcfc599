import { bytesIn, type Layout } from "./types/layout.js";
import { partsOf } from "./types/parts.js";
import type { Serializer } from "./types/serializer.js";

interface Written {
  readonly serializer: Serializer;
  readonly layout: Layout;
}

/** How many bytes of a record are in fields in which Kryo writes anything; all of them where the record itself is Kryo’s. */
export function kryoBytesOf({ serializer, layout }: Written): number {
  if (serializer.kind === "kryo") return bytesIn(layout);
  const byKryo = new Set(serializer.parts.filter((part) => hasKryo(part.serializer)).map(({ name }) => name));
  return partsOf(layout)
    .filter(({ name }) => byKryo.has(name))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether Kryo writes a value, or anything in it. */
export function hasKryo({ kind, parts }: Serializer): boolean {
  return kind === "kryo" || parts.some(({ serializer }) => hasKryo(serializer));
}
