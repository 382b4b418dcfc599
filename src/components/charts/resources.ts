import { barX, ruleX, text } from "@observablehq/plot";
import type { ResourceLoad, ResourcesData } from "../../views/capacity/resources.js";
import { halo, percent, plot, type ChartSize } from "./plot.js";

/** One bar per resource against the target; a range is drawn pale up to its cautious end. */
export function resourcesChart({ loads, target, targetText, right }: ResourcesData, size: ChartSize): SVGSVGElement {
  const known = loads.filter(({ utilisation }) => Number.isFinite(utilisation));
  const fill = ({ thing }: ResourceLoad): string => `var(--${thing})`;
  return plot(
    { ...size, height: 260 },
    {
      marginLeft: 84,
      marginTop: 30,
      x: {
        domain: [0, right],
        axis: "bottom",
        label: "full on average →",
        tickFormat: percent,
        ticks: size.narrow ? 4 : 8,
      },
      y: { domain: loads.map(({ name }) => name), label: null, tickSize: 0, padding: 0.35 },
      marks: [
        barX(known, {
          x1: 0,
          x2: ({ atMost }: ResourceLoad) => Math.min(atMost, right),
          y: "name",
          fill,
          fillOpacity: 0.3,
        }),
        barX(known, { x1: 0, x2: ({ utilisation }: ResourceLoad) => Math.min(utilisation, right), y: "name", fill }),
        ruleX([target], { stroke: "var(--ink)", strokeDasharray: "5 4" }),
        text([`target ${targetText}`], { x: target, frameAnchor: "top", dy: -14, fill: "var(--ink)" }),
        ruleX([1], { stroke: "var(--danger)", strokeWidth: 1.5 }),
        text(["full"], {
          x: 1,
          frameAnchor: "top",
          dy: -14,
          fill: "var(--danger)",
          textAnchor: right > 1 ? "middle" : "end",
        }),
        text(loads, {
          x: ({ atMost }: ResourceLoad) => (Number.isFinite(atMost) ? Math.min(atMost, right * 0.82) : 0),
          y: "name",
          text: "text",
          textAnchor: "start",
          dx: 8,
          fill: "var(--ink)",
          fontWeight: 600,
          ...halo,
        }),
      ],
    },
  );
}
