import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottleneckOf } from "../../../src/model/suspects/metrics/bottleneck.js";
import { practiceDashboard } from "../../../src/model/suspects/practice/cases.js";
import { culpritOf, culprits } from "../../../src/model/suspects/practice/culprit.js";
import { runs } from "../../support/scenarios.js";

const anyNumbers = fc.record({
  culprit: fc.constantFrom(...culprits),
  inputPerSecond: fc.double({ min: 1e3, max: 1e7, noNaN: true }),
  parallelism: fc.integer({ min: 8, max: 200 }),
  seed: fc.integer(),
});

describe("a job of the practice", () => {
  it("shows the cause that was built into it, and falls behind", () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const dashboard = practiceDashboard(numbers);
        expect(culpritOf(dashboard)).toBe(numbers.culprit);
        expect(bottleneckOf(dashboard.tasks).holdsBack).toBe(true);
        expect(dashboard.tasks[0].inPerSecond).toBeLessThan(numbers.inputPerSecond);
      }),
      runs(1000),
    );
  });

  it("is the same for the same numbers, and another for another seed", () => {
    const numbers = { culprit: "skew", inputPerSecond: 1e5, parallelism: 16, seed: 1 } as const;
    expect(practiceDashboard(numbers)).toEqual(practiceDashboard(numbers));
    expect(practiceDashboard(numbers)).not.toEqual(practiceDashboard({ ...numbers, seed: 2 }));
  });
});
