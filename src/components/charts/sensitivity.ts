import { dot, ruleX, ruleY, text } from "@observablehq/plot";
import type { SensitivityBar, SensitivityData } from "../../views/capacity/sensitivity.js";
import { halo, percent, plot, type ChartSize } from "./plot.js";

/** From the link's load today to its load with one input doubled, one line per input. */
export function sensitivityChart({ before, beforeText, bars }: SensitivityData, size: ChartSize): SVGSVGElement {
  const most = Math.max(before, ...bars.map(({ after }) => after));
  return plot(
    { ...size, height: 60 + 30 * bars.length },
    {
      marginLeft: size.narrow ? 136 : 150,
      marginTop: 34,
      marginRight: 60,
      x: {
        domain: [0, most * 1.02],
        insetLeft: size.narrow ? 48 : 0,
        axis: "bottom",
        label: "link, the fuller direction →",
        tickFormat: percent,
        ticks: size.narrow ? 3 : 8,
      },
      y: { domain: bars.map(({ name }) => name), label: null, tickSize: 0 },
      marks: [
        ruleX([before], { stroke: "var(--ink)" }),
        text([`now ${beforeText}`], { x: before, frameAnchor: "top", dy: -14, fill: "var(--ink)" }),
        ruleY(bars, { x1: before, x2: "after", y: "name", stroke: "var(--shuffle)", strokeWidth: 6 }),
        dot(bars, { x: "after", y: "name", r: 6, fill: "var(--shuffle)" }),
        text(bars, {
          x: "after",
          y: "name",
          text: "text",
          dx: 12,
          textAnchor: "start",
          fill: "var(--ink)",
          filter: (bar: SensitivityBar) => bar.after >= before,
          ...halo,
        }),
        text(bars, {
          x: "after",
          y: "name",
          text: "text",
          dx: -12,
          textAnchor: "end",
          fill: "var(--ink)",
          filter: (bar: SensitivityBar) => bar.after < before,
          ...halo,
        }),
      ],
    },
  );
}
