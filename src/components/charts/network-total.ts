import { barX, stackX, text, type Markish } from "@observablehq/plot";
import type { NetworkPart, NetworkTotalData } from "../../views/capacity/network-total.js";
import { barTotals } from "./bar-totals.js";
import { plot, rateAxis, type ChartSize } from "./plot.js";

/** The share of the longest bar that a part needs so that its name fits inside: the name in full, or a short one. */
const ROOM = { wide: 0.12, narrow: 0.3 };

/** Two stacked bars: the same traffic, counted in two ways. Names that do not fit inside a part stand below it. */
export function networkTotalChart({ parts, totals }: NetworkTotalData, size: ChartSize): SVGSVGElement {
  const longest = Math.max(...totals.map(({ bytesPerSecond }) => bytesPerSecond));
  const axis = rateAxis(longest);
  const fits = ({ bytesPerSecond, part }: NetworkPart): boolean =>
    bytesPerSecond / longest > (size.narrow ? ROOM.narrow : ROOM.wide) * (part.length / 12);
  const names = (shown: (part: NetworkPart) => boolean, style: { dy: number; fill: string }): Markish =>
    text(
      parts,
      stackX({
        x: "bytesPerSecond",
        y: "count",
        order: null,
        text: (part: NetworkPart) => (shown(part) ? part.part : ""),
        fontWeight: 600,
        ...style,
      }),
    );
  return plot(
    { ...size, height: 230 },
    {
      marginLeft: 8,
      marginRight: size.narrow ? 26 : 110,
      marginTop: 24,
      x: { axis: "bottom", label: `${axis.unit} →`, tickFormat: axis.tick, ticks: size.narrow ? 4 : 8, nice: false },
      y: { axis: null, padding: 0.6 },
      marks: [
        barX(
          parts,
          stackX({
            x: "bytesPerSecond",
            y: "count",
            order: null,
            fill: ({ thing }: NetworkPart) => `var(--${thing})`,
            inset: 0.5,
          }),
        ),
        names(fits, { dy: 0, fill: "var(--on-mark)" }),
        names((part) => !fits(part), { dy: 24, fill: "var(--ink-soft)" }),
        text(totals, {
          x: 0,
          y: "count",
          text: ({ count, text }: NetworkTotalData["totals"][number]) => (size.narrow ? `${count}: ${text}` : count),
          textAnchor: "start",
          dy: -25,
          fill: "var(--ink-soft)",
        }),
        ...(size.narrow ? [] : [barTotals(totals, { x: "bytesPerSecond", y: "count" })]),
      ],
    },
  );
}
