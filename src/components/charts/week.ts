import { dot, rect, ruleX, ruleY, text, type Markish } from "@observablehq/plot";
import { format, scales, type Scale } from "../../model/units.js";
import type { WeekBar, WeekData, WeekMoment } from "../../views/checkpointing/week.js";
import { gridLines, halo, percent, plot, type ChartSize } from "./plot.js";

/** One bar for each recovery, from short to long: the outage, then the catching up. The formula stands at the right. */
export function weekChart({ bars, moments, limit, longestText, top }: WeekData, size: ChartSize): SVGSVGElement {
  const unit = unitFor(top);
  const height = (seconds: number): number => seconds / unit.base;
  const longest = bars.at(-1);
  const linesApart = (LINE_HEIGHT / size.height) * height(top);
  return plot(size, {
    marginRight: size.narrow ? 112 : 166,
    x: { domain: [0, 1], label: "recoveries, from short to long →", tickFormat: percent, ticks: size.narrow ? 3 : 10 },
    y: { domain: [0, height(top)], label: `↑ ${unit.words} from the failure until caught up`, ticks: 6 },
    marks: [
      gridLines(6),
      ...barMarks(bars, { height, inset: bars.length > (size.narrow ? 30 : 80) ? 0 : 0.5 }),
      ...momentMarks(moments, { height, linesApart, prefix: size.narrow ? "" : "formula, " }),
      ...(limit ? limitMarks(limit, height) : []),
      longest
        ? label([longest], {
            x: "to",
            y: topOf(height),
            text: () => longestText,
            dy: longest.isRepeated ? -19 : -9,
            textAnchor: "end",
          })
        : label([longestText], { frameAnchor: "middle" }),
    ],
  });
}

/** From seconds to the unit of the axis. */
type Height = (seconds: number) => number;

/** A line of text takes about so many pixels, with a little room. */
const LINE_HEIGHT = 20;

/** The unit in which the end of the axis is said. */
function unitFor(top: number): Scale {
  const { unit } = format(top, "seconds");
  return scales.seconds.find((scale) => scale.label === unit) as Scale;
}

function topOf(height: Height): (bar: WeekBar) => number {
  return ({ outageSeconds, catchUpSeconds }) => height(outageSeconds + catchUpSeconds);
}

function barMarks(bars: readonly WeekBar[], { height, inset }: { height: Height; inset: number }): Markish[] {
  const across = { x1: "from", x2: "to", inset };
  const middle = bars[Math.floor(bars.length / 2)];
  const repeated = bars.filter(({ isRepeated }) => isRepeated);
  const outage = ({ outageSeconds }: WeekBar): number => height(outageSeconds);
  const x = ({ from, to }: WeekBar): number => (from + to) / 2;
  return [
    rect(bars, { ...across, y1: 0, y2: outage, fill: "var(--ink-soft)" }),
    rect(bars, { ...across, y1: outage, y2: topOf(height), fill: "var(--messages)" }),
    dot(repeated, { x, y: topOf(height), r: 3, dy: -6, fill: "var(--paper)", stroke: "var(--danger)" }),
    ...(middle
      ? [
          named("no records flow", "var(--ink-soft)", { bar: middle, x, y: outage(middle) / 2 }),
          named("catching up", "var(--messages)", { bar: middle, x, y: (outage(middle) + topOf(height)(middle)) / 2 }),
        ]
      : []),
  ];
}

/** The lines of the formula, and their names beside the frame, each at its line as far as they have room. */
function momentMarks(
  moments: readonly WeekMoment[],
  { height, linesApart, prefix }: { height: Height; linesApart: number; prefix: string },
): Markish[] {
  const lines = moments.map(({ name, text, seconds }) => ({ name, text, y: height(seconds) }));
  const average = lines[1]?.y ?? 0;
  const place = (y: number): number => (y === average ? y : average + awayFrom(y - average, linesApart));
  return [
    ruleY(lines, { y: "y", stroke: "var(--paper)", strokeWidth: 2 }),
    ruleY(lines, { y: "y", stroke: "var(--ink)", strokeDasharray: "5 4" }),
    ruleX([1], { stroke: "var(--rule)" }),
    label(lines, {
      x: 1,
      y: ({ y }: { y: number }) => place(y),
      text: ({ name, text }: WeekMoment) => `${prefix}${name} ${text}`,
      dx: 6,
      textAnchor: "start",
    }),
  ];
}

/** A distance of at least so much, to the same side. */
function awayFrom(distance: number, least: number): number {
  return Math.sign(distance) * Math.max(Math.abs(distance), least);
}

function limitMarks(limit: { readonly seconds: number; readonly text: string }, height: Height): Markish[] {
  const y = height(limit.seconds);
  return [
    ruleY([y], { stroke: "var(--danger)", strokeWidth: 1.5 }),
    label([`you allow ${limit.text}`], {
      y,
      frameAnchor: "left",
      dx: 6,
      dy: -9,
      textAnchor: "start",
      fill: "var(--danger)",
    }),
  ];
}

function label(data: unknown[], options: Parameters<typeof text>[1]): Markish {
  return text(data, { fill: "var(--ink)", ...halo, ...options });
}

/** A name on marks of one colour, legible over the gaps between them. */
function named(
  name: string,
  colour: string,
  { bar, x, y }: { bar: WeekBar; x: (bar: WeekBar) => number; y: number },
): Markish {
  return label([bar], { x, y: () => y, text: () => name, fill: "var(--on-mark)", fontWeight: 600, stroke: colour });
}
