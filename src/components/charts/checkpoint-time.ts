import { areaY, dot, line, text, type Markish } from "@observablehq/plot";
import type { CheckpointTimeCurve, CheckpointTimeData } from "../../views/checkpointing/checkpoint-time.js";
import { halo, plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale, logarithmicTimes, timeAxisY } from "./time-axis.js";

const strokes: Readonly<Record<CheckpointTimeCurve["kind"], { stroke: string; strokeDasharray?: string }>> = {
  full: { stroke: "var(--checkpoint)" },
  incremental: { stroke: "var(--checkpoint)", strokeDasharray: "7 4" },
  pressed: { stroke: "var(--messages)", strokeDasharray: "2 4" },
};

/** The duration over the interval, with the regions of operation as shades and the reader's point in one of them. */
export function checkpointTimeChart(data: CheckpointTimeData, size: ChartSize): SVGSVGElement {
  const { axis, boundary, pauseSeconds, pauseText, curves, here } = data;
  const { left, right } = axis;
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
        areaY(boundary, {
          x: "interval",
          y1: (point: { duration: number }) => Math.max(left, point.duration),
          y2: right,
          fill: pauseSeconds > 0 ? "var(--messages)" : "var(--danger)",
          fillOpacity: 0.09,
        }),
        line(
          boundary.filter(({ duration }) => duration >= left),
          { x: "interval", y: "duration", stroke: "var(--ink)", strokeWidth: 1.25 },
        ),
        ...regionLabels({ left, right, pauseSeconds, pauseText, narrow: size.narrow }),
        ...curves.flatMap((curve) => curveMarks(curve, { size, top: right, bottom: left })),
        ...(here
          ? [
              dot([here], { x: "interval", y: "duration", r: 6.5, fill: "var(--accent)", stroke: "var(--paper)" }),
              text([here], {
                x: "interval",
                y: "duration",
                text: "label",
                dy: 20,
                textAnchor: here.interval > Math.sqrt(left * right) ? "end" : "start",
                fontWeight: 600,
                fill: "var(--ink)",
                ...halo,
              }),
            ]
          : []),
      ],
    },
  );
}

function regionLabels(of: {
  left: number;
  right: number;
  pauseSeconds: number;
  pauseText: string;
  narrow: boolean;
}): Markish[] {
  const { left, right, pauseSeconds, pauseText, narrow } = of;
  const upper =
    pauseSeconds > 0
      ? ["Guaranteed progress", `${pauseText} free after each checkpoint`]
      : ["Degraded operation", narrow ? "always checkpointing" : "one checkpoint follows the other"];
  const at = (share: number): number => left * (right / left) ** share;
  const label = (lines: readonly string[], x: number, y: number, anchor: "start" | "end"): Markish =>
    text([lines.join("\n")], {
      x: at(x),
      y: at(y),
      textAnchor: anchor,
      lineHeight: 1.35,
      fill: "var(--ink-soft)",
      fontStyle: "italic",
      ...halo,
    });
  return [
    label(upper, 0.03, 0.94, "start"),
    label(["Regular operation", narrow ? "some time free" : "some checkpoint-free time"], 0.97, 0.06, "end"),
  ];
}

/** Where the name of a curve stands: at its end, but for the one that ends where another one does. */
const places: Readonly<Record<CheckpointTimeCurve["kind"], { at: number; dyWide: number; dyNarrow: number }>> = {
  full: { at: 1, dyWide: 5, dyNarrow: 14 },
  pressed: { at: 1, dyWide: -6, dyNarrow: -10 },
  incremental: { at: 0.55, dyWide: -4, dyNarrow: -4 },
};

function curveMarks(
  { name, kind, points }: CheckpointTimeCurve,
  { size, top, bottom }: { size: ChartSize; top: number; bottom: number },
): Markish[] {
  const seen = points.filter(({ duration }) => duration >= bottom && duration <= top);
  const { at, dyWide, dyNarrow } = places[kind];
  const place = seen[Math.floor(at * (seen.length - 1))];
  if (!place) return [];
  const isOutside = at === 1 && !size.narrow;
  return [
    line(seen, { x: "interval", y: "duration", strokeWidth: 2.25, ...strokes[kind] }),
    text([place], {
      x: "interval",
      y: "duration",
      text: () => name,
      textAnchor: isOutside ? "start" : "end",
      dx: isOutside ? 8 : -8,
      dy: size.narrow ? dyNarrow : dyWide,
      fill: strokes[kind].stroke,
      fontWeight: 600,
      ...halo,
    }),
  ];
}
