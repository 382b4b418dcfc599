import { areaY, line, ruleY, text } from "@observablehq/plot";
import type { DebloatingData } from "../../views/memory/debloating.js";
import { sizeAxis } from "./size-axis.js";
import { halo, plot, threshold, type ChartSize } from "./plot.js";
import { evenTimes, timeAxisX } from "./time-axis.js";

/** The size of buffers in steps, after the throughput fell. */
export function debloatingChart(data: DebloatingData, size: ChartSize): SVGSVGElement {
  const { points, right, top, segmentBytes, segmentText } = data;
  const last = points.at(-1);
  const { unit, ...axis } = sizeAxis(top, 6);
  return plot(size, {
    marginLeft: 64,
    x: { domain: [0, right] },
    y: { domain: [0, top], axis: "left", label: `↑ ${unit} in a buffer`, ...axis },
    marks: [
      timeAxisX(evenTimes(right, size.narrow ? 4 : 8), "since the throughput fell →"),
      ...threshold(segmentBytes, segmentText),
      ruleY([0], { stroke: "var(--rule)" }),
      areaY(points, {
        x: "seconds",
        y: "bytes",
        curve: "step-after",
        fill: "var(--network-memory)",
        fillOpacity: 0.25,
      }),
      line(points, {
        x: "seconds",
        y: "bytes",
        curve: "step-after",
        stroke: "var(--network-memory)",
        strokeWidth: 2.5,
      }),
      text(last ? [last] : [], {
        x: "seconds",
        y: "bytes",
        text: () => data.lastText,
        textAnchor: "end",
        dy: -12,
        fill: "var(--ink)",
        fontWeight: 600,
        ...halo,
      }),
    ],
  });
}
