import { dot, ruleX, text, type Markish } from "@observablehq/plot";
import type { HistoryData, TimedPoint } from "../../views/checkpointing/cluster/history.js";
import { halo, plot, threshold, type ChartSize } from "./plot.js";
import { evenTimes, timeAxisX, timeAxisY, timeGridY } from "./time-axis.js";

interface Style {
  readonly symbol: "circle" | "times" | "square";
  readonly stroke: string;
  readonly fill: string;
}

const styles: Readonly<Record<TimedPoint["is"], Style>> = {
  completed: { symbol: "circle", stroke: "var(--checkpoint)", fill: "var(--checkpoint)" },
  running: { symbol: "circle", stroke: "var(--checkpoint)", fill: "var(--paper)" },
  savepoint: { symbol: "square", stroke: "var(--ink-soft)", fill: "var(--paper)" },
  failed: { symbol: "times", stroke: "var(--danger)", fill: "none" },
};

const names: Readonly<Record<TimedPoint["is"], string>> = {
  completed: "",
  running: "in progress",
  savepoint: "savepoint",
  failed: "failed",
};

/** A stem for each checkpoint, where it was triggered and as high as it took, under the limits of the job. */
export function historyTimesChart(data: HistoryData, size: ChartSize): SVGSVGElement {
  const { points, limits, right, top } = data;
  const ticks = evenTimes(top, 5);
  const isCrowded = points.length > 100;
  return plot(
    { ...size, height: 250 },
    {
      marginTop: 34,
      marginBottom: 40,
      x: { domain: [0, right], axis: null },
      y: { domain: [0, top], axis: null },
      marks: [
        timeGridY(ticks),
        timeAxisY(ticks, "↑ duration"),
        timeAxisX(evenTimes(right, size.narrow ? 4 : 8), "since the first trigger →"),
        ...limits.flatMap(({ seconds, text }) => threshold(seconds, text)),
        ruleX(points, {
          x: "at",
          y1: 0,
          y2: "seconds",
          stroke: ({ is }: TimedPoint) => styles[is].stroke,
          strokeWidth: isCrowded ? 1 : 2,
        }),
        dot(points, {
          x: "at",
          y: "seconds",
          r: isCrowded ? 2 : 4,
          symbol: ({ is }: TimedPoint) => styles[is].symbol,
          stroke: ({ is }: TimedPoint) => styles[is].stroke,
          fill: ({ is }: TimedPoint) => styles[is].fill,
          strokeWidth: 2,
        }),
        ...labels(data),
      ],
    },
  );
}

/** The longest one by its name, and what the other marks mean, each where it stands last. */
function labels({ points, longest, right }: HistoryData): Markish[] {
  const kinds = (["failed", "savepoint", "running"] as const).flatMap((kind) => {
    const last = points.findLast(({ is }) => is === kind);
    return last && last.at !== longest?.at ? [{ ...last, text: names[kind] }] : [];
  });
  const all = longest ? [longest, ...kinds] : kinds;
  return all.map((point) =>
    text([point], {
      x: "at",
      y: "seconds",
      text: "text",
      textAnchor: point.at < right / 2 ? "start" : "end",
      dx: point.at < right / 2 ? 8 : -8,
      // The last one stands low, where the others are.
      dy: point.is === "running" ? -26 : -9,
      fill: "var(--ink)",
      fontWeight: 600,
      ...halo,
    }),
  );
}
