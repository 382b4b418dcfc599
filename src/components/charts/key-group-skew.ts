import { axisX, dot, line, ruleX, ruleY, text } from "@observablehq/plot";
import type { SkewData } from "../../views/slots/keys/skew.js";
import { hatched } from "./hatched.js";
import { labels, type Label } from "./labels.js";
import { CHARACTER, count, gridLines, percent, plot, type ChartSize } from "./plot.js";

const LEFT = 52;
const RIGHT = 20;

/** Room between the numbers of two divisors, in pixels. */
const APART = 10;

/** The colour of what a keyBy distributes. */
const COLOUR = "var(--shuffle)";

/** The usable capacity over the parallelism: a saw whose teeth begin where the key groups go round evenly. */
export function keyGroupSkewChart(data: SkewData, size: ChartSize): SVGSVGElement {
  const { points, right, maxParallelism, here } = data;
  const shown = spacedDivisors(data, size);
  const hasEnd = maxParallelism < right;
  return plot(size, {
    marginTop: 46,
    marginLeft: LEFT,
    marginRight: RIGHT,
    x: { domain: [0, right] },
    y: { domain: [0, 1], label: "↑ usable", tickFormat: percent, ticks: 5 },
    marks: [
      gridLines(5),
      axisX({ anchor: "bottom", label: "parallelism →", tickFormat: count, ticks: size.narrow ? 4 : 10 }),
      ...(hasEnd
        ? [hatched({ x1: maxParallelism, x2: right, y1: 0, y2: 1 }, `hatched-skew-${size.narrow ? "narrow" : "wide"}`)]
        : []),
      ruleX(shown, { stroke: "var(--good)", strokeOpacity: 0.5, strokeDasharray: "2 3" }),
      line(points, { x: "parallelism", y: "usable", curve: "step", stroke: COLOUR, strokeWidth: 2 }),
      ruleY([0], { stroke: "var(--rule)" }),
      dot(data.divisors, { x: (divisor: number) => divisor, y: 1, r: 3, fill: "var(--good)" }),
      dot([here], { x: "parallelism", y: "usable", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
      text(shown, {
        x: (divisor: number) => divisor,
        y: 1,
        text: count,
        dy: -13,
        fill: "var(--good)",
        fontWeight: 600,
      }),
      labels([hereLabel(data), ...endLabels(data, size)], {
        dots: [[here.parallelism, here.usable]],
        lines: [points.map(({ parallelism, usable }) => [parallelism, usable] as const)],
      }),
    ],
  });
}

/** The divisors whose numbers have room beside each other, from the largest on. */
function spacedDivisors({ divisors, right }: SkewData, { width }: ChartSize): readonly number[] {
  const pixels = (width - LEFT - RIGHT) / right;
  let free = Infinity;
  return divisors.toReversed().filter((divisor) => {
    const half = (CHARACTER * count(divisor).length + APART) / 2;
    if (divisor * pixels + half > free) return false;
    free = divisor * pixels - half;
    return true;
  });
}

function hereLabel({ here, right }: SkewData): Label {
  const isRight = here.parallelism > 0.7 * right;
  return {
    x: here.parallelism,
    y: here.usable,
    text: here.label,
    anchor: isRight ? "end" : "start",
    dx: isRight ? -12 : 12,
    dy: here.usable > 0 ? -6 : -12,
    fill: "var(--ink)",
  };
}

/** The reason of the hatched area, where there is room for it. */
function endLabels({ maxParallelism, right }: SkewData, { narrow, width }: ChartSize): Label[] {
  const room = (width * (right - maxParallelism)) / right;
  const text = narrow ? "no\njob\nstarts" : "more subtasks\nthan key groups:\nno job starts";
  const needed = CHARACTER * Math.max(...text.split("\n").map(({ length }) => length)) + APART;
  if (room < needed) return [];
  const middle = (maxParallelism + right) / 2;
  return [{ x: middle, y: 0.4, text, anchor: "middle", fill: "var(--ink-soft)", weight: 400 }];
}
