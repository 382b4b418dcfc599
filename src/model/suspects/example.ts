import type { PipelineTask } from "./pipeline/task.js";

const none = { cpuSeconds: 0, serializationSeconds: 0, externalSeconds: 0, stateSeconds: 0 };

/** What arrives at the source of the example, records per second: the talk’s rate. */
export const EXAMPLE_INPUT_PER_SECOND = 1e6;

/**
 * The job that the page begins with: the talk’s rate and parallelism, and a lookup in an external system that nobody made
 * asynchronous. All times are assumed.
 */
export const exampleTasks: readonly PipelineTask[] = [
  {
    name: "source",
    parallelism: 80,
    time: { ...none, cpuSeconds: 35e-6, serializationSeconds: 15e-6 },
    selectivity: 1,
    skew: 1,
    pausedFraction: 0,
  },
  {
    name: "enrich",
    parallelism: 80,
    time: { ...none, cpuSeconds: 10e-6, serializationSeconds: 5e-6, externalSeconds: 110e-6 },
    selectivity: 1,
    skew: 1,
    pausedFraction: 0,
  },
  {
    name: "window",
    parallelism: 80,
    time: { ...none, cpuSeconds: 20e-6, serializationSeconds: 10e-6, stateSeconds: 30e-6 },
    selectivity: 0.1,
    skew: 1.25,
    pausedFraction: 0,
  },
  {
    name: "sink",
    parallelism: 80,
    time: { ...none, cpuSeconds: 100e-6, serializationSeconds: 50e-6, externalSeconds: 150e-6 },
    selectivity: 1,
    skew: 1,
    pausedFraction: 0,
  },
];

/** What Flink’s metrics show of it. A test holds it to the tasks above. */
export const exampleMetrics = [
  "source p 80 busy 400 back 600 in 640k out 640k cpu 100%",
  "enrich p 80 busy 1000 back 0 in 640k out 640k cpu 12%",
  "window p 80 busy 480 back 0 peak 600 in 640k most 10k out 64k cpu 50%",
  "sink p 80 busy 240 back 0 in 64k out 64k cpu 50%",
].join("\n");
