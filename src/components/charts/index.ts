import { catchUpChart } from "./catch-up.js";
import { coincidenceChart } from "./coincidence.js";
import { lossChart } from "./loss.js";
import { minuteChart } from "./minute.js";
import { networkTotalChart } from "./network-total.js";
import type { ChartSize } from "./plot.js";
import { publishedRatesChart } from "./published-rates.js";
import { resourcesChart } from "./resources.js";
import { sensitivityChart } from "./sensitivity.js";
import { spikeChart } from "./spike.js";

/** Every chart that Plot draws, by the name of its figure. */
export const charts = {
  "network-total": networkTotalChart,
  coincidence: coincidenceChart,
  minute: minuteChart,
  loss: lossChart,
  "catch-up": catchUpChart,
  spike: spikeChart,
  resources: resourcesChart,
  "published-rates": publishedRatesChart,
  sensitivity: sensitivityChart,
} as const;

export type ChartName = keyof typeof charts;

/** Draws the chart of a figure from that figure's data. */
export function drawChart(name: ChartName, data: unknown, size: ChartSize): SVGSVGElement {
  return (charts[name] as (data: unknown, size: ChartSize) => SVGSVGElement)(data, size);
}

export { NARROW, WIDE } from "./plot.js";
