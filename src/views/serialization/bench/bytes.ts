import type { Layout, Span } from "../../../model/serialization/types/layout.js";
import { amount, counted } from "../../world.js";
import { charactersOf } from "./characters.js";

/** A cell of the drawing: a byte, or what stands for bytes that are cut out. */
export interface Cell {
  readonly hex: string;
  /** What the byte says as a character; empty where it is no text. */
  readonly character: string;
  /** Which field, by its place in the list. */
  readonly field: number;
  /** Where in the value the byte is; null for a cut. */
  readonly at: number | null;
  /** What begins here, if something does. */
  readonly label: Label | null;
}

/** What a span is called, above its first cell. */
export interface Label {
  readonly letter: string;
  readonly text: string;
  /** Cells that it may take in a row of 16, and in one of 8. */
  readonly wide: number;
  readonly narrow: number;
}

/** A field in the list beside the drawing. */
export interface ByteField {
  readonly letter: string;
  readonly name: string;
  readonly bytes: string;
  readonly parts: string;
}

/** The bytes of a value, ready to be drawn. */
export interface BytesView {
  readonly cells: readonly Cell[];
  readonly fields: readonly ByteField[];
  /** What is not drawn, as a sentence; empty when all is. */
  readonly more: string;
}

/** Bytes of one span, and cells, that are drawn: assumed, what somebody may look at. */
const LONGEST_SPAN = 48;
const MOST_CELLS = 512;
const MOST_FIELDS = 24;

/** What belongs to the whole value, in the list of fields. */
const WHOLE = "the value itself";

/** A layout as cells in rows, and the fields they belong to. */
export function bytesView({ spans }: Layout): BytesView {
  const names = [...new Set(spans.map(fieldOf))];
  const cells: Cell[] = [];
  let at = 0;
  for (const span of spans) {
    const field = names.indexOf(fieldOf(span));
    if (cells.length < MOST_CELLS) cells.push(...cellsOf(span, { field, at, place: cells.length }));
    at += span.bytes.length;
  }
  const drawn = cells.slice(0, MOST_CELLS);
  const fields = names.slice(0, MOST_FIELDS).map((name, field) => fieldView(name, field, spans));
  return { cells: drawn, fields, more: moreText(drawn, at, names.length - fields.length) };
}

/** The field that a span belongs to, or the element of a list; empty for the value as a whole. */
function fieldOf({ path }: Span): string {
  return /^(?:\[\d+\]|[^.[]*)/.exec(path)?.[0] ?? "";
}

function cellsOf(
  span: Span,
  { field, at, place }: { readonly field: number; readonly at: number; readonly place: number },
): readonly Cell[] {
  const characters = charactersOf(span);
  const shown = span.bytes.length > LONGEST_SPAN ? span.bytes.slice(0, LONGEST_SPAN - 1) : span.bytes;
  const cut = span.bytes.length - shown.length;
  const count = shown.length + (cut > 0 ? 1 : 0);
  const cells = shown.map((byte, index): Cell => {
    const label = index === 0 ? labelOf(span, { field, count, place }) : null;
    const hex = byte.toString(16).padStart(2, "0");
    return { hex, character: characters[index] ?? "", field, at: at + index, label };
  });
  return cut > 0 ? [...cells, { hex: "…", character: `+${cut}`, field, at: null, label: null }] : cells;
}

function labelOf(
  { path, what }: Span,
  { field, count, place }: { readonly field: number; readonly count: number; readonly place: number },
): Label {
  const room = (columns: number): number => Math.min(count, columns - (place % columns));
  return {
    letter: letterOf(field),
    text: path === "" ? what : `${path} ${what}`,
    wide: room(16),
    narrow: room(8),
  };
}

/** “A” to “Z”, then numbers. */
function letterOf(field: number): string {
  return field < 26 ? String.fromCharCode(65 + field) : String(field + 1);
}

function fieldView(name: string, field: number, spans: readonly Span[]): ByteField {
  const own = spans.filter((span) => fieldOf(span) === name);
  const counts = new Map<string, number>();
  for (const { what, bytes } of own) counts.set(what, (counts.get(what) ?? 0) + bytes.length);
  const parts = [...counts].slice(0, 8).map(([what, bytes]) => `${what} ${bytes}`);
  return {
    letter: letterOf(field),
    name: name === "" ? WHOLE : name,
    bytes: size(own.reduce((sum, { bytes }) => sum + bytes.length, 0)),
    parts: [...parts, ...(counts.size > parts.length ? ["…"] : [])].join(", "),
  };
}

function moreText(cells: readonly Cell[], bytes: number, fields: number): string {
  const drawn = cells.filter(({ at }) => at !== null).length;
  const left = bytes - drawn;
  return [
    left > 0 && `${size(left)} more ${left === 1 ? "is" : "are"} not drawn.`,
    fields > 0 && `${counted(String(fields), "part")} more ${fields === 1 ? "is" : "are"} not in the list.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

function size(bytes: number): string {
  return amount(bytes, "bytes", { scale: "B", exact: true });
}
