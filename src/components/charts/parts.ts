import { barX, text } from "@observablehq/plot";
import type { PartsBar, PartsData } from "../../views/checkpointing/parts.js";
import { barTotals } from "./bar-totals.js";
import { colourKey } from "./key.js";
import { halo, plot, type ChartSize } from "./plot.js";
import { timeLimit } from "./time-limit.js";
import { evenTimes, timeAxisX } from "./time-axis.js";

const parts = ["start", "alignment", "sync", "async"] as const;
type Part = (typeof parts)[number];
const names: Readonly<Record<Part, string>> = {
  start: "start delay",
  alignment: "alignment",
  sync: "sync",
  async: "async",
};
const fills: Readonly<Record<Part, string>> = {
  start: "var(--messages)",
  alignment: "var(--shuffle)",
  sync: "var(--danger)",
  async: "var(--checkpoint)",
};

interface Piece {
  readonly name: string;
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** One bar for each way to take a checkpoint, divided into its parts. */
export function partsChart({ bars, right, timeoutSeconds, timeoutText }: PartsData, size: ChartSize): SVGSVGElement {
  const pieces = bars.flatMap(piecesOf);
  const rowHeight = size.narrow ? 62 : 46;
  return plot(
    { ...size, height: 96 + rowHeight * bars.length },
    {
      marginLeft: size.narrow ? 8 : 200,
      marginRight: size.narrow ? 60 : 76,
      marginTop: 38,
      x: { domain: [0, right] },
      y: {
        domain: bars.map(({ name }) => name),
        label: null,
        axis: size.narrow ? null : "left",
        tickSize: 0,
        padding: size.narrow ? 0.5 : 0.35,
      },
      marks: [
        timeAxisX(evenTimes(right, size.narrow ? 4 : 9), "duration →"),
        colourKey(parts.map((part) => ({ name: names[part], fill: fills[part] }))),
        barX(pieces, { x1: "from", x2: "to", y: "name", fill: ({ part }: Piece) => fills[part], insetRight: 0.5 }),
        barTotals(bars, { x: "total", y: "name" }),
        ...(size.narrow
          ? [text(bars, { x: 0, y: "name", text: "name", textAnchor: "start", dy: -24, fill: "var(--ink)", ...halo })]
          : []),
        ...(timeoutSeconds <= right ? timeLimit(timeoutSeconds, `timeout ${timeoutText}`, { right, dy: -6 }) : []),
      ],
    },
  );
}

function piecesOf(bar: PartsBar): Piece[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += bar[part];
    return { name: bar.name, part, from, to: at };
  });
}
