import { rect, ruleY, stackY, text } from "@observablehq/plot";
import type { MinuteBin, MinuteData } from "../../views/capacity/minute.js";
import { gridLines, halo, plot, rateAxis, threshold, type ChartSize } from "./plot.js";

const layers = ["steady", "results", "checkpoint"] as const;
const fills = { steady: "var(--shuffle)", results: "var(--results)", checkpoint: "var(--checkpoint)" };
const labels = { steady: "keyBy and state", results: "results", checkpoint: "checkpoint" };

/** The load of the link out in stacked bars, one per slice of time. */
export function minuteChart(data: MinuteData, size: ChartSize): SVGSVGElement {
  const { seconds, linkBytesPerSecond, linkText, averageBytesPerSecond, averageText, horizonSeconds, top } = data;
  const bars = seconds
    .flatMap((bin) => layers.map((layer) => ({ ...bin, layer, rate: bin[layer] })))
    .filter(({ rate }) => rate > 0);
  const shown = layers.flatMap((layer) => labelPlace(seconds, { layer, top }));
  const axis = rateAxis(top);
  return plot(size, {
    x: { domain: [0, horizonSeconds], label: "seconds →", ticks: size.narrow ? 4 : 12, nice: false },
    y: { domain: [0, top], label: `↑ ${axis.unit}`, tickFormat: axis.tick, ticks: 6 },
    marks: [
      gridLines(6),
      rect(
        bars,
        stackY({
          x1: "from",
          x2: "to",
          y: "rate",
          fill: (bar: { layer: keyof typeof fills }) => fills[bar.layer],
          inset: 0.4,
        }),
      ),
      text(shown, { x: "x", y: "y", text: "label", fill: "var(--on-mark)", fontWeight: 600, textAnchor: "start" }),
      ...threshold(linkBytesPerSecond, `the link: ${linkText}`),
      ruleY([averageBytesPerSecond], { stroke: "var(--ink)", strokeDasharray: "5 4" }),
      text([`average: ${averageText}`], {
        frameAnchor: "right",
        y: averageBytesPerSecond,
        dy: -8,
        textAnchor: "end",
        fill: "var(--ink)",
        ...halo,
      }),
    ],
  });
}

/** Where a layer's name stands: in its first tall bar, if the bars there are tall enough to hold it. */
function labelPlace(
  seconds: readonly MinuteBin[],
  { layer, top }: { layer: (typeof layers)[number]; top: number },
): { x: number; y: number; label: string }[] {
  const index = seconds.findIndex((bin) => bin[layer] > 0.12 * top);
  const bin = seconds[index];
  const next = seconds[index + 5];
  if (!bin || !next || next[layer] < 0.12 * top) return [];
  const below = layers.slice(0, layers.indexOf(layer)).reduce((sum, one) => sum + bin[one], 0);
  return [{ x: bin.from + (bin.to - bin.from) * 0.4, y: below + bin[layer] / 2, label: labels[layer] }];
}
