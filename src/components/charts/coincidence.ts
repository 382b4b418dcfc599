import { dot, line, ruleX, text } from "@observablehq/plot";
import type { CoincidenceData } from "../../views/capacity/coincidence.js";
import { gridLines, halo, plot, rateAxis, threshold, type ChartSize } from "./plot.js";

/** In and out as two lines over the number of keys, with the reader's own point on both. */
export function coincidenceChart(data: CoincidenceData, size: ChartSize): SVGSVGElement {
  const { points, here, linkBytesPerSecond, top } = data;
  const first = points[Math.floor(points.length * 0.04)] ?? points[0];
  const axis = rateAxis(top);
  return plot(size, {
    x: { type: "log", label: "distinct keys →", tickFormat: "~s", ticks: size.narrow ? 3 : 5 },
    y: { domain: [0, top], label: `↑ ${axis.unit} per machine`, tickFormat: axis.tick, ticks: 6 },
    clip: true,
    marks: [
      gridLines(6),
      ...threshold(linkBytesPerSecond, "what the link carries"),
      line(points, { x: "keys", y: "in", stroke: "var(--messages)", strokeWidth: 2.5 }),
      line(points, { x: "keys", y: "out", stroke: "var(--results)", strokeWidth: 2.5 }),
      text([first], {
        x: "keys",
        y: "in",
        text: () => "in",
        dy: -10,
        fill: "var(--messages)",
        fontWeight: 600,
        ...halo,
      }),
      text([first], {
        x: "keys",
        y: "out",
        text: () => "out",
        dy: 14,
        fill: "var(--results)",
        fontWeight: 600,
        ...halo,
      }),
      ruleX([here], {
        x: "keys",
        y1: 0,
        y2: Math.max(here.in, here.out),
        stroke: "var(--ink-soft)",
        strokeDasharray: "2 3",
      }),
      dot([here], { x: "keys", y: "in", r: 5, fill: "var(--messages)" }),
      dot([here], { x: "keys", y: "out", r: 5, fill: "var(--results)" }),
      text([here], {
        x: "keys",
        y: 0,
        text: "keysText",
        dy: -10,
        dx: 6,
        textAnchor: "start",
        fill: "var(--ink)",
        ...halo,
      }),
    ],
  });
}
