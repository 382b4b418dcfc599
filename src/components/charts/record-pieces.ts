import { text, type Markish } from "@observablehq/plot";
import type { RecordBar, RecordPiece } from "../../views/serialization/record/parts.js";
import { CHARACTER, halo } from "./plot.js";

/** A piece of a bar, and where it lies, in bytes. */
export interface PlacedPiece extends RecordPiece {
  readonly bar: string;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a bar one behind the other. */
export function placed({ name: bar, pieces }: RecordBar): readonly PlacedPiece[] {
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += piece.bytes;
    return { ...piece, bar, from, to: at };
  });
}

/** The scale of the axis. */
export interface Scale {
  readonly pixelsPerByte: number;
  readonly right: number;
}

/** Room beside a name within a piece, and between two names below, in pixels. */
const AROUND = 14;

function hasRoom(piece: PlacedPiece, { pixelsPerByte }: Scale): boolean {
  return piece.bytes * pixelsPerByte > CHARACTER * piece.name.length + AROUND;
}

/** The name, and the bytes where there is room for both. */
function textOf(piece: PlacedPiece, { pixelsPerByte }: Scale): string {
  const long = `${piece.name}, ${piece.bytes} B`;
  return piece.bytes * pixelsPerByte > CHARACTER * long.length + 2 * AROUND ? long : piece.name;
}

/** The names of pieces that are wide enough, in them. */
export function namesInside(pieces: readonly PlacedPiece[], scale: Scale): readonly Markish[] {
  const shown = pieces.filter((piece) => hasRoom(piece, scale));
  const place = {
    x: ({ from, to }: PlacedPiece) => (from + to) / 2,
    y: "bar",
    text: (piece: PlacedPiece) => textOf(piece, scale),
    fontWeight: 600,
  } as const;
  return [
    text(
      shown.filter(({ isKryo }) => !isKryo),
      { ...place, fill: "var(--on-mark)" },
    ),
    text(
      shown.filter(({ isKryo }) => isKryo),
      { ...place, fill: "var(--ink)", ...halo },
    ),
  ];
}

/** The names of the others below their bar, in order, as far as there is room for them. @param dy in pixels */
export function namesBelow(pieces: readonly PlacedPiece[], scale: Scale, dy: number): Markish {
  const ends = new Map<string, number>();
  const shown = pieces.filter((piece) => !hasRoom(piece, scale));
  const set = shown.flatMap((piece) => {
    const x = Math.max(piece.from * scale.pixelsPerByte, ends.get(piece.bar) ?? 0);
    const end = x + CHARACTER * piece.name.length + AROUND;
    if (end > scale.right * scale.pixelsPerByte + AROUND) return [];
    ends.set(piece.bar, end);
    return [{ ...piece, x: x / scale.pixelsPerByte }];
  });
  return text(set, { x: "x", y: "bar", text: "name", textAnchor: "start", dy, fill: "var(--ink-soft)" });
}
