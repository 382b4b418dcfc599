import { recordsPerSecond } from "../capacity/inputs.js";
import { derive } from "../quantity.js";
import { derived } from "../sources.js";
import { checkpointSeconds } from "./duration.js";
import { longestPeriodSeconds, overlappingCheckpoints, periodSeconds, raisedIntervalSeconds } from "./period.js";

export const averageReplaySeconds = derive({
  id: "averageReplaySeconds",
  symbol: "a_m",
  title: "Seconds of the stream to process again, on average",
  unit: "seconds",
  source: derived(
    "a failure comes at any moment between two completions, and rather in a long wait than in a short one",
  ),
  uses: [checkpointSeconds, periodSeconds, overlappingCheckpoints, raisedIntervalSeconds, longestPeriodSeconds],
  cases: [
    {
      when: ({ overlappingCheckpoints }) => overlappingCheckpoints <= 1,
      says: "with one checkpoint at a time",
      compute: ({ checkpointSeconds, periodSeconds }) => checkpointSeconds + periodSeconds / 2,
      tex: ({ checkpointSeconds, periodSeconds }) => String.raw`${checkpointSeconds} + \frac{${periodSeconds}}{2}`,
    },
    {
      when: () => true,
      says: "with several at a time",
      compute: (at) =>
        at.checkpointSeconds +
        ((at.overlappingCheckpoints - 1) * at.raisedIntervalSeconds ** 2 + at.longestPeriodSeconds ** 2) /
          (2 * at.overlappingCheckpoints * at.periodSeconds),
      tex: (at) =>
        String.raw`${at.checkpointSeconds} + \frac{(${at.overlappingCheckpoints} - 1) \cdot ${at.raisedIntervalSeconds}^2 + ${at.longestPeriodSeconds}^2}{2 \cdot ${at.overlappingCheckpoints} \cdot ${at.periodSeconds}}`,
    },
  ],
});

export const worstReplaySeconds = derive({
  id: "worstReplaySeconds",
  symbol: "a_w",
  title: "Seconds of the stream to process again, at worst",
  unit: "seconds",
  source: derived("a failure just before a checkpoint completes loses that one, and the period before it"),
  uses: [checkpointSeconds, periodSeconds, overlappingCheckpoints, longestPeriodSeconds],
  cases: [
    {
      when: ({ overlappingCheckpoints }) => overlappingCheckpoints <= 1,
      says: "with one checkpoint at a time",
      compute: ({ checkpointSeconds, periodSeconds }) => checkpointSeconds + periodSeconds,
      tex: ({ checkpointSeconds, periodSeconds }) => `${checkpointSeconds} + ${periodSeconds}`,
    },
    {
      when: () => true,
      says: "with several at a time",
      compute: ({ checkpointSeconds, longestPeriodSeconds }) => checkpointSeconds + longestPeriodSeconds,
      tex: ({ checkpointSeconds, longestPeriodSeconds }) => `${checkpointSeconds} + ${longestPeriodSeconds}`,
    },
  ],
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
