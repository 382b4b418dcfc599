/** Some bytes that belong together, and what they say. */
export interface Span {
  /** Where in the value: "", "user", "items[2].price". */
  readonly path: string;
  /** What they are: "null flag", "length", "class tag", "value". */
  readonly what: string;
  /** In the order of the stream, 0 to 255 each. */
  readonly bytes: readonly number[];
}

/** A value as it is written, byte by byte. */
export interface Layout {
  readonly spans: readonly Span[];
}

/** Why a value cannot be written. */
export interface Unwritable {
  /** Where in the value. */
  readonly path: string;
  /** A sentence, for the reader. */
  readonly unwritable: string;
}

/** How many bytes a layout has. */
export function bytesIn({ spans }: Layout): number {
  return spans.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
