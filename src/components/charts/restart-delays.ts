import { dot, line, text } from "@observablehq/plot";
import type { DelaySeries, RestartDelaysData } from "../../views/checkpointing/restart-delays.js";
import { halo, plot, type ChartSize } from "./plot.js";
import { evenTimes, timeAxisY, timeGridY } from "./time-axis.js";

const strokes: Readonly<Record<DelaySeries["era"], string>> = {
  then: "var(--then)",
  between: "var(--ink-soft)",
  now: "var(--ink)",
};

/** The delay before each restart when failures follow each other. */
export function restartDelaysChart({ series, top }: RestartDelaysData, size: ChartSize): SVGSVGElement {
  const failures = series[0]?.points.map(({ failure }) => failure) ?? [];
  const ticks = evenTimes(top, 6);
  return plot(size, {
    x: { type: "point", domain: failures, label: "failure in a row →", padding: 0.3 },
    y: { domain: [0, top] },
    marks: [
      timeGridY(ticks),
      timeAxisY(ticks, "↑ delay before the restart"),
      ...series.flatMap(({ name, era, points }) => [
        line(points, { x: "failure", y: "seconds", stroke: strokes[era], strokeWidth: 2 }),
        dot(points, { x: "failure", y: "seconds", r: 3.5, fill: strokes[era] }),
        text(
          points.filter(({ failure }) => failure === (era === "now" ? 10 : points.length)),
          {
            x: "failure",
            y: "seconds",
            text: () => name,
            textAnchor: "end",
            dx: era === "now" ? -12 : 4,
            dy: -11,
            fill: strokes[era],
            fontWeight: 600,
            ...halo,
          },
        ),
      ]),
    ],
  });
}
