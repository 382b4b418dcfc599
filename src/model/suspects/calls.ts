import { derive, impossible } from "../quantity.js";
import { derived } from "../sources.js";
import { asyncCapacity, callSeconds } from "./inputs.js";
import {
  averageBusyFraction,
  bottleneckCpuFraction,
  bottleneckParallelism,
  bottleneckRecordsPerSecond,
} from "./observed.js";
import { neededRecordsPerSecond } from "./rates.js";

export const busySecondsPerRecord = derive({
  id: "busySecondsPerRecord",
  symbol: String.raw`\beta_u`,
  title: "Busy time of the bottleneck for each record",
  unit: "seconds",
  source: derived("busy seconds of all subtasks, over the records"),
  uses: [bottleneckParallelism, averageBusyFraction, bottleneckRecordsPerSecond],
  compute: ({ bottleneckParallelism, averageBusyFraction, bottleneckRecordsPerSecond }) =>
    bottleneckRecordsPerSecond > 0
      ? (bottleneckParallelism * averageBusyFraction) / bottleneckRecordsPerSecond
      : impossible("No record comes into the bottleneck: nothing tells how long one takes.", ["taskMetrics"]),
  tex: ({ bottleneckParallelism, averageBusyFraction, bottleneckRecordsPerSecond }) =>
    String.raw`\frac{${bottleneckParallelism} \cdot ${averageBusyFraction}}{${bottleneckRecordsPerSecond}}`,
});

/** Busy in Flink’s sense is all that is neither idle nor back-pressured, and so is waiting for an answer. */
export const blockedSecondsPerRecord = derive({
  id: "blockedSecondsPerRecord",
  symbol: String.raw`\beta_d`,
  title: "Busy time without CPU for each record",
  unit: "seconds",
  source: derived("what the flame graph does not find on a CPU: an external system, a disk, a lock"),
  uses: [busySecondsPerRecord, bottleneckCpuFraction],
  compute: ({ busySecondsPerRecord, bottleneckCpuFraction }) => busySecondsPerRecord * (1 - bottleneckCpuFraction),
  tex: ({ busySecondsPerRecord, bottleneckCpuFraction }) =>
    String.raw`${busySecondsPerRecord} \cdot \left(1 - ${bottleneckCpuFraction}\right)`,
});

export const blockedFraction = derive({
  id: "blockedFraction",
  symbol: String.raw`\beta_{kd}`,
  title: "Share of the bottleneck’s busy time not on a CPU",
  unit: "fraction",
  source: derived("all that a flame graph of the task does not find on a CPU"),
  uses: [bottleneckCpuFraction],
  compute: ({ bottleneckCpuFraction }) => 1 - bottleneckCpuFraction,
  tex: ({ bottleneckCpuFraction }) => `1 - ${bottleneckCpuFraction}`,
});

/** One call after the other, and nothing else to do. */
export const blockingRecordsPerSecond = derive({
  id: "blockingRecordsPerSecond",
  symbol: String.raw`\beta_h`,
  title: "What the bottleneck could do with one call at a time for each record",
  unit: "recordsPerSecond",
  source: derived("a subtask has one thread, and that waits"),
  uses: [bottleneckParallelism, callSeconds],
  compute: ({ bottleneckParallelism, callSeconds }) => bottleneckParallelism / callSeconds,
  tex: ({ bottleneckParallelism, callSeconds }) => String.raw`\frac{${bottleneckParallelism}}{${callSeconds}}`,
});

/** Little’s law. */
export const asyncRecordsPerSecond = derive({
  id: "asyncRecordsPerSecond",
  symbol: String.raw`\beta_y`,
  title: "What it could do with asynchronous calls",
  unit: "recordsPerSecond",
  source: derived("Little’s law: as many under way as the capacity allows, each for the time of a call"),
  uses: [bottleneckParallelism, asyncCapacity, callSeconds],
  compute: ({ bottleneckParallelism, asyncCapacity, callSeconds }) =>
    (bottleneckParallelism * asyncCapacity) / callSeconds,
  tex: ({ bottleneckParallelism, asyncCapacity, callSeconds }) =>
    String.raw`\frac{${bottleneckParallelism} \cdot ${asyncCapacity}}{${callSeconds}}`,
});

/** Little’s law the other way round. */
export const callsUnderWay = derive({
  id: "callsUnderWay",
  symbol: String.raw`\beta_j`,
  title: "Calls that have to be under way in each subtask",
  unit: "count",
  show: { decimals: 1 },
  source: derived("Little’s law: the rate of a subtask times the time of a call"),
  uses: [neededRecordsPerSecond, callSeconds, bottleneckParallelism],
  compute: ({ neededRecordsPerSecond, callSeconds, bottleneckParallelism }) =>
    (neededRecordsPerSecond * callSeconds) / bottleneckParallelism,
  tex: ({ neededRecordsPerSecond, callSeconds, bottleneckParallelism }) =>
    String.raw`\frac{${neededRecordsPerSecond} \cdot ${callSeconds}}{${bottleneckParallelism}}`,
});
