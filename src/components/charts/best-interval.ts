import { areaY, dot, line } from "@observablehq/plot";
import type { OptimumData } from "../../views/checkpointing/optimum.js";
import { advisedEdge, boundEdge, ROW } from "./edges.js";
import { labels, type Label } from "./labels.js";
import { gridLines, percent, plot, type ChartSize } from "./plot.js";
import { intervalAxisX, intervalScale } from "./time-axis.js";

type Point = NonNullable<OptimumData["here"]>;

/** The flat valley of lost time, and the limits that cut intervals off. */
export function bestIntervalChart(data: OptimumData, size: ChartSize): SVGSVGElement {
  const { axis, curve, top, bounds } = data;
  const isShown = ({ wasted }: Pick<Point, "wasted">): boolean => wasted <= top;
  const shown = curve.filter(isShown);
  const here = [data.here].filter((point): point is Point => point !== null && isShown(point));
  const optimum = [data.optimum].filter((point): point is Point => point !== null && isShown(point));
  const at = { x: "interval", y: "wasted" } as const;
  return plot(
    { ...size, height: size.narrow ? 340 : 380 },
    {
      marginTop: 30 + ROW * (bounds.length + 1),
      x: intervalScale(axis),
      y: { domain: [0, top], label: "↑ time lost", tickFormat: percent, ticks: 5 },
      marks: [
        gridLines(5),
        intervalAxisX(axis, size),
        ...bounds.flatMap((bound, index) => boundEdge(bound, { axis, row: index + 1 })),
        areaY(shown, { ...at, fill: "var(--checkpoint)", fillOpacity: 0.12 }),
        line(shown, { ...at, stroke: "var(--checkpoint)", strokeWidth: 2.5 }),
        ...advisedEdge(data),
        dot(optimum, { ...at, r: 5, fill: "var(--paper)", stroke: "var(--checkpoint)", strokeWidth: 2 }),
        dot(here, { ...at, r: 6, fill: "var(--accent)", stroke: "var(--paper)" }),
        labels([...here.map((point) => hereLabel(point, data)), ...optimum.map(optimumLabel)], {
          dots: [...here, ...optimum].map(({ interval, wasted }) => [interval, wasted]),
          lines: [shown.map(({ interval, wasted }) => [interval, wasted])],
        }),
      ],
    },
  );
}

/** On the side of the valley, where the curve leaves room. */
function hereLabel({ interval: x, wasted: y, label: text }: Point, { optimum }: OptimumData): Label {
  const isBefore = optimum === null || x < optimum.interval;
  const side = isBefore ? ({ anchor: "start", dx: 10 } as const) : ({ anchor: "end", dx: -10 } as const);
  return { x, y, text, ...side, dy: -10, fill: "var(--ink)" };
}

function optimumLabel({ interval: x, wasted: y, label: text }: Point): Label {
  return { x, y, text, anchor: "middle", dy: -17, fill: "var(--checkpoint)" };
}
