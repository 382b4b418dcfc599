import { recordsPerSecond, targetUtilisation } from "../capacity/inputs.js";
import { AUTOSCALER } from "../checkpointing/autoscaler.js";
import { derive, impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { waitingRecords } from "./inputs.js";
import {
  averageBusyFraction,
  bottleneckBusyFraction,
  bottleneckParallelism,
  bottleneckRecordsPerSecond,
  mostSubtaskRecordsPerSecond,
  sourceRecordsPerSecond,
} from "./observed.js";

const { restartSeconds: RESTART, catchUpSeconds: CATCH_UP } = AUTOSCALER;

const NOTHING_BUSY = "The bottleneck is never busy: nothing tells what it could do.";
const NOTHING_IN = "No record comes into the bottleneck: nothing tells how long one takes.";

export const lagGrowthPerSecond = derive({
  id: "lagGrowthPerSecond",
  symbol: String.raw`\beta_l`,
  title: "By how much more records wait, each second",
  unit: "recordsPerSecond",
  source: derived("what arrives less what is read; none while the source keeps up"),
  uses: [recordsPerSecond, sourceRecordsPerSecond],
  compute: ({ recordsPerSecond, sourceRecordsPerSecond }) => Math.max(0, recordsPerSecond - sourceRecordsPerSecond),
  tex: ({ recordsPerSecond, sourceRecordsPerSecond }) =>
    String.raw`\max\left(0,\, ${recordsPerSecond} - ${sourceRecordsPerSecond}\right)`,
});

/** What the bottleneck would take in if it were never idle nor held back. */
export const trueRecordsPerSecond = derive({
  id: "trueRecordsPerSecond",
  symbol: String.raw`\beta_t`,
  title: "True processing rate of the bottleneck",
  unit: "recordsPerSecond",
  source: cited("autoscaler", "ScalingMetrics.computeDataRateMetrics: rate over the share of busy time"),
  uses: [bottleneckRecordsPerSecond, bottleneckBusyFraction],
  compute: ({ bottleneckRecordsPerSecond, bottleneckBusyFraction }) =>
    bottleneckBusyFraction > 0
      ? bottleneckRecordsPerSecond / bottleneckBusyFraction
      : impossible(NOTHING_BUSY, ["taskMetrics"]),
  tex: ({ bottleneckRecordsPerSecond, bottleneckBusyFraction }) =>
    String.raw`\frac{${bottleneckRecordsPerSecond}}{${bottleneckBusyFraction}}`,
});

/** The same subtasks with the same records, spread evenly. */
export const evenRecordsPerSecond = derive({
  id: "evenRecordsPerSecond",
  symbol: String.raw`\beta_e`,
  title: "What the same subtasks could do, evenly loaded",
  unit: "recordsPerSecond",
  source: derived("the rate over the average share of busy time"),
  uses: [bottleneckRecordsPerSecond, averageBusyFraction],
  compute: ({ bottleneckRecordsPerSecond, averageBusyFraction }) =>
    averageBusyFraction > 0
      ? bottleneckRecordsPerSecond / averageBusyFraction
      : impossible(NOTHING_BUSY, ["taskMetrics"]),
  tex: ({ bottleneckRecordsPerSecond, averageBusyFraction }) =>
    String.raw`\frac{${bottleneckRecordsPerSecond}}{${averageBusyFraction}}`,
});

/** 1 where all subtasks get the same. */
export const observedSkew = derive({
  id: "observedSkew",
  symbol: String.raw`\beta_x`,
  title: "Records of the fullest subtask, against the average",
  unit: "factor",
  source: derived("the most over the average"),
  uses: [mostSubtaskRecordsPerSecond, bottleneckParallelism, bottleneckRecordsPerSecond],
  compute: ({ mostSubtaskRecordsPerSecond, bottleneckParallelism, bottleneckRecordsPerSecond }) =>
    bottleneckRecordsPerSecond > 0
      ? (mostSubtaskRecordsPerSecond * bottleneckParallelism) / bottleneckRecordsPerSecond
      : impossible(NOTHING_IN, ["taskMetrics"]),
  tex: ({ mostSubtaskRecordsPerSecond, bottleneckParallelism, bottleneckRecordsPerSecond }) =>
    String.raw`\frac{${mostSubtaskRecordsPerSecond} \cdot ${bottleneckParallelism}}{${bottleneckRecordsPerSecond}}`,
});

/** A source that reads more has more for the bottleneck, in proportion. */
export const neededRecordsPerSecond = derive({
  id: "neededRecordsPerSecond",
  symbol: String.raw`\beta_n`,
  title: "Records into the bottleneck, if the source kept up",
  unit: "recordsPerSecond",
  source: derived("in proportion to what the source reads"),
  uses: [recordsPerSecond, bottleneckRecordsPerSecond, sourceRecordsPerSecond],
  compute: ({ recordsPerSecond, bottleneckRecordsPerSecond, sourceRecordsPerSecond }) =>
    sourceRecordsPerSecond > 0
      ? (recordsPerSecond * bottleneckRecordsPerSecond) / sourceRecordsPerSecond
      : impossible("The source reads nothing: nothing tells what would reach the bottleneck.", ["taskMetrics"]),
  tex: ({ recordsPerSecond, bottleneckRecordsPerSecond, sourceRecordsPerSecond }) =>
    String.raw`\frac{${recordsPerSecond} \cdot ${bottleneckRecordsPerSecond}}{${sourceRecordsPerSecond}}`,
});

export const overloadFactor = derive({
  id: "overloadFactor",
  symbol: String.raw`\beta_o`,
  title: "What the bottleneck is asked, against what it can do",
  unit: "factor",
  source: derived("above 1 the records that wait become more"),
  uses: [neededRecordsPerSecond, trueRecordsPerSecond],
  compute: ({ neededRecordsPerSecond, trueRecordsPerSecond }) =>
    trueRecordsPerSecond > 0 ? neededRecordsPerSecond / trueRecordsPerSecond : impossible(NOTHING_IN, ["taskMetrics"]),
  tex: ({ neededRecordsPerSecond, trueRecordsPerSecond }) =>
    String.raw`\frac{${neededRecordsPerSecond}}{${trueRecordsPerSecond}}`,
});

/** The lag counts at the bottleneck as so many records as reach it for each that is read. */
export const targetRecordsPerSecond = derive({
  id: "targetRecordsPerSecond",
  symbol: String.raw`\beta_g`,
  title: "Rate that the autoscaler would want of the bottleneck",
  unit: "recordsPerSecond",
  source: cited("autoscaler", "AutoScalerUtils.getTargetProcessingCapacity: catch-up in 1800 s, restart in 300 s"),
  uses: [waitingRecords, recordsPerSecond, neededRecordsPerSecond, targetUtilisation],
  compute: ({ waitingRecords, recordsPerSecond, neededRecordsPerSecond, targetUtilisation }) =>
    neededRecordsPerSecond *
    (waitingRecords / (recordsPerSecond * CATCH_UP) + RESTART / CATCH_UP + 1 / targetUtilisation),
  tex: ({ waitingRecords, recordsPerSecond, neededRecordsPerSecond, targetUtilisation }) =>
    String.raw`${neededRecordsPerSecond} \cdot \left(\frac{${waitingRecords}}{${recordsPerSecond} \cdot ${CATCH_UP}} + \frac{${RESTART}}{${CATCH_UP}} + \frac{1}{${targetUtilisation}}\right)`,
});

/** Linear, as the autoscaler takes it: twice the subtasks do twice as much. */
export const neededParallelism = derive({
  id: "neededParallelism",
  symbol: String.raw`\beta_q`,
  title: "Parallelism with which the bottleneck would carry that",
  unit: "count",
  source: cited("autoscaler", "JobVertexScaler: the parallelism times target over true rate, rounded up"),
  uses: [bottleneckParallelism, targetRecordsPerSecond, trueRecordsPerSecond],
  compute: ({ bottleneckParallelism, targetRecordsPerSecond, trueRecordsPerSecond }) =>
    trueRecordsPerSecond > 0
      ? Math.ceil((bottleneckParallelism * targetRecordsPerSecond) / trueRecordsPerSecond)
      : impossible(NOTHING_IN, ["taskMetrics"]),
  tex: ({ bottleneckParallelism, targetRecordsPerSecond, trueRecordsPerSecond }) =>
    String.raw`\left\lceil \frac{${bottleneckParallelism} \cdot ${targetRecordsPerSecond}}{${trueRecordsPerSecond}} \right\rceil`,
});
