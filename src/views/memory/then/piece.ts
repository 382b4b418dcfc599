import { sizeInWords } from "../byte-text.js";
import type { Thing } from "../map/box.js";

/** A part of a container, which is drawn to scale. */
export interface Piece {
  readonly name: string;
  /** Decides its colour. */
  readonly thing: Exclude<Thing, "process" | "flink">;
  readonly bytes: number;
  readonly text: string;
}

/** A part of a container, unless it is empty. @param bytes whole */
export function piece(name: string, thing: Piece["thing"], bytes: number): readonly Piece[] {
  return bytes > 0 ? [{ name, thing, bytes, text: mib(bytes) }] : [];
}

/** A size in MiB for a sentence. @param bytes whole; a dash where there is none */
export function mib(bytes: number): string {
  return Number.isFinite(bytes) ? sizeInWords(BigInt(Math.round(bytes))) : "—";
}
