import { axisY, dot, ruleX, ruleY, text } from "@observablehq/plot";
import type { PublishedRatesData } from "../../views/capacity/published-rates.js";
import { halo, plot, type ChartSize } from "./plot.js";

type Rate = PublishedRatesData["rates"][number];

/** One line per published class of jobs on a logarithmic axis, and the rate that the scenario needs across them. */
export function publishedRatesChart(data: PublishedRatesData, size: ChartSize): SVGSVGElement {
  const { rates, neededRecordsPerSecond, neededText, left, right } = data;
  const isKnown = Number.isFinite(neededRecordsPerSecond);
  const low = (rate: Rate): number => rate.lowRecordsPerSecond;
  const high = (rate: Rate): number => rate.highRecordsPerSecond;
  const shared = { y: "name", stroke: "var(--cpu)" } as const;
  return plot(
    { ...size, height: 70 + 27 * rates.length },
    {
      marginLeft: size.narrow ? 160 : 210,
      marginTop: 34,
      marginRight: 30,
      x: { type: "log", domain: [left, right], label: "records per second and core →", ticks: 3, tickFormat: "~s" },
      y: { domain: rates.map(({ name }) => name), label: null },
      marks: [
        axisY({ tickSize: 0, lineWidth: size.narrow ? 12 : 20, label: null }),
        ruleY(rates, { x1: low, x2: high, strokeWidth: 5, ...shared }),
        dot(rates, { x: low, r: 4, fill: "var(--cpu)", ...shared }),
        dot(rates, { x: high, r: 4, fill: "var(--cpu)", ...shared }),
        ...(isKnown
          ? [
              ruleX([neededRecordsPerSecond], { stroke: "var(--accent)", strokeWidth: 2 }),
              text([`you need ${neededText}`], {
                x: neededRecordsPerSecond,
                frameAnchor: "top",
                dy: -16,
                fill: "var(--ink)",
                fontWeight: 600,
                ...halo,
              }),
            ]
          : []),
      ],
    },
  );
}
