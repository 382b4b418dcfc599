import type { Span } from "../../../model/serialization/types/layout.js";
import { bytesText } from "./described.js";

/** Bytes that belong together, as they are drawn. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
  /** “4 B”. */
  readonly size: string;
  /** What they are: what says which entry it is, what it holds, and what Flink adds. */
  readonly looks: "key" | "value" | "added" | "length";
  /** The first bytes, in hex; none where nothing is known of them but how many there are. */
  readonly cells: readonly string[];
  /** What is not drawn: “31 more”; empty if nothing. */
  readonly rest: string;
}

/** Some bytes of which nothing is known but how many they are. */
export interface Opaque {
  readonly name: string;
  readonly bytes: number;
  readonly looks: Part["looks"];
}

/** A part with more bytes than the first shows only the second number of them. Two times of a window are shown whole. */
const MOST = 8;
const FIRST = 5;

/** A part of which each byte is known. */
export function knownPart({
  name,
  bytes,
  looks,
}: {
  name: string;
  bytes: readonly number[];
  looks: Part["looks"];
}): Part {
  const shown = bytes.length > MOST ? bytes.slice(0, FIRST) : bytes;
  const rest = bytes.length - shown.length;
  return {
    ...{ name, looks, bytes: bytes.length, size: bytesText(bytes.length) },
    cells: shown.map((byte) => byte.toString(16).padStart(2, "0")),
    rest: rest > 0 ? `${bytesText(rest)} more` : "",
  };
}

/** A part of which only the size is known. */
export function opaquePart({ name, bytes, looks }: Opaque): Part {
  return { name, looks, bytes, size: bytesText(bytes), cells: [], rest: bytesText(bytes) };
}

/** A span of Flink’s own, and what a reader calls it. */
export function spanPart({ path, what, bytes }: Span): Part {
  return knownPart({ name: NAMES[what] ?? what, bytes, looks: looksOf(path, what) });
}

const NAMES: Readonly<Record<string, string>> = {
  "start of the window": "window start",
  "end of the window": "window end",
  "time of the timer, sign turned": "time, sign turned",
};

function looksOf(path: string, what: string): Part["looks"] {
  if (what === "null flag" || what === "comma" || what === "last access") return "added";
  return path === "" || path === "value" ? "added" : "key";
}
