import fc from "fast-check";
import type { PipelineTask } from "../../../src/model/suspects/pipeline/task.js";

const seconds = fc.double({ min: 1e-7, max: 1e-2, noNaN: true });

const anyTask: fc.Arbitrary<PipelineTask> = fc
  .record({
    name: fc.constantFrom("source", "map", "window", "sink"),
    parallelism: fc.integer({ min: 1, max: 200 }),
    time: fc.record({
      cpuSeconds: seconds,
      serializationSeconds: seconds,
      externalSeconds: seconds,
      stateSeconds: seconds,
    }),
    selectivity: fc.double({ min: 0.01, max: 10, noNaN: true }),
    skew: fc.double({ min: 1, max: 20, noNaN: true }),
    pausedFraction: fc.double({ min: 0, max: 0.9, noNaN: true }),
  })
  .map((task) => ({ ...task, skew: Math.min(task.skew, task.parallelism) }));

/** Chains of one to six tasks. */
export const anyPipeline: fc.Arbitrary<readonly PipelineTask[]> = fc.array(anyTask, { minLength: 1, maxLength: 6 });

/** What arrives, from nothing to much more than they carry. */
export const anyInput: fc.Arbitrary<number> = fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e7, noNaN: true }));
