import { axisY, barX, ruleX, text } from "@observablehq/plot";
import type { CoresBar, Operation, SerializationCoresData } from "../../views/serialization/cores.js";
import { barTotals } from "./bar-totals.js";
import { colourKey } from "./key.js";
import { count, halo, plot, type ChartSize } from "./plot.js";

/** Writing and reading have the colours that they have wherever they are measured. */
const operations: readonly (readonly [operation: Operation, name: string, fill: string])[] = [
  ["write", "write", "var(--messages)"],
  ["read", "read", "var(--results)"],
  ["copy", "copy", "var(--disk)"],
];

interface Piece {
  readonly name: string;
  readonly fill: string;
  readonly from: number;
  readonly to: number;
}

/** A bar for each form of the measured record, divided into what is done with it, and the reader’s record across. */
export function serializationCoresChart(data: SerializationCoresData, size: ChartSize): SVGSVGElement {
  const { bars, right } = data;
  const own = data.own ? [data.own] : [];
  const row = size.narrow ? 50 : 34;
  return plot(
    { ...size, height: 116 + row * bars.length },
    {
      marginLeft: size.narrow ? 8 : 176,
      marginRight: size.narrow ? 76 : 92,
      marginTop: 62,
      x: {
        domain: [0, right],
        axis: "bottom",
        label: "cores →",
        tickFormat: count,
        ticks: size.narrow ? 4 : 8,
        tickSize: 0,
      },
      y: { domain: bars.map(({ name }) => name), axis: null, padding: size.narrow ? 0.6 : 0.35 },
      marks: [
        colourKey(operations.map(([, name, fill]) => ({ name, fill }))),
        barX(bars.flatMap(piecesOf), { x1: "from", x2: "to", y: "name", fill: "fill", insetRight: 0.5 }),
        ruleX(own, { x: "cores", stroke: "var(--accent)", strokeWidth: 2 }),
        text(own, {
          x: "cores",
          text: "text",
          frameAnchor: "top",
          textAnchor: data.own && data.own.cores > right / 2 ? "end" : "start",
          dy: -20,
          fill: "var(--ink)",
          fontWeight: 600,
          ...halo,
        }),
        barTotals(bars, { x: "total", y: "name" }),
        size.narrow
          ? text(bars, { x: 0, y: "name", text: "name", textAnchor: "start", dy: -20, fill: "var(--ink)", ...halo })
          : axisY({ tickSize: 0, label: null }),
      ],
    },
  );
}

function piecesOf(bar: CoresBar): readonly Piece[] {
  let at = 0;
  return operations.map(([operation, , fill]) => {
    const from = at;
    at += bar[operation];
    return { name: bar.name, fill, from, to: at };
  });
}
