import { dot, line, text } from "@observablehq/plot";
import type { LossData, LossPoint } from "../../views/capacity/loss.js";
import { gridLines, halo, percent, plot, rateAxis, threshold, type ChartSize } from "./plot.js";

/** In and out per machine, from all machines down to few. */
export function lossChart(data: LossData, size: ChartSize): SVGSVGElement {
  const { points, linkBytesPerSecond, linkText, top } = data;
  const shown = points.filter((point) => Math.max(point.in, point.out) <= top);
  const fuller = (point: LossPoint): number => Math.max(point.in, point.out);
  const last = shown.at(-1);
  const axis = rateAxis(top);
  return plot(size, {
    x: { type: "point", domain: points.map(({ machines }) => machines), label: "machines left →", padding: 0.5 },
    y: { domain: [0, top], label: `↑ ${axis.unit} per machine`, tickFormat: axis.tick, ticks: 6 },
    marks: [
      gridLines(6),
      ...threshold(linkBytesPerSecond, `the link: ${linkText}`, { side: "left" }),
      line(shown, { x: "machines", y: "in", stroke: "var(--messages)", strokeWidth: 2.5 }),
      line(shown, { x: "machines", y: "out", stroke: "var(--results)", strokeWidth: 2.5, strokeDasharray: "6 4" }),
      dot(shown, { x: "machines", y: "in", r: 4, fill: "var(--messages)" }),
      dot(shown, { x: "machines", y: "out", r: 4, fill: "var(--paper)", stroke: "var(--results)", strokeWidth: 2 }),
      text(shown, {
        x: "machines",
        y: fuller,
        text: (point: LossPoint) => percent(Math.round(100 * point.share) / 100),
        dy: -14,
        fill: "var(--ink)",
        fontWeight: 600,
        ...halo,
      }),
      text(last ? [last] : [], {
        x: "machines",
        y: "in",
        text: () => "in",
        dx: 16,
        fill: "var(--messages)",
        fontWeight: 600,
        ...halo,
      }),
      text(last ? [last] : [], {
        x: "machines",
        y: "out",
        text: () => "out",
        dx: -18,
        dy: 12,
        fill: "var(--results)",
        fontWeight: 600,
        ...halo,
      }),
    ],
  });
}
