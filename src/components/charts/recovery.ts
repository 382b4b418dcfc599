import { barX } from "@observablehq/plot";
import type { RecoveryData } from "../../views/checkpointing/recovery.js";
import { colourKey } from "./key.js";
import { plot, type ChartSize } from "./plot.js";
import { barTotals } from "./bar-totals.js";
import { timeLimit } from "./time-limit.js";
import { evenTimes, timeAxisX } from "./time-axis.js";

const fills: Readonly<Record<string, string>> = {
  noticed: "var(--edge)",
  delay: "var(--ink)",
  slots: "var(--cpu)",
  restore: "var(--checkpoint)",
  "catch up": "var(--messages)",
};

interface Piece {
  readonly bar: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** From the failure until the job has caught up: one bar for each moment of the failure. */
export function recoveryChart({ bars, limitSeconds, limitText, right }: RecoveryData, size: ChartSize): SVGSVGElement {
  const pieces = bars.flatMap(({ name, parts }) => parts.map((part): Piece => ({ ...part, bar: name })));
  return plot(
    { ...size, height: 220 },
    {
      marginLeft: size.narrow ? 74 : 84,
      marginRight: size.narrow ? 66 : 76,
      marginTop: 54,
      x: { domain: [0, right] },
      y: { domain: bars.map(({ name }) => name), label: null, tickSize: 0, padding: 0.3 },
      marks: [
        timeAxisX(evenTimes(right, size.narrow ? 4 : 9), "since the failure →"),
        barX(pieces, {
          x1: "from",
          x2: "to",
          y: "bar",
          fill: ({ name }: Piece) => fills[name] ?? "var(--rule)",
          insetRight: 0.75,
        }),
        barTotals(bars, { x: "total", y: "name" }),
        colourKey(Object.entries(fills).map(([name, fill]) => ({ name, fill }))),
        ...timeLimit(limitSeconds, `you allow ${limitText}`, { right, dy: -12 }),
      ],
    },
  );
}
