import type { CoincidenceData } from "../../views/capacity/coincidence.js";
import { halo, megabytes, plot, Plot, threshold, type ChartSize } from "./plot.js";

/** In and out as two lines over the number of keys, with the reader's own point on both. */
export function coincidenceChart(data: CoincidenceData, size: ChartSize): SVGSVGElement {
  const { points, here, linkBytesPerSecond, top } = data;
  const first = points[Math.floor(points.length * 0.04)] ?? points[0];
  return plot(size, {
    x: { type: "log", label: "distinct keys →", tickFormat: "~s", ticks: size.narrow ? 3 : 5 },
    y: { domain: [0, top], label: "↑ MB/s per machine", tickFormat: megabytes, ticks: 6 },
    clip: true,
    marks: [
      Plot.gridY({ stroke: "var(--rule)", strokeOpacity: 1 }),
      ...threshold(linkBytesPerSecond, "what the link carries"),
      Plot.line(points, { x: "keys", y: "in", stroke: "var(--messages)", strokeWidth: 2.5 }),
      Plot.line(points, { x: "keys", y: "out", stroke: "var(--results)", strokeWidth: 2.5 }),
      Plot.text([first], { x: "keys", y: "in", text: () => "in", dy: -10, fill: "var(--messages)", fontWeight: 600, ...halo }),
      Plot.text([first], { x: "keys", y: "out", text: () => "out", dy: 14, fill: "var(--results)", fontWeight: 600, ...halo }),
      Plot.ruleX([here], { x: "keys", y1: 0, y2: Math.max(here.in, here.out), stroke: "var(--ink-soft)", strokeDasharray: "2 3" }),
      Plot.dot([here], { x: "keys", y: "in", r: 5, fill: "var(--messages)" }),
      Plot.dot([here], { x: "keys", y: "out", r: 5, fill: "var(--results)" }),
      Plot.text([here], { x: "keys", y: 0, text: "keysText", dy: -10, dx: 6, textAnchor: "start", fill: "var(--ink)", ...halo }),
    ],
  });
}
