import { dot, rect, ruleY, text, type Markish } from "@observablehq/plot";
import { format, scales, type Scale } from "../../model/units.js";
import type { WeekData, WeekDot, WeekMoment } from "../../views/checkpointing/week.js";
import { gridLines, halo, percent, plot, type ChartSize } from "./plot.js";

/** Recoveries sorted by how long they took, on the band that the formulas give. A second failure makes a dot hollow. */
export function weekChart({ dots, moments, limit, longestText, top }: WeekData, size: ChartSize): SVGSVGElement {
  const unit = unitFor(top);
  const y = ({ seconds }: { readonly seconds: number }): number => seconds / unit.base;
  const longest = dots.at(-1);
  return plot(size, {
    marginTop: 34,
    x: { domain: [0, 1], label: "recoveries, from short to long →", tickFormat: percent, ticks: size.narrow ? 4 : 10 },
    y: { domain: [0, top / unit.base], label: `↑ ${unit.words} from the failure until caught up`, ticks: 6 },
    marks: [
      gridLines(6),
      ...band(moments, { y, roomFor: (top / unit.base) * (LINE_HEIGHT / size.height) }),
      ...(limit ? limitLine(limit, y) : []),
      dot(dots, {
        x: "share",
        y,
        r: size.narrow ? 2.5 : 3.5,
        stroke: "var(--messages)",
        strokeWidth: 1.5,
        fill: ({ isRepeated }: WeekDot) => (isRepeated ? "var(--paper)" : "var(--messages)"),
      }),
      longest
        ? label([longest], { x: "share", y, text: () => longestText, dx: -10, dy: -10, textAnchor: "end" })
        : label([longestText], { frameAnchor: "middle" }),
      ...hollowNote(dots, y),
    ],
  });
}

type Height = (one: { readonly seconds: number }) => number;

/** About as much as a line of text takes, with some room around it. */
const LINE_HEIGHT = 22;

/** The unit in which the end of the axis is said. */
function unitFor(top: number): Scale {
  const { unit } = format(top, "seconds");
  return scales.seconds.find((scale) => scale.label === unit) as Scale;
}

/** From the best to the worst moment, each with its name as far as the names have room. */
function band(moments: readonly WeekMoment[], { y, roomFor }: { y: Height; roomFor: number }): Markish[] {
  const [best, average, worst] = moments;
  if (!best || !average || !worst) return [];
  const name = ({ name, text }: WeekMoment): string => `formula ${name}: ${text}`;
  const line = { stroke: "var(--ink)", strokeDasharray: "5 4" };
  const isOpen = y(worst) - y(best) > 3 * roomFor;
  return [
    rect([null], { x1: 0, x2: 1, y1: y(best), y2: y(worst), fill: "var(--checkpoint)", fillOpacity: 0.15 }),
    ruleY([best, worst], { y, stroke: "var(--checkpoint)" }),
    ruleY([average], { y, ...line }),
    label([worst], { y, text: name, frameAnchor: "left", dx: 6, dy: -9, textAnchor: "start" }),
    ...(isOpen ? [label([average], { y, text: name, frameAnchor: "left", dx: 6, dy: -9, textAnchor: "start" })] : []),
    ...(y(best) > roomFor
      ? [label([best], { y, text: name, frameAnchor: "right", dx: -6, dy: 10, textAnchor: "end" })]
      : []),
  ];
}

function limitLine(limit: { readonly seconds: number; readonly text: string }, y: Height): Markish[] {
  return [
    ruleY([limit], { y, stroke: "var(--danger)", strokeWidth: 1.5 }),
    label([limit], {
      y,
      text: () => `you allow ${limit.text}`,
      frameAnchor: "left",
      dx: 6,
      dy: -9,
      textAnchor: "start",
      fill: "var(--danger)",
    }),
  ];
}

/** What a hollow dot means, at the first one. */
function hollowNote(dots: readonly WeekDot[], y: Height): Markish[] {
  const first = dots.find(({ isRepeated }) => isRepeated);
  return first
    ? [label([first], { x: "share", y, text: () => "failed again", dx: -10, dy: -10, textAnchor: "end" })]
    : [];
}

function label(data: readonly unknown[], options: Parameters<typeof text>[1]): Markish {
  return text(data as unknown[], { fill: "var(--ink)", ...halo, ...options });
}
