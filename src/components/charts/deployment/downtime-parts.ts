import { barX, text } from "@observablehq/plot";
import type { DowntimePart, DowntimePartsData } from "../../../views/deployment/downtime-parts.js";
import { halo, plot, type ChartSize } from "../plot.js";
import { evenTimes, timeAxisX } from "../time-axis.js";

const ROW = 46;
const LEFT = 8;
const RIGHT = { wide: 110, narrow: 22 };

/** What each phase adds to the downtime of a year, from the most to the least. */
export function downtimePartsChart({ parts, right }: DowntimePartsData, size: ChartSize): SVGSVGElement {
  return plot(
    { ...size, height: 60 + parts.length * ROW },
    {
      ...{ marginLeft: LEFT, marginRight: size.narrow ? RIGHT.narrow : RIGHT.wide, marginTop: 16 },
      x: { domain: [0, right] },
      y: { type: "band", domain: parts.map(({ name }) => name), axis: null, paddingInner: 0.6, paddingOuter: 0.5 },
      marks: [
        timeAxisX(evenTimes(right, size.narrow ? 4 : 9), "downtime in a year →"),
        barX(parts, {
          x: "seconds",
          y: "name",
          fill: (_: DowntimePart, at: number) => (at === 0 ? "var(--ink)" : "var(--edge)"),
        }),
        text(parts, {
          ...{ x: 0, y: "name", dy: -18, textAnchor: "start", fill: "var(--ink)", ...halo },
          text: ({ name, text: says }: DowntimePart) => `${name}: ${says}`,
        }),
      ],
    },
  );
}
