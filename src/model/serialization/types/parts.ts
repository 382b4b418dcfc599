import type { Layout } from "./layout.js";

/** A part of a layout: what stands before the first field, or one field with all in it. */
export interface LayoutPart {
  /** The field; empty for what belongs to the whole value. */
  readonly name: string;
  readonly bytes: number;
}

/** The bytes of a layout by field, in the order of the stream. What belongs to the whole value is a part of its own. */
export function partsOf({ spans }: Layout): readonly LayoutPart[] {
  const parts: { name: string; bytes: number }[] = [];
  for (const { path, bytes } of spans) {
    const name = /^[^.[]*/.exec(path)?.[0] ?? "";
    const last = parts.at(-1);
    if (last?.name === name) last.bytes += bytes.length;
    else parts.push({ name, bytes: bytes.length });
  }
  return parts;
}
