import { barX, ruleX, text, type Markish } from "@observablehq/plot";
import type { ResourceLoad, ResourcesData } from "../../views/capacity/resources.js";
import { halo, percent, plot, type ChartSize } from "./plot.js";

/** One bar per resource against the target; a range is drawn pale up to its cautious end. */
export function resourcesChart({ loads, target, targetText, right }: ResourcesData, size: ChartSize): SVGSVGElement {
  const known = loads.filter(({ utilisation }) => Number.isFinite(utilisation));
  const atEnd = ({ atMost }: ResourceLoad): number => (Number.isFinite(atMost) ? Math.min(atMost, right) : 0);
  /** Whether a bar leaves no room for its text. */
  const isLong = (load: ResourceLoad): boolean => atEnd(load) > (size.narrow ? 0.55 : 0.8) * right;
  const fill = ({ thing }: ResourceLoad): string => `var(--${thing})`;
  return plot(
    { ...size, height: 260 },
    {
      marginLeft: 84,
      marginTop: 44,
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
          dy: -30,
          fill: "var(--danger)",
          textAnchor: right > 1 ? "middle" : "end",
        }),
        loadText(
          loads.filter((load) => !isLong(load)),
          { at: atEnd, anchor: "start", dx: 8 },
        ),
        loadText(loads.filter(isLong), { at: atEnd, anchor: "end", dx: -8 }),
      ],
    },
  );
}

interface Placement {
  readonly at: (load: ResourceLoad) => number;
  readonly anchor: "start" | "end";
  readonly dx: number;
}

function loadText(loads: readonly ResourceLoad[], { at, anchor, dx }: Placement): Markish {
  return text(loads, {
    x: at,
    y: "name",
    text: "text",
    textAnchor: anchor,
    dx,
    fill: "var(--ink)",
    fontWeight: 600,
    ...halo,
  });
}
