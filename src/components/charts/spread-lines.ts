import { axisX, axisY, dot, gridY, line, ruleX, ruleY } from "@observablehq/plot";
import { text as textOf } from "../../model/units.js";
import type { LineAxis, SpreadLines, SpreadPoint } from "../../views/measurements/spread-lines.js";
import { labels, type At, type Label } from "./labels.js";
import { logarithmicTicks } from "./logarithmic-ticks.js";
import { nothing } from "./nothing.js";
import { plot, type ChartSize } from "./plot.js";

/** Measured points with their spread, joined by lines, on logarithmic axes. */
export function spreadLinesChart({ lines, x, y, threshold }: SpreadLines, size: ChartSize): SVGSVGElement {
  const points = lines.flatMap((one) => one.points).filter(({ value }) => value > 0);
  if (points.length === 0) return nothing("Nothing has been measured yet.", size);
  const across = ends(points.map((point) => point.x));
  const up = ends([
    ...points.flatMap(({ value, low, high }) => [value, high, ...(low > 0 ? [low] : [])]),
    ...(threshold ? [threshold.value] : []),
  ]);
  const ticks = { x: ticksOf(points, size), y: logarithmicTicks({ left: up[0], right: up[1] }, 6) };
  return plot(
    { ...size, height: size.narrow ? 320 : 340 },
    {
      marginLeft: 70,
      marginRight: size.narrow ? 24 : 170,
      marginBottom: 42,
      x: { type: "log", domain: across },
      y: { type: "log", domain: up },
      marks: [
        gridY(ticks.y, { stroke: "var(--rule)", strokeOpacity: 1 }),
        axisX(ticks.x, { anchor: "bottom", ...written(x) }),
        axisY(ticks.y, { anchor: "left", ...written(y) }),
        ...(threshold ? [ruleY([threshold.value], { stroke: "var(--ink)", strokeDasharray: "5 4" })] : []),
        ...lines.flatMap(({ points: all, colour, isDashed }) => [
          line(all, {
            ...{ x: "x", y: "value", stroke: `var(--${colour})`, strokeWidth: 2.5 },
            ...(isDashed ? { strokeDasharray: "7 4" } : {}),
          }),
          ruleX(all, {
            x: "x",
            y1: ({ low }: SpreadPoint) => Math.max(low, up[0]),
            y2: "high",
            stroke: `var(--${colour})`,
            strokeWidth: 1.5,
          }),
          dot(all, { x: "x", y: "value", r: 4.5, fill: `var(--${colour})`, stroke: "var(--paper)" }),
        ]),
        labels([...thresholdLabel(threshold, across[0]), ...lines.flatMap((one) => namesOf(one, size))], {
          dots: points.map((point): At => [point.x, point.value]),
          lines: lines.map((one) => one.points.map((point): At => [point.x, point.value])),
        }),
      ],
    },
  );
}

/** The ends of an axis: somewhat beyond the outermost values. */
function ends(values: readonly number[]): [left: number, right: number] {
  return [Math.min(...values) / 1.3, Math.max(...values) * 1.3];
}

/** The values that were measured, but for those too close to the one before. */
function ticksOf(points: readonly SpreadPoint[], { narrow }: ChartSize): readonly number[] {
  const measured = [...new Set(points.map(({ x }) => x))].sort((one, other) => one - other);
  const range = Math.log((measured.at(-1) ?? 1) / (measured[0] ?? 1));
  let last = 0;
  return measured.filter((x) => {
    const isApart = last === 0 || Math.log(x / last) >= range / (narrow ? 5.5 : 12);
    if (isApart) last = x;
    return isApart;
  });
}

function written({ unit, label }: LineAxis) {
  return { text: (value: number): string => textOf(value, unit), label };
}

function thresholdLabel(threshold: SpreadLines["threshold"], left: number): Label[] {
  if (!threshold) return [];
  return [
    {
      x: left,
      y: threshold.value,
      text: threshold.text,
      anchor: "start",
      dx: 6,
      dy: -10,
      fill: "var(--ink)",
      weight: 400,
    },
  ];
}

/** The name of a line behind its end, or on a phone above it. */
function namesOf({ name, colour, points }: SpreadLines["lines"][number], { narrow }: ChartSize): Label[] {
  const last = points.at(-1);
  if (!last) return [];
  const place = narrow ? ({ anchor: "end", dx: 10, dy: -14 } as const) : ({ anchor: "start", dx: 12 } as const);
  return [{ x: last.x, y: last.value, text: name, fill: `var(--${colour})`, ...place }];
}
