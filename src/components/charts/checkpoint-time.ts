import { areaY, dot, line, ruleY } from "@observablehq/plot";
import type {
  CheckpointTimeCurve,
  CheckpointTimeData,
  CheckpointTimePoint,
} from "../../views/checkpointing/checkpoint-time.js";
import { labels, type At, type Label } from "./labels.js";
import { plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale, logarithmicTimes, timeAxisY } from "./time-axis.js";

type Kind = CheckpointTimeCurve["kind"];

const strokes: Readonly<Record<Kind, { stroke: string; strokeDasharray?: string }>> = {
  full: { stroke: "var(--checkpoint)" },
  incremental: { stroke: "var(--checkpoint)", strokeDasharray: "7 4" },
  pressed: { stroke: "var(--messages)", strokeDasharray: "2 4" },
};

/** The duration over the interval, with the regions of operation as shades and the reader's point in one of them. */
export function checkpointTimeChart(data: CheckpointTimeData, size: ChartSize): SVGSVGElement {
  const { axis, boundary, pauseSeconds, timeout, here } = data;
  const { left, right } = axis;
  const curves = data.curves.map((curve) => ({ ...curve, points: curve.points.filter(isWithin(axis)) }));
  const at = { x: "interval", y: "duration" } as const;
  return plot(
    { ...size, height: size.narrow ? 340 : 420 },
    {
      marginLeft: 60,
      marginRight: size.narrow ? 16 : 150,
      clip: false,
      x: intervalScale(axis),
      y: intervalScale(axis),
      marks: [
        intervalAxisX(axis, size),
        timeAxisY(logarithmicTimes(left, right, 8), "↑ time a checkpoint takes"),
        areaY(regionOf(data), {
          x: "interval",
          y1: (point: CheckpointTimePoint) => Math.max(left, point.duration),
          y2: right,
          fill: pauseSeconds > 0 ? "var(--messages)" : "var(--danger)",
          fillOpacity: 0.09,
        }),
        ruleY(timeout ? [timeout.seconds] : [], { stroke: "var(--danger)", strokeWidth: 1.25 }),
        line(boundary.filter(isWithin(axis)), { ...at, stroke: "var(--ink)", strokeWidth: 1.25 }),
        ...curves.map(({ kind, points }) => line(points, { ...at, strokeWidth: 2.25, ...strokes[kind] })),
        dot(here ? [here] : [], { ...at, r: 6.5, fill: "var(--accent)", stroke: "var(--paper)" }),
        labels(
          [
            ...hereLabel(data),
            ...regionLabels(data, size),
            ...timeoutLabel(data),
            ...curves.flatMap((curve) => nameOf(curve, size)),
          ],
          {
            dots: here ? [place(here)] : [],
            lines: [boundary, ...curves.map(({ points }) => points)].map((points) => points.map(place)),
          },
        ),
      ],
    },
  );
}

/** From which duration on a checkpoint leaves no more than the pause: any, where the interval is shorter than that. */
function regionOf({
  axis: { left, right },
  boundary,
  pauseSeconds,
}: CheckpointTimeData): readonly CheckpointTimePoint[] {
  if (pauseSeconds <= left) return boundary;
  return [left, Math.min(pauseSeconds, right)].map((interval) => ({ interval, duration: left })).concat(boundary);
}

function isWithin({ left, right }: CheckpointTimeData["axis"]) {
  return ({ duration }: CheckpointTimePoint): boolean => duration >= left && duration <= right;
}

function place({ interval, duration }: CheckpointTimePoint): At {
  return [interval, duration];
}

function hereLabel({ axis: { left, right }, here }: CheckpointTimeData): Label[] {
  if (!here) return [];
  const anchor = here.interval > Math.sqrt(left * right) ? "end" : "start";
  return [{ x: here.interval, y: here.duration, text: here.label, anchor, dy: 20, fill: "var(--ink)" }];
}

function timeoutLabel({ axis, timeout }: CheckpointTimeData): Label[] {
  if (!timeout) return [];
  const text = `timeout ${timeout.text}`;
  return [{ x: axis.right, y: timeout.seconds, text, anchor: "end", dy: 11, fill: "var(--danger)" }];
}

function regionLabels({ axis, boundary, pauseSeconds, pauseText }: CheckpointTimeData, { narrow }: ChartSize): Label[] {
  const { left, right } = axis;
  const at = (share: number): number => left * (right / left) ** share;
  const looks = { fill: "var(--ink-soft)", weight: 400, style: "italic" } as const;
  const upper =
    pauseSeconds > 0
      ? `Guaranteed progress\n${pauseText} free after each checkpoint`
      : `Degraded operation\n${narrow ? "always checkpointing" : "one checkpoint follows the other"}`;
  const lower = `Regular operation\n${narrow ? "some time free" : "some checkpoint-free time"}`;
  return [
    { x: at(0.03), y: at(0.94), text: upper, anchor: "start", ...looks },
    ...(boundary.length > 0 ? [{ x: at(0.97), y: at(0.06), text: lower, anchor: "end", ...looks } as const] : []),
  ];
}

/** Where the name of a curve stands: at its end, but for the one that ends where another one does. */
const places: Readonly<Record<Kind, { at: number; dyWide: number; dyNarrow: number }>> = {
  full: { at: 1, dyWide: 5, dyNarrow: 14 },
  pressed: { at: 1, dyWide: -6, dyNarrow: -10 },
  incremental: { at: 0.55, dyWide: -4, dyNarrow: -4 },
};

function nameOf({ name, kind, points }: CheckpointTimeCurve, { narrow }: ChartSize): Label[] {
  const { at, dyWide, dyNarrow } = places[kind];
  const end = points[Math.floor(at * (points.length - 1))];
  if (!end) return [];
  const beside = at === 1 && !narrow ? ({ anchor: "start", dx: 8 } as const) : ({ anchor: "end", dx: -8 } as const);
  const dy = narrow ? dyNarrow : dyWide;
  return [{ x: end.interval, y: end.duration, text: name, fill: strokes[kind].stroke, ...beside, dy }];
}
