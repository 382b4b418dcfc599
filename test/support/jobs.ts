import fc from "fast-check";
import type { SimulatedJob } from "../../src/model/simulation/job.js";
import type { Drill, DrillKind } from "../../src/model/simulation/drills.js";
import { anyPart, logarithmic } from "./numbers.js";

/**
 * A job whose every time can be told in the head: a million messages a second at half of the largest rate, a checkpoint
 * a minute of 10 s, 100 s from a failure to records that flow again. Nothing is random but the first trigger.
 */
export const plainJob: SimulatedJob = {
  era: "now",
  trigger: { intervalSeconds: 60, minPauseSeconds: 0, maxConcurrent: 1, backlogIntervalSeconds: null },
  timeoutSeconds: 600,
  tolerableFailures: 0,
  arrivals: { pattern: "steady", recordsPerSecond: 1e6, slideSeconds: 60 },
  processing: { largestRecordsPerSecond: 2e6, slowdownFraction: 0 },
  link: { bytesPerSecond: 1e9, fixedBytesPerSecond: 0, bytesPerRecord: 0, storeBytesPerSecond: Infinity },
  snapshot: { machines: 5, bytes: 10e9, syncSeconds: 0, jitterFraction: 0 },
  barriers: {
    queueSeconds: 0,
    slowestFactor: 1,
    kind: "aligned",
    alignedTimeoutSeconds: 0,
    mode: "exactly-once",
    inFlightBytesPerSecond: 0,
  },
  recovery: {
    detectionSeconds: 50,
    restart: { type: "fixed-delay", delaySeconds: 10, attempts: Infinity },
    slotsSeconds: 20,
    fetchSeconds: 20,
    fetchAfterTaskSeconds: 20,
  },
};

const orNothing = (some: fc.Arbitrary<number>) => fc.oneof(fc.constant(0), some);

/** Any job at all: rates from one to a billion a second, links that are far too slow or hardly used, times of all kinds. */
export const anyJob: fc.Arbitrary<SimulatedJob> = fc.record({
  era: fc.constantFrom("now" as const, "then" as const),
  trigger: fc.record({
    intervalSeconds: logarithmic(3, 300),
    minPauseSeconds: orNothing(logarithmic(0.1, 1000)),
    maxConcurrent: fc.integer({ min: 1, max: 5 }),
    backlogIntervalSeconds: fc.constant(null),
  }),
  timeoutSeconds: logarithmic(1, 1000),
  tolerableFailures: fc.integer({ min: 0, max: 3 }),
  arrivals: fc.record({
    pattern: fc.constantFrom("steady" as const, "daily" as const, "spikes" as const, "bursts" as const),
    recordsPerSecond: logarithmic(1, 1e9),
    slideSeconds: logarithmic(10, 1000),
  }),
  processing: fc.record({
    largestRecordsPerSecond: logarithmic(1, 1e10),
    slowdownFraction: anyPart.map((part) => 0.9 * part),
  }),
  link: fc.record({
    bytesPerSecond: logarithmic(1e3, 1e12),
    fixedBytesPerSecond: orNothing(logarithmic(1, 1e9)),
    bytesPerRecord: orNothing(logarithmic(1e-3, 1e3)),
    storeBytesPerSecond: fc.oneof(fc.constant(Infinity), logarithmic(1e3, 1e12)),
  }),
  snapshot: fc.record({
    machines: fc.integer({ min: 1, max: 100 }),
    bytes: orNothing(logarithmic(1, 1e13)),
    syncSeconds: orNothing(logarithmic(1e-3, 100)),
    jitterFraction: orNothing(anyPart),
  }),
  barriers: fc.record({
    queueSeconds: orNothing(logarithmic(1e-3, 1000)),
    slowestFactor: fc.constantFrom(1, 1.5, 10),
    kind: fc.constantFrom("aligned" as const, "unaligned" as const, "timeout" as const),
    alignedTimeoutSeconds: orNothing(logarithmic(0.1, 1000)),
    mode: fc.constantFrom("exactly-once" as const, "at-least-once" as const),
    inFlightBytesPerSecond: logarithmic(1, 1e9),
  }),
  recovery: fc.record({
    detectionSeconds: orNothing(logarithmic(0.1, 100)),
    restart: fc.constantFrom(
      { type: "fixed-delay" as const, delaySeconds: 0, attempts: Infinity },
      { type: "failure-rate" as const, delaySeconds: 1, maxFailures: 3, intervalSeconds: 60 },
      {
        type: "exponential-delay" as const,
        initialSeconds: 1,
        maxSeconds: 60,
        multiplier: 1.5,
        jitterFraction: 0.1,
        resetSeconds: 3600,
        attempts: Infinity,
      },
    ),
    slotsSeconds: orNothing(logarithmic(0.1, 100)),
    fetchSeconds: orNothing(logarithmic(0.1, 1000)),
    fetchAfterTaskSeconds: orNothing(logarithmic(0.1, 100)),
  }),
});

/** Any drill within the first so many seconds. */
export const anyDrill = (seconds: number): fc.Arbitrary<Drill> =>
  fc.record({
    kind: fc.constantFrom<DrillKind>(
      "task-manager",
      "slow-store",
      "hot-key",
      "slow-sink",
      "long-checkpoint",
      "zookeeper",
    ),
    atSeconds: anyPart.map((part) => part * seconds),
    forSeconds: logarithmic(1, seconds),
  });
