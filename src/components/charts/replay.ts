import { dot, line } from "@observablehq/plot";
import type { ReplayData, ReplayPoint } from "../../views/checkpointing/replay.js";
import { labels, type At, type Label } from "./labels.js";
import { plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale, logarithmicTimes, timeAxisY, timeGridY } from "./time-axis.js";

const series = [
  { key: "full", dash: {} },
  { key: "incremental", dash: { strokeDasharray: "7 4" } },
] as const;

/** What has to be replayed at worst, over the interval, with the interval itself for comparison. */
export function replayChart(data: ReplayData, size: ChartSize): SVGSVGElement {
  const { axis, interval, here, bottom, top } = data;
  const ticks = logarithmicTimes(bottom, top, 7);
  const at = { x: "interval", y: "replay" } as const;
  return plot(size, {
    marginLeft: 60,
    x: intervalScale(axis),
    y: { type: "log", domain: [bottom, top] },
    marks: [
      timeGridY(ticks),
      intervalAxisX(axis, size),
      timeAxisY(ticks, "↑ stream to replay, at worst"),
      line(interval, { ...at, stroke: "var(--ink-soft)", strokeDasharray: "2 4" }),
      ...series.map(({ key, dash }) =>
        line(data[key], { ...at, stroke: "var(--checkpoint)", strokeWidth: 2.5, ...dash }),
      ),
      dot(here ? [here] : [], { ...at, r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
      labels(labelsOf(data), {
        dots: here ? [[here.interval, here.replay]] : [],
        lines: series.map(({ key }) => data[key].map(place)),
      }),
    ],
  });
}

function place({ interval, replay }: ReplayPoint): At {
  return [interval, replay];
}

/** How far along the axis the name of the interval alone stands, below its line. */
const ALONE_AT = 0.55;

function labelsOf(data: ReplayData): Label[] {
  const { axis, here } = data;
  const alone = axis.left * (axis.right / axis.left) ** ALONE_AT;
  return [
    ...(here
      ? [{ x: here.interval, y: here.replay, text: here.label, anchor: "end", dy: -17, fill: "var(--ink)" } as const]
      : []),
    ...series.flatMap(({ key }): Label[] =>
      data[key].slice(0, 1).map(({ interval: x, replay: y }) => ({
        x,
        y,
        text: key,
        anchor: "start",
        dx: 6,
        dy: -10,
        fill: "var(--checkpoint)",
      })),
    ),
    {
      x: alone,
      y: alone,
      text: "the interval alone",
      anchor: "start",
      dx: 14,
      dy: 12,
      fill: "var(--ink-soft)",
      weight: 400,
    },
  ];
}
