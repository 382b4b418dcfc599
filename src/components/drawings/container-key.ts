import type { Piece } from "../../views/memory/then/piece.js";
import { html, type Markup } from "../html.js";

type Thing = Piece["thing"];

const names: Readonly<Record<Thing, string>> = {
  heap: "heap",
  managed: "managed",
  "network-memory": "network",
  "off-heap": "other direct",
  metaspace: "metaspace",
  overhead: "cut-off or overhead",
};

interface Grid {
  readonly perRow: number;
  readonly left: number;
  /** From one entry to the next, in pixels. */
  readonly apart: number;
}

const ROW = 20;
const SQUARE = 11;

/** What the colours of a container stand for, in the order of the parts, as far as they occur. */
export function containerKey(pieces: readonly Piece[], { perRow, left, apart }: Grid): Markup {
  const things = (Object.keys(names) as Thing[]).filter((thing) => pieces.some((one) => one.thing === thing));
  return html`${things.map((thing, index) => {
    const x = left + (index % perRow) * apart;
    const y = Math.floor(index / perRow) * ROW + 6;
    return html`<rect fill="var(--${thing})" x="${x}" y="${y}" width="${SQUARE}" height="${SQUARE}" />
      <text class="label" x="${x + SQUARE + 5}" y="${y + 10}">${names[thing]}</text>`;
  })}`;
}
