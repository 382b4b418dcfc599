import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { machineInFlightBytesPerSecond, queueSeconds } from "./in-flight.js";
import { alignedTimeoutSeconds, barrierAlignment, checkpointingMode, slowestFactor } from "./inputs.js";

interface Choices {
  readonly checkpointingMode: string;
  readonly barrierAlignment: string;
}

/** Barriers overtake records only with exactly once: at least once has nothing to align. */
const overtakes = ({ checkpointingMode, barrierAlignment }: Choices): boolean =>
  checkpointingMode === "exactly-once" && barrierAlignment === "unaligned";
const mayOvertake = ({ checkpointingMode, barrierAlignment }: Choices): boolean =>
  checkpointingMode === "exactly-once" && barrierAlignment === "timeout";

export const pressedStartSeconds = derive({
  id: "pressedStartSeconds",
  symbol: "t_1",
  title: "Start delay while the job catches up",
  unit: "seconds",
  source: derived("from the trigger until the first barrier has reached the last operator"),
  uses: [checkpointingMode, barrierAlignment, queueSeconds, alignedTimeoutSeconds],
  cases: [
    {
      when: overtakes,
      says: "with unaligned barriers",
      compute: () => 0,
      tex: () => "0",
    },
    {
      when: mayOvertake,
      says: "with barriers that overtake after a timeout",
      compute: ({ queueSeconds, alignedTimeoutSeconds }) => Math.min(queueSeconds, alignedTimeoutSeconds),
      tex: ({ queueSeconds, alignedTimeoutSeconds }) =>
        String.raw`\min\left(${queueSeconds},\, ${alignedTimeoutSeconds}\right)`,
    },
    {
      when: () => true,
      says: "with barriers that wait for the records before them",
      compute: ({ queueSeconds }) => queueSeconds,
      tex: ({ queueSeconds }) => queueSeconds,
    },
  ],
});

export const pressedAlignmentSeconds = derive({
  id: "pressedAlignmentSeconds",
  symbol: "t_2",
  title: "Alignment while the job catches up",
  unit: "seconds",
  source: derived("the barrier of the slowest channel comes that much later than the first"),
  uses: [checkpointingMode, barrierAlignment, slowestFactor, queueSeconds, alignedTimeoutSeconds, pressedStartSeconds],
  cases: [
    {
      when: ({ checkpointingMode }) => checkpointingMode === "at-least-once",
      says: "with at least once, which does not align",
      compute: () => 0,
      tex: () => "0",
    },
    {
      when: overtakes,
      says: "with unaligned barriers",
      compute: () => 0,
      tex: () => "0",
    },
    {
      when: mayOvertake,
      says: "with barriers that overtake after a timeout",
      compute: ({ slowestFactor, queueSeconds, alignedTimeoutSeconds, pressedStartSeconds }) =>
        Math.min((slowestFactor - 1) * queueSeconds, alignedTimeoutSeconds - pressedStartSeconds),
      tex: ({ slowestFactor, queueSeconds, alignedTimeoutSeconds, pressedStartSeconds }) =>
        String.raw`\min\left((${slowestFactor} - 1) \cdot ${queueSeconds},\, ${alignedTimeoutSeconds} - ${pressedStartSeconds}\right)`,
    },
    {
      when: () => true,
      says: "with barriers that wait for each other",
      compute: ({ slowestFactor, queueSeconds }) => (slowestFactor - 1) * queueSeconds,
      tex: ({ slowestFactor, queueSeconds }) => String.raw`(${slowestFactor} - 1) \cdot ${queueSeconds}`,
    },
  ],
});

export const overtakenBytes = derive({
  id: "overtakenBytes",
  symbol: "B_v",
  title: "In-flight data that one machine saves with the checkpoint",
  unit: "bytes",
  source: cited("flink", "checkpointing_under_backpressure.md: buffers that barriers overtake become part of it"),
  uses: [checkpointingMode, barrierAlignment, queueSeconds, alignedTimeoutSeconds, machineInFlightBytesPerSecond],
  cases: [
    {
      when: overtakes,
      says: "with unaligned barriers",
      compute: ({ queueSeconds, machineInFlightBytesPerSecond }) => queueSeconds * machineInFlightBytesPerSecond,
      tex: ({ queueSeconds, machineInFlightBytesPerSecond }) =>
        String.raw`${queueSeconds} \cdot ${machineInFlightBytesPerSecond}`,
    },
    {
      when: mayOvertake,
      says: "with barriers that overtake after a timeout",
      compute: ({ queueSeconds, alignedTimeoutSeconds, machineInFlightBytesPerSecond }) =>
        Math.max(0, queueSeconds - alignedTimeoutSeconds) * machineInFlightBytesPerSecond,
      tex: ({ queueSeconds, alignedTimeoutSeconds, machineInFlightBytesPerSecond }) =>
        String.raw`\max\left(0,\, ${queueSeconds} - ${alignedTimeoutSeconds}\right) \cdot ${machineInFlightBytesPerSecond}`,
    },
    {
      when: () => true,
      says: "with barriers that overtake nothing",
      compute: () => 0,
      tex: () => "0",
    },
  ],
});
