import { areaY, dot, line, rect, ruleX, text, type Markish } from "@observablehq/plot";
import type { OptimumBound, OptimumData } from "../../views/checkpointing/optimum.js";
import { gridLines, halo, percent, plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale } from "./time-axis.js";

/** The flat valley of lost time, and the limits that cut intervals off. */
export function bestIntervalChart(data: OptimumData, size: ChartSize): SVGSVGElement {
  const { axis, curve, top, here, optimum, bounds, advised, advisedText } = data;
  const shown = curve.filter(({ wasted }) => wasted <= top);
  return plot(
    { ...size, height: size.narrow ? 320 : 360 },
    {
      marginTop: 30 + 20 * bounds.length,
      x: intervalScale(axis),
      y: { domain: [0, top], label: null, tickFormat: percent, ticks: 5 },
      marks: [
        gridLines(5),
        intervalAxisX(axis, size),
        ...bounds.flatMap((bound, index) => boundMarks(bound, { axis, top, index })),
        areaY(shown, { x: "interval", y: "wasted", fill: "var(--checkpoint)", fillOpacity: 0.12 }),
        line(shown, { x: "interval", y: "wasted", stroke: "var(--checkpoint)", strokeWidth: 2.5 }),
        ...(optimum && optimum.wasted <= top
          ? [
              dot([optimum], {
                x: "interval",
                y: "wasted",
                r: 5,
                fill: "var(--paper)",
                stroke: "var(--checkpoint)",
                strokeWidth: 2,
              }),
              text([optimum], {
                x: "interval",
                y: "wasted",
                text: "label",
                dy: 18,
                fill: "var(--checkpoint)",
                fontWeight: 600,
                ...halo,
              }),
            ]
          : []),
        ...(advised !== null
          ? [
              ruleX([advised], { stroke: "var(--accent)", strokeWidth: 2 }),
              text([advisedText], {
                x: advised,
                frameAnchor: "bottom",
                dy: -8,
                dx: 6,
                textAnchor: "start",
                fill: "var(--ink)",
                fontWeight: 600,
                ...halo,
              }),
            ]
          : []),
        ...(here && here.wasted <= top
          ? [
              dot([here], { x: "interval", y: "wasted", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
              text([here], {
                x: "interval",
                y: "wasted",
                text: "label",
                dy: -15,
                textAnchor: "end",
                fill: "var(--ink)",
                fontWeight: 600,
                ...halo,
              }),
            ]
          : []),
        text(["time lost"], { frameAnchor: "top-left", dx: -44, dy: -14, textAnchor: "start", fill: "currentColor" }),
      ],
    },
  );
}

function boundMarks(
  { label, bound, seconds }: OptimumBound,
  { axis, top, index }: { axis: OptimumData["axis"]; top: number; index: number },
): Markish[] {
  const { left, right } = axis;
  const edge = Math.min(right, Math.max(left, seconds));
  const isLow = bound === "at least";
  const isRightHalf = edge > Math.sqrt(left * right);
  return [
    rect([0], {
      x1: isLow ? left : edge,
      x2: isLow ? edge : right,
      y1: 0,
      y2: top,
      fill: "var(--ink-soft)",
      fillOpacity: 0.1,
    }),
    ruleX([edge], { stroke: "var(--ink-soft)", strokeDasharray: "4 3" }),
    text([label], {
      x: edge,
      frameAnchor: "top",
      dy: -12 - 20 * index,
      textAnchor: isRightHalf ? "end" : "start",
      dx: isRightHalf ? 4 : -4,
      fill: "var(--ink-soft)",
      ...halo,
    }),
  ];
}
