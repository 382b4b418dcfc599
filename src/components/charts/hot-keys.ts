import { axisX, axisY, dot, gridY, line, ruleY } from "@observablehq/plot";
import type { HotKeysData, HotKeysLine, HotKeysPoint } from "../../views/slots/keys/hot-keys.js";
import { hatched } from "./hatched.js";
import { labels, type Label } from "./labels.js";
import { percent, plot, type ChartSize } from "./plot.js";

const series = [
  { key: "subtask", name: "hottest subtask", dash: {}, beside: { anchor: "end", dx: -8, dy: -12 } },
  {
    key: "key",
    name: "hottest key alone",
    dash: { strokeDasharray: "7 4" },
    beside: { anchor: "start", dx: 10, dy: 14 },
  },
] as const;

const COLOUR = "var(--shuffle)";
/** A skew that is near the left end of the axis. */
const EDGE = 0.4;

/** The hottest subtask's share over the skew of the keys, with the fair share and what one core gets through. */
export function hotKeysChart(data: HotKeysData, size: ChartSize): SVGSVGElement {
  const { points, right, bottom, fair, core } = data;
  const here = data.here ? [data.here] : [];
  const powers = Array.from({ length: Math.round(-Math.log10(bottom)) + 1 }, (_, power) => 10 ** -power);
  const fast = core && core.share > bottom ? [core.share] : [];
  return plot(size, {
    marginLeft: 60,
    x: { domain: [0, right] },
    y: { type: "log", domain: [bottom, 1] },
    marks: [
      gridY(powers, { stroke: "var(--rule)", strokeOpacity: 1 }),
      axisX({ anchor: "bottom", label: "skew of the keys →", ticks: size.narrow ? 4 : 8 }),
      axisY(powers, { anchor: "left", text: percent, label: "↑ of all records" }),
      ...fast.map((share) =>
        hatched({ x1: 0, x2: right, y1: share, y2: 1 }, `hatched-hot-${size.narrow ? "narrow" : "wide"}`),
      ),
      ruleY(fast, { stroke: "var(--ink)", strokeWidth: 1.25 }),
      ruleY([fair.share], { stroke: "var(--ink)", strokeDasharray: "5 4" }),
      ...series.map(({ key, dash }) =>
        line(above(points, { key, bottom }), { x: "exponent", y: key, stroke: COLOUR, strokeWidth: 2.5, ...dash }),
      ),
      dot(here, { x: "exponent", y: "share", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
      labels([...hereLabels(data), ...lineLabels(data, fast.length > 0 ? core : null), ...nameLabels(data)], {
        dots: here.map(({ exponent, share }) => [exponent, share]),
        lines: series.map(({ key }) =>
          above(points, { key, bottom }).map((point) => [point.exponent, point[key]] as const),
        ),
      }),
    ],
  });
}

/** The points of a curve that are on the axis. */
function above(
  points: readonly HotKeysPoint[],
  { key, bottom }: { key: (typeof series)[number]["key"]; bottom: number },
): readonly HotKeysPoint[] {
  return points.filter((point) => point[key] >= bottom);
}

function hereLabels({ here, right }: HotKeysData): Label[] {
  if (!here) return [];
  const isRight = here.exponent > right / 2;
  const beside = { anchor: isRight ? "end" : "start", dx: isRight ? -12 : 12, dy: isRight ? -10 : 16 } as const;
  return [{ x: here.exponent, y: here.share, text: here.label, fill: "var(--ink)", ...beside }];
}

/** The level lines have their names where the curves are not: above them at the left, below them at the right. */
function lineLabels({ fair, right }: HotKeysData, core: HotKeysLine | null): Label[] {
  const written = { fill: "var(--ink)", weight: 400 } as const;
  const below = { x: right, y: fair.share, text: fair.text, anchor: "end", dx: -4, dy: 12, ...written } as const;
  if (!core) return [below];
  return [{ x: 0, y: core.share, text: core.text, anchor: "start", dx: 6, dy: -11, ...written }, below];
}

/** The names stand where the curves are apart from each other, or at the end of the axis. */
function nameLabels({ points, bottom }: HotKeysData): Label[] {
  return series.flatMap(({ key, name, beside }) => {
    const wanted = key === "subtask" ? 0.1 : 0.012;
    const at = points.find((point) => point[key] >= Math.max(wanted, 3 * bottom));
    if (!at) return [];
    // At the left edge there is no room before the curve.
    const anchored = at.exponent < EDGE ? ({ anchor: "start", dx: 8 } as const) : {};
    return [{ x: at.exponent, y: at[key], text: name, fill: COLOUR, ...beside, ...anchored }];
  });
}
