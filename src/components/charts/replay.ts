import { dot, line, text } from "@observablehq/plot";
import type { ReplayData } from "../../views/checkpointing/replay.js";
import { gridLines, halo, plot, type ChartSize } from "./plot.js";
import { intervalScale, time, timeTicks } from "./time-axis.js";

/** What has to be replayed at worst, over the interval, with the interval itself for comparison. */
export function replayChart(data: ReplayData, size: ChartSize): SVGSVGElement {
  const { axis, full, incremental, interval, here, bottom, top } = data;
  const ends = [
    { points: full, label: "full", dash: undefined },
    { points: incremental, label: "incremental", dash: "7 4" },
  ];
  return plot(size, {
    marginLeft: 60,
    x: intervalScale(axis, size),
    y: {
      type: "log",
      domain: [bottom, top],
      label: "↑ stream to replay, at worst",
      ticks: timeTicks(bottom, top, 6),
      tickFormat: time,
    },
    marks: [
      gridLines(5),
      line(interval, { x: "interval", y: "replay", stroke: "var(--ink-soft)", strokeDasharray: "2 4" }),
      text([interval[1]], {
        x: () => axis.right,
        y: () => axis.right,
        text: () => "the interval alone",
        textAnchor: "end",
        dx: -30,
        dy: 16,
        fill: "var(--ink-soft)",
        ...halo,
      }),
      ...ends.flatMap(({ points, label, dash }) => [
        line(points, {
          x: "interval",
          y: "replay",
          stroke: "var(--checkpoint)",
          strokeWidth: 2.5,
          ...(dash ? { strokeDasharray: dash } : {}),
        }),
        text(points.slice(0, 1), {
          x: "interval",
          y: "replay",
          text: () => label,
          dx: 6,
          dy: -10,
          textAnchor: "start",
          fill: "var(--checkpoint)",
          fontWeight: 600,
          ...halo,
        }),
      ]),
      ...(here
        ? [
            dot([here], { x: "interval", y: "replay", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
            text([here], {
              x: "interval",
              y: "replay",
              text: "label",
              dy: -17,
              textAnchor: "end",
              fill: "var(--ink)",
              fontWeight: 600,
              ...halo,
            }),
          ]
        : []),
    ],
  });
}
