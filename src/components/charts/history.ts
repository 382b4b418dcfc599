import { dot, text, type Markish } from "@observablehq/plot";
import { text as textOf } from "../../model/units.js";
import type { DurationsData, NamedPoint, SizedPoint } from "../../views/checkpointing/cluster/durations.js";
import { endLabels, KEY_HEIGHT, keyLabels, strokeOf, styledLines } from "./history-lines.js";
import { halo, plot, type ChartSize } from "./plot.js";
import { evenTimes, timeAxisY, timeGridY } from "./time-axis.js";

const MARGIN_TOP = 34;
const MARGIN_BOTTOM = 40;

/** With more dots than this, each is smaller. */
const CROWD = 100;

type Height = (point: SizedPoint) => number;

/** Checkpoints as dots over what they wrote, with the line through them and the model's. */
export function historyChart(data: DurationsData, size: ChartSize): SVGSVGElement {
  const { points, named, right, top } = data;
  const lines = styledLines(data);
  const ticks = evenTimes(top, 6);
  const marginTop = MARGIN_TOP + (size.narrow ? 6 + KEY_HEIGHT * lines.length : 0);
  const height = size.narrow ? size.height + 40 : size.height;
  const y: Height = ({ seconds }) => Math.min(seconds, top);
  return plot(
    { ...size, height },
    {
      marginTop,
      marginBottom: MARGIN_BOTTOM,
      marginRight: size.narrow ? 20 : 180,
      x: {
        domain: [0, right],
        label: "written by one checkpoint",
        labelAnchor: "center",
        labelArrow: "none",
        ticks: size.narrow ? 4 : 6,
        tickFormat: bytes,
      },
      y: { domain: [0, top], axis: null },
      marks: [
        timeGridY(ticks),
        timeAxisY(ticks, "↑ duration"),
        ...lines.map(strokeOf),
        ...(size.narrow
          ? keyLabels(lines, size)
          : endLabels(lines, { data, plotHeight: height - marginTop - MARGIN_BOTTOM })),
        ...dots(points, { y, top }),
        ...names(named, { y, right, narrow: size.narrow }),
      ],
    },
  );
}

/** Filled as a rule, hollow far off, pointing up at the upper edge where it lies beyond, a cross where it failed. */
function dots(points: readonly SizedPoint[], { y, top }: { y: Height; top: number }): Markish[] {
  const of = (kind: SizedPoint["is"]): SizedPoint[] => points.filter(({ is }) => is === kind);
  const shared = { x: "bytes", y, r: 5, strokeWidth: 2.5 } as const;
  return [
    dot(of("usual"), { x: "bytes", y, r: points.length > CROWD ? 2.5 : 4, fill: "var(--checkpoint)" }),
    dot(of("outlier"), {
      ...shared,
      symbol: ({ seconds }: SizedPoint) => (seconds > top ? "triangle" : "circle"),
      fill: "var(--paper)",
      stroke: "var(--checkpoint)",
    }),
    dot(of("failed"), { ...shared, symbol: "times", stroke: "var(--danger)" }),
  ];
}

/** To the right of a point in the left half, to the left of one in the right half. */
function names(
  named: readonly NamedPoint[],
  { y, right, narrow }: { y: Height; right: number; narrow: boolean },
): Markish[] {
  const style = {
    x: "bytes",
    y,
    text: "label",
    fill: "var(--ink)",
    fontWeight: 600,
    lineAnchor: "bottom",
    ...halo,
  } as const;
  const wrapped = narrow ? { lineWidth: 9 } : {};
  const isLeft = ({ bytes }: NamedPoint): boolean => bytes <= right / 2;
  return [
    text(named.filter(isLeft), { ...style, textAnchor: "start", dx: 12, dy: 5 }),
    text(
      named.filter((point) => !isLeft(point)),
      { ...style, ...wrapped, textAnchor: "end", dx: -9, dy: -4 },
    ),
  ];
}

const bytes = (value: number): string => textOf(value, "bytes");
