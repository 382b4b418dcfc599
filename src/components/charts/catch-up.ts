import type { CatchUpData } from "../../views/capacity/catch-up.js";
import { halo, plot, Plot, type ChartSize } from "./plot.js";

/** The backlog as an area: up while the job is down, then down again if the links allow. */
export function catchUpChart(data: CatchUpData, size: ChartSize): SVGSVGElement {
  const { points, downSeconds, doneSeconds, peakRecords, peakText, doneText, right, top } = data;
  const end = doneSeconds ?? right;
  return plot(size, {
    x: { domain: [0, right], label: "seconds since the failure →", ticks: size.narrow ? 4 : 10 },
    y: { domain: [0, top], label: "↑ messages waiting", tickFormat: "~s", ticks: 5 },
    marks: [
      Plot.gridY({ stroke: "var(--rule)", strokeOpacity: 1 }),
      Plot.areaY(points, { x: "seconds", y: "records", fill: "var(--messages)", fillOpacity: 0.18 }),
      Plot.lineY(points, { x: "seconds", y: "records", stroke: "var(--messages)", strokeWidth: 2.5 }),
      Plot.ruleX([downSeconds], { stroke: "var(--ink-soft)", strokeDasharray: "2 3" }),
      Plot.text(["job runs again"], {
        x: downSeconds,
        frameAnchor: "bottom",
        dx: 6,
        dy: -6,
        textAnchor: "start",
        fill: "var(--ink-soft)",
        ...halo,
      }),
      Plot.dot([{ x: downSeconds, y: peakRecords }], { x: "x", y: "y", r: 5, fill: "var(--messages)" }),
      Plot.text([{ x: downSeconds, y: peakRecords }], { x: "x", y: "y", text: () => peakText, dx: 10, dy: -8, textAnchor: "start", fill: "var(--ink)", ...halo }),
      Plot.text([end], {
        x: (value: number) => Math.min(value, right),
        y: () => (doneSeconds === null ? peakRecords : top * 0.06),
        text: () => doneText,
        textAnchor: "end",
        dx: doneSeconds === null ? 0 : 4,
        dy: doneSeconds === null ? 24 : -14,
        fill: "var(--ink)",
        fontWeight: 600,
        ...halo,
      }),
    ],
  });
}
