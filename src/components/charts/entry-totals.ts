import { barX, ruleX, text, type Markish } from "@observablehq/plot";
import { format } from "../../model/units.js";
import type { TotalsBar, TotalsData, TotalsPiece } from "../../views/state/entry/totals.js";
import { barTotals } from "./bar-totals.js";
import { halo, plot, type ChartSize } from "./plot.js";

/** Each place has its colour; entries are full, timers lighter, lengths the lightest. */
const fills: Readonly<Record<TotalsBar["place"], string>> = {
  talk: "var(--edge)",
  rocks: "var(--disk)",
  savepoint: "var(--checkpoint)",
  heap: "var(--heap)",
};
const strengths: Readonly<Record<TotalsPiece["what"], number>> = { entries: 1, timers: 0.6, lengths: 0.3 };

const LEFT = 8;
const RIGHT = { wide: 96, narrow: 22 };
const ROW = 58;
/** Pixels that a name in a piece needs. */
const ROOM = 50;

interface Piece extends TotalsPiece {
  readonly name: string;
  readonly fill: string;
  readonly from: number;
  readonly to: number;
}

/** The whole state as it is counted and as it is kept, one bar for each. */
export function entryTotalsChart({ bars, right, heaps }: TotalsData, size: ChartSize): SVGSVGElement {
  const pieces = bars.flatMap(piecesOf);
  const marginRight = size.narrow ? RIGHT.narrow : RIGHT.wide;
  const { unit } = format(right, "bytes");
  const room = (ROOM * right) / (size.width - LEFT - marginRight);
  return plot(
    { ...size, height: 82 + bars.length * ROW },
    {
      ...{ marginLeft: LEFT, marginRight, marginTop: 40 },
      x: {
        ...{ domain: [0, right], axis: "bottom", label: `${unit} →`, ticks: size.narrow ? 4 : 8 },
        tickFormat: (bytes: number) => format(bytes, "bytes", { scale: unit }).number,
      },
      y: { type: "band", domain: bars.map(({ name }) => name), axis: null, paddingInner: 0.5, paddingOuter: 0.45 },
      marks: [
        ...heapsMarks(heaps, right),
        barX(pieces, {
          ...{ x1: "from", x2: "to", y: "name", fill: "fill", insetRight: 0.75 },
          fillOpacity: ({ what }: Piece) => strengths[what],
        }),
        text(
          pieces.filter(({ from, to }) => to - from > room),
          {
            ...{ x: ({ from, to }: Piece) => (from + to) / 2, y: "name", text: "what", fontWeight: 600 },
            fill: ({ what }: Piece) => (strengths[what] === 1 ? "var(--on-mark)" : "var(--ink)"),
          },
        ),
        text(bars, {
          ...{ x: 0, y: "name", textAnchor: "start", dy: -23, fill: "var(--ink)", ...halo },
          text: ({ name, text: total }: TotalsBar) => (size.narrow ? `${name}: ${total}` : name),
        }),
        ...(size.narrow ? [] : [barTotals(bars, { x: "bytes", y: "name" })]),
      ],
    },
  );
}

function heapsMarks(heaps: TotalsData["heaps"], right: number): Markish[] {
  if (!heaps) return [];
  const side =
    heaps.bytes > right / 2 ? ({ textAnchor: "end", dx: -5 } as const) : ({ textAnchor: "start", dx: 5 } as const);
  return [
    ruleX([heaps.bytes], { stroke: "var(--ink)", strokeWidth: 1.5 }),
    text([`all task heaps: ${heaps.text}`], {
      x: heaps.bytes,
      frameAnchor: "top",
      dy: -24,
      fill: "var(--ink)",
      ...side,
      ...halo,
    }),
  ];
}

function piecesOf({ name, place, pieces }: TotalsBar): Piece[] {
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += piece.bytes;
    return { ...piece, name, fill: fills[place], from, to: at };
  });
}
