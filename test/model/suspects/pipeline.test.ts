import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceLimitsPerSecond } from "../../../src/model/suspects/pipeline/capacity.js";
import { steadyState } from "../../../src/model/suspects/pipeline/steady-state.js";
import { EXAMPLE_INPUT_PER_SECOND, exampleMetrics, exampleTasks } from "../../../src/model/suspects/example.js";
import { observe } from "../../../src/model/suspects/metrics/observe.js";
import { readMetrics } from "../../../src/model/suspects/metrics/read-metrics.js";
import { bottleneckOf } from "../../../src/model/suspects/metrics/bottleneck.js";
import { runs } from "../../support/scenarios.js";
import { anyInput, anyPipeline } from "./pipelines.js";

const holds = (law: (...args: Parameters<typeof steadyState>) => void): void => {
  fc.assert(fc.property(anyPipeline, anyInput, law), runs(1000));
};

describe("a pipeline that has run for a while", () => {
  it("spends all the time of each subtask, and no share is negative", () => {
    holds((tasks, input) => {
      for (const { fullest, other } of steadyState(tasks, input).tasks) {
        for (const { busy, backPressured, idle } of [fullest, other]) {
          expect(busy + backPressured + idle).toBeCloseTo(1, 9);
          expect(Math.min(busy, backPressured, idle)).toBeGreaterThanOrEqual(0);
        }
      }
    });
  });

  it("is back-pressured before the bottleneck alone, and idle behind it alone", () => {
    holds((tasks, input) => {
      const { bottleneck, tasks: states } = steadyState(tasks, input);
      states.forEach(({ fullest, other }, at) => {
        if (at >= bottleneck) expect(fullest.backPressured + other.backPressured).toBe(0);
        else expect(fullest.idle + other.idle).toBe(0);
      });
    });
  });

  it("has a bottleneck that is busy all the time, when more arrives than it carries", () => {
    holds((tasks, input) => {
      const { bottleneck, tasks: states, lagGrowthPerSecond } = steadyState(tasks, input);
      const limit = Math.min(...sourceLimitsPerSecond(tasks));
      expect(bottleneck >= 0).toBe(input > limit);
      if (bottleneck < 0) expect(lagGrowthPerSecond).toBe(0);
      else expect(states[bottleneck]?.fullest.busy).toBeCloseTo(1, 9);
    });
  });

  it("reads as much as its slowest task allows", () => {
    holds((tasks, input) => {
      expect(steadyState(tasks, input).sourcePerSecond).toBe(Math.min(input, ...sourceLimitsPerSecond(tasks)));
    });
  });

  it("is no slower with more subtasks at the bottleneck, if they share the records as evenly", () => {
    holds((tasks, input) => {
      const before = steadyState(tasks, input);
      const more = tasks.map((task, at) =>
        at === before.bottleneck ? { ...task, parallelism: task.parallelism + 1 } : task,
      );
      const after = steadyState(more, input).sourcePerSecond;
      expect(after).toBeGreaterThanOrEqual(before.sourcePerSecond * (1 - 1e-9));
    });
  });

  it("passes on what its selectivities make of what is read", () => {
    holds((tasks, input) => {
      const { tasks: states } = steadyState(tasks, input);
      states.slice(1).forEach(({ inPerSecond }, at) => {
        const before = states[at]?.outPerSecond ?? NaN;
        expect(Math.abs(inPerSecond - before)).toBeLessThanOrEqual(1e-9 * before);
      });
    });
  });

  it("is seen for what it is: the metrics lead to the bottleneck, unless it is the source", () => {
    holds((tasks, input) => {
      const state = steadyState(tasks, input);
      const [first, ...rest] = state.tasks.map(observe);
      const before = state.tasks[state.bottleneck - 1];
      // Flink says OK of what is back-pressured for a tenth of the time.
      if (!first || !before || observe(before).backPressured <= 0.1) return;
      expect(bottleneckOf([first, ...rest]).at).toBe(state.bottleneck);
    });
  });
});

describe("the example", () => {
  it("is what the model shows of its tasks", () => {
    const reading = readMetrics(exampleMetrics);
    if ("problem" in reading) throw new Error(reading.problem);
    const computed = steadyState(exampleTasks, EXAMPLE_INPUT_PER_SECOND).tasks.map(observe);
    reading.tasks.forEach((task, at) => {
      for (const [part, number] of Object.entries(computed[at] ?? {})) {
        const said = task[part as keyof typeof task];
        if (typeof number === "number") expect(said, `${task.name}: ${part}`).toBeCloseTo(number, 6);
        else expect(said).toBe(number);
      }
    });
  });
});
