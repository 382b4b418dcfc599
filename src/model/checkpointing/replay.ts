import { recordsPerSecond } from "../capacity/inputs.js";
import { derive } from "../quantity.js";
import { derived } from "../sources.js";
import { checkpointSeconds } from "./duration.js";
import { periodSeconds } from "./period.js";

export const averageReplaySeconds = derive({
  id: "averageReplaySeconds",
  symbol: "a_m",
  title: "Seconds of the stream to process again, on average",
  unit: "seconds",
  source: derived("a failure comes at any moment between two completions"),
  uses: [checkpointSeconds, periodSeconds],
  compute: ({ checkpointSeconds, periodSeconds }) => checkpointSeconds + periodSeconds / 2,
  tex: ({ checkpointSeconds, periodSeconds }) => String.raw`${checkpointSeconds} + \frac{${periodSeconds}}{2}`,
});

export const worstReplaySeconds = derive({
  id: "worstReplaySeconds",
  symbol: "a_w",
  title: "Seconds of the stream to process again, at worst",
  unit: "seconds",
  source: derived("a failure just before a checkpoint completes loses that one, and the period before it"),
  uses: [checkpointSeconds, periodSeconds],
  compute: ({ checkpointSeconds, periodSeconds }) => checkpointSeconds + periodSeconds,
  tex: ({ checkpointSeconds, periodSeconds }) => `${checkpointSeconds} + ${periodSeconds}`,
});

export const worstReplayRecords = derive({
  id: "worstReplayRecords",
  symbol: "N_r",
  title: "Messages to process again, at worst",
  unit: "count",
  source: derived("the rate, for as long"),
  uses: [recordsPerSecond, worstReplaySeconds],
  compute: ({ recordsPerSecond, worstReplaySeconds }) => recordsPerSecond * worstReplaySeconds,
  tex: ({ recordsPerSecond, worstReplaySeconds }) => String.raw`${recordsPerSecond} \cdot ${worstReplaySeconds}`,
});
