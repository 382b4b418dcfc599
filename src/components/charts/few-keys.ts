import { axisX, dot, line, ruleY } from "@observablehq/plot";
import type { FewKeysData } from "../../views/slots/keys/few-keys.js";
import { labels, type Label } from "./labels.js";
import { count, gridLines, percent, plot, type ChartSize } from "./plot.js";

/** The usable capacity over the number of distinct keys, and what very many of them would come to. */
export function fewKeysChart(data: FewKeysData, size: ChartSize): SVGSVGElement {
  const { points, left, right, limit } = data;
  const here = data.here ? [data.here] : [];
  return plot(size, {
    marginBottom: 40,
    x: { type: "log", domain: [left, right] },
    y: { domain: [0, 1], label: "↑ usable", tickFormat: percent, ticks: 5 },
    marks: [
      gridLines(5),
      axisX(ticksOf(data, size), { anchor: "bottom", label: "distinct keys →", tickFormat: count }),
      ruleY([0], { stroke: "var(--rule)" }),
      ruleY(limit ? [limit.usable] : [], { stroke: "var(--ink)", strokeWidth: 1.25, strokeDasharray: "5 4" }),
      line(points, { x: "keys", y: "usable", stroke: "var(--shuffle)", strokeWidth: 2.5 }),
      dot(here, { x: "keys", y: "usable", r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
      labels([...hereLabels(data), ...limitLabels(data)], {
        dots: here.map(({ keys, usable }) => [keys, usable]),
        lines: [
          points.map(({ keys, usable }) => [keys, usable] as const),
          limit ? points.map(({ keys }) => [keys, limit.usable] as const) : [],
        ],
      }),
    ],
  });
}

/** Powers of ten; not all of them where they would touch. */
function ticksOf({ left, right }: FewKeysData, { narrow }: ChartSize): readonly number[] {
  const [from, powers] = [Math.log10(left), Math.round(Math.log10(right / left))];
  const step = Math.ceil(powers / (narrow ? 5 : 12));
  return Array.from({ length: Math.floor(powers / step) + 1 }, (_, at) => 10 ** (from + at * step));
}

function hereLabels({ here, left, right }: FewKeysData): Label[] {
  if (!here) return [];
  const isRight = here.keys > Math.sqrt(left * right);
  const anchor = isRight ? "end" : "start";
  return [{ x: here.keys, y: here.usable, text: here.label, anchor, dx: isRight ? 0 : 10, dy: 20, fill: "var(--ink)" }];
}

function limitLabels({ limit, left }: FewKeysData): Label[] {
  if (!limit) return [];
  const dy = limit.usable > 0.9 ? 12 : -11;
  return [{ x: left, y: limit.usable, text: limit.text, anchor: "start", dx: 6, dy, fill: "var(--ink)", weight: 400 }];
}
