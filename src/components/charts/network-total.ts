import { barX, stackX, text } from "@observablehq/plot";
import type { NetworkTotalData } from "../../views/capacity/network-total.js";
import { halo, megabytes, plot, type ChartSize } from "./plot.js";

/** Two stacked bars: the same traffic, counted in two ways. */
export function networkTotalChart({ parts, totals }: NetworkTotalData, size: ChartSize): SVGSVGElement {
  const total = Math.max(...totals.map(({ bytesPerSecond }) => bytesPerSecond));
  const wideEnough = (bytes: number): boolean => bytes / total > (size.narrow ? 0.2 : 0.1);
  return plot(
    { ...size, height: 200 },
    {
      marginLeft: 8,
      marginRight: size.narrow ? 26 : 110,
      marginTop: 24,
      x: { axis: "bottom", label: "MB/s →", tickFormat: megabytes, ticks: size.narrow ? 4 : 8, nice: false },
      y: { axis: null, padding: 0.5 },
      marks: [
        barX(
          parts,
          stackX({
            x: "bytesPerSecond",
            y: "count",
            order: null,
            fill: (part: (typeof parts)[number]) => `var(--${part.thing})`,
            inset: 0.5,
          }),
        ),
        text(
          parts,
          stackX({
            x: "bytesPerSecond",
            y: "count",
            order: null,
            text: (part: (typeof parts)[number]) => (wideEnough(part.bytesPerSecond) ? part.part : ""),
            fill: "var(--on-mark)",
            fontWeight: 600,
          }),
        ),
        text(totals, {
          x: 0,
          y: "count",
          text: (one: (typeof totals)[number]) => (size.narrow ? `${one.count}: ${one.text}` : one.count),
          textAnchor: "start",
          dy: -25,
          fill: "var(--ink-soft)",
        }),
        ...(size.narrow
          ? []
          : [
              text(totals, {
                x: "bytesPerSecond",
                y: "count",
                text: "text",
                textAnchor: "start",
                dx: 8,
                fill: "var(--ink)",
                fontWeight: 600,
                ...halo,
              }),
            ]),
      ],
    },
  );
}
