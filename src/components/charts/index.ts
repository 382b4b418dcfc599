import { accessCostChart } from "./access-cost.js";
import { bestIntervalChart } from "./best-interval.js";
import { buffersChart } from "./buffers-by-parallelism.js";
import { catchUpChart } from "./catch-up.js";
import { checkpointCostsChart } from "./checkpoint-costs.js";
import { checkpointTimeChart } from "./checkpoint-time.js";
import { coincidenceChart } from "./coincidence.js";
import { debloatingChart } from "./debloating.js";
import { deploymentCharts } from "./deployment/index.js";
import { entrySizesChart } from "./entry-sizes.js";
import { entryTotalsChart } from "./entry-totals.js";
import { exchangeBuffersChart } from "./exchange-buffers.js";
import { fewKeysChart } from "./few-keys.js";
import { historyTimesChart } from "./history-times.js";
import { historyChart } from "./history.js";
import { hotKeysChart } from "./hot-keys.js";
import { keyGroupSkewChart } from "./key-group-skew.js";
import { keysTouchedChart } from "./keys-touched.js";
import { lossChart } from "./loss.js";
import { measurementCharts } from "./measurements.js";
import { minuteChart } from "./minute.js";
import { networkTotalChart } from "./network-total.js";
import { pipelineAfterChart } from "./pipeline-after.js";
import type { ChartSize } from "./plot.js";
import { partsChart } from "./parts.js";
import { publishedRatesChart } from "./published-rates.js";
import { recordPartsChart } from "./record-parts.js";
import { recoveryChart } from "./recovery.js";
import { replayChart } from "./replay.js";
import { resourcesChart } from "./resources.js";
import { restartDelaysChart } from "./restart-delays.js";
import { rhythmChart } from "./rhythm.js";
import { sensitivityChart } from "./sensitivity.js";
import { serializationCoresChart } from "./serialization-cores.js";
import { slotMemoryChart } from "./slot-memory.js";
import { slotsTradeChart } from "./slots-trade.js";
import { spikeChart } from "./spike.js";
import { stringBytesChart } from "./string-bytes.js";
import { weekChart } from "./week.js";
import { windowCopiesChart } from "./window-copies.js";

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
  "checkpoint-time": checkpointTimeChart,
  rhythm: rhythmChart,
  burst: rhythmChart,
  parts: partsChart,
  "keys-touched": keysTouchedChart,
  "checkpoint-costs": checkpointCostsChart,
  replay: replayChart,
  "restart-delays": restartDelaysChart,
  recovery: recoveryChart,
  "best-interval": bestIntervalChart,
  week: weekChart,
  "cluster-durations": historyChart,
  "cluster-history": historyTimesChart,
  "buffers-by-parallelism": buffersChart,
  debloating: debloatingChart,
  "slot-memory": slotMemoryChart,
  "slots-trade": slotsTradeChart,
  "exchange-buffers": exchangeBuffersChart,
  "key-group-skew": keyGroupSkewChart,
  "few-keys": fewKeysChart,
  "hot-keys": hotKeysChart,
  "access-cost": accessCostChart,
  "entry-sizes": entrySizesChart,
  "entry-totals": entryTotalsChart,
  "window-copies": windowCopiesChart,
  "string-bytes": stringBytesChart,
  "record-parts": recordPartsChart,
  "serialization-cores": serializationCoresChart,
  "pipeline-after": pipelineAfterChart,
  ...measurementCharts,
  ...deploymentCharts,
} as const;

export type ChartName = keyof typeof charts;

/** Draws the chart of a figure from that figure's data. */
export function drawChart(name: ChartName, data: unknown, size: ChartSize): SVGSVGElement {
  return (charts[name] as (data: unknown, size: ChartSize) => SVGSVGElement)(data, size);
}

export { NARROW, WIDE } from "./plot.js";
