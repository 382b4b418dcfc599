import { areaY, dot, line, ruleX, text } from "@observablehq/plot";
import type { CatchUpData } from "../../views/capacity/catch-up.js";
import { gridLines, halo, plot, type ChartSize } from "./plot.js";

/** The backlog as an area: up while the job is down, then down again if the links allow. */
export function catchUpChart(data: CatchUpData, size: ChartSize): SVGSVGElement {
  const { points, downSeconds, peakRecords, peakText, doneText, right, top } = data;
  return plot(size, {
    x: { domain: [0, right], label: "seconds since the failure →", ticks: size.narrow ? 4 : 10 },
    y: { domain: [0, top], label: "↑ messages waiting", tickFormat: "~s", ticks: 5 },
    marks: [
      gridLines(5),
      areaY(points, { x: "seconds", y: "records", fill: "var(--messages)", fillOpacity: 0.18 }),
      line(points, { x: "seconds", y: "records", stroke: "var(--messages)", strokeWidth: 2.5 }),
      ruleX([downSeconds], { stroke: "var(--ink-soft)", strokeDasharray: "2 3" }),
      text(["job runs again"], {
        x: downSeconds,
        frameAnchor: "bottom",
        dx: 6,
        dy: -6,
        textAnchor: "start",
        fill: "var(--ink-soft)",
        ...halo,
      }),
      dot([{ x: downSeconds, y: peakRecords }], { x: "x", y: "y", r: 5, fill: "var(--messages)" }),
      text([{ x: downSeconds, y: peakRecords }], {
        x: "x",
        y: "y",
        text: () => peakText,
        dx: 10,
        dy: -8,
        textAnchor: "start",
        fill: "var(--ink)",
        ...halo,
      }),
      text([doneText], {
        frameAnchor: "right",
        dy: -24,
        textAnchor: "end",
        fill: "var(--ink)",
        fontWeight: 600,
        ...halo,
      }),
    ],
  });
}
