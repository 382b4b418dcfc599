import { dot, line, text } from "@observablehq/plot";
import type { ReplayData } from "../../views/checkpointing/replay.js";
import { halo, plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale, logarithmicTimes, timeAxisY, timeGridY } from "./time-axis.js";

/** What has to be replayed at worst, over the interval, with the interval itself for comparison. */
export function replayChart(data: ReplayData, size: ChartSize): SVGSVGElement {
  const { axis, full, incremental, interval, here, bottom, top } = data;
  const ends = [
    { points: full, label: "full", dash: undefined },
    { points: incremental, label: "incremental", dash: "7 4" },
  ];
  const ticks = logarithmicTimes(bottom, top, 7);
  return plot(size, {
    marginLeft: 60,
    x: intervalScale(axis),
    y: { type: "log", domain: [bottom, top] },
    marks: [
      timeGridY(ticks),
      intervalAxisX(axis, size),
      timeAxisY(ticks, "↑ stream to replay, at worst"),
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
