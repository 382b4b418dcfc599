import { barX, text, type Markish } from "@observablehq/plot";
import type { SlotMemoryBar, SlotMemoryData, SlotMemoryPiece, Thing } from "../../views/memory/slot-memory.js";
import { barTotals } from "./bar-totals.js";
import { sizeAxis } from "./size-axis.js";
import { CHARACTER, plot, type ChartSize } from "./plot.js";

/** How each piece looks: what managed memory becomes has its colour, in shades from what is written to what is read. */
const looks: Readonly<Record<Thing, { readonly fill: string; readonly fillOpacity: number }>> = {
  "write buffers": { fill: "var(--managed)", fillOpacity: 0.65 },
  indices: { fill: "var(--managed)", fillOpacity: 0.82 },
  blocks: { fill: "var(--managed)", fillOpacity: 1 },
  reserve: { fill: "var(--managed)", fillOpacity: 0.3 },
  others: { fill: "var(--edge)", fillOpacity: 0.5 },
  heap: { fill: "var(--heap)", fillOpacity: 1 },
  held: { fill: "var(--checkpoint)", fillOpacity: 1 },
  beyond: { fill: "var(--checkpoint)", fillOpacity: 0.3 },
};

/** The room at the sides of the bars, and between names below them, in pixels. */
const LEFT = 8;
const RIGHT = { wide: 96, narrow: 26 };
const APART = 14;

/** A piece is drawn this wide at least, and has a name only where it is wider, in pixels. */
const SLIVER = 2;

const marginOf = ({ narrow }: ChartSize): number => (narrow ? RIGHT.narrow : RIGHT.wide);

/** How many pixels the axis is long. */
const widthOf = (size: ChartSize): number => size.width - LEFT - marginOf(size);

interface Place {
  readonly right: number;
  readonly size: ChartSize;
}

interface Piece extends SlotMemoryPiece {
  readonly bar: string;
  readonly from: number;
  readonly to: number;
}

/** Two bars to one scale: what the memory of a slot becomes, and the state that it serves. */
export function slotMemoryChart({ bars, right }: SlotMemoryData, size: ChartSize): SVGSVGElement {
  const pieces = bars.flatMap(piecesOf);
  const { unit, ...axis } = sizeAxis(right, size.narrow ? 3 : 7);
  return plot(
    { ...size, height: 240 },
    {
      marginLeft: LEFT,
      marginRight: marginOf(size),
      marginTop: 8,
      x: { domain: [0, right], axis: bars.length > 0 ? "bottom" : null, label: `${unit} →`, ...axis },
      y: { domain: bars.map(({ name }) => name), axis: null, padding: 0.74, paddingOuter: 0.5 },
      marks: [
        barX(pieces, {
          x1: "from",
          x2: ({ from, to }: Piece) => Math.max(to, from + (SLIVER * right) / widthOf(size)),
          y: "bar",
          fill: ({ thing }: Piece) => looks[thing].fill,
          fillOpacity: ({ thing }: Piece) => looks[thing].fillOpacity,
          insetRight: 0.75,
        }),
        namesInside(pieces, { right, size }),
        namesBelow(pieces, { right, size }),
        text(bars, {
          x: 0,
          y: "name",
          text: ({ name, text: total }: SlotMemoryBar) => (size.narrow ? `${name}: ${total}` : name),
          textAnchor: "start",
          dy: -31,
          fill: "var(--ink-soft)",
        }),
        ...(size.narrow ? [] : [barTotals(bars, { x: "bytes", y: "name" })]),
      ],
    },
  );
}

function piecesOf(bar: SlotMemoryBar): Piece[] {
  let at = 0;
  return bar.pieces.map((piece) => {
    const from = at;
    at += piece.bytes;
    return { ...piece, bar: bar.name, from, to: at };
  });
}

/** Whether the name of a piece has room in it. */
function hasRoom({ from, to, name }: Piece, { right, size }: Place): boolean {
  return ((to - from) / right) * widthOf(size) > CHARACTER * name.length + 16;
}

function namesInside(pieces: readonly Piece[], place: Place): Markish {
  return text(
    pieces.filter((piece) => hasRoom(piece, place)),
    {
      x: ({ from, to }: Piece) => (from + to) / 2,
      y: "bar",
      text: "name",
      fill: ({ thing }: Piece) => (looks[thing].fillOpacity > 0.6 ? "var(--on-mark)" : "var(--ink)"),
      fontWeight: 600,
    },
  );
}

/** The names of smaller pieces that can be seen, in their order below the bar, each as near to its piece as the one before lets it. */
function namesBelow(pieces: readonly Piece[], place: Place): Markish {
  const pixels = (bytes: number): number => (bytes / place.right) * widthOf(place.size);
  const ends = new Map<string, number>();
  const below = pieces
    .filter((piece) => !hasRoom(piece, place) && pixels(piece.to - piece.from) > SLIVER)
    .map((piece) => {
      const from = Math.max(pixels(piece.from), ends.get(piece.bar) ?? 0);
      ends.set(piece.bar, from + CHARACTER * piece.name.length + APART);
      return { ...piece, from: (from * piece.to) / pixels(piece.to) };
    });
  return text(below, { x: "from", y: "bar", text: "name", textAnchor: "start", dy: 26, fill: "var(--ink-soft)" });
}
