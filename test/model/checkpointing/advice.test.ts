import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advise, type AdviceQuestion } from "../../../src/model/checkpointing/advice.js";
import { runs } from "../../support/scenarios.js";

/** The talk's job, which has room in every direction. */
const talk: AdviceQuestion = {
  checkpointSeconds: 24.5,
  pressedCheckpointSeconds: 34.3,
  outageSeconds: 97,
  catchUpPerSecond: 1.551,
  optimalIntervalSeconds: 495,
  recoveryLimitSeconds: 600,
  latencyLimitSeconds: null,
  timeoutSeconds: 600,
};

const ask = (changes: Partial<AdviceQuestion>) => advise({ ...talk, ...changes });

describe("the adviser", () => {
  it("takes the interval that loses least when no limit is shorter", () => {
    const advice = ask({ recoveryLimitSeconds: 86400 });
    expect(advice).toMatchObject({ decides: { name: "optimum" }, broken: null, intervalSeconds: 450 });
  });

  it("takes a shorter one for the recovery: (600 − 97) / 1.551 − 97 − 24.5 is 203 s, so three minutes", () => {
    const advice = ask({});
    expect(advice.decides.name).toBe("recovery");
    expect(advice.decides.seconds).toBeCloseTo(202.8, 1);
    expect(advice).toMatchObject({
      intervalSeconds: 180,
      minPauseSeconds: 60,
      timeoutSeconds: 600,
      raisesTimeout: false,
    });
  });

  it("takes a shorter one still for a sink whose results must be seen within 100 s", () => {
    expect(ask({ latencyLimitSeconds: 100 })).toMatchObject({ decides: { name: "latency" }, intervalSeconds: 60 });
  });

  it("says which limit cannot be kept when the checkpoint does not fit below it", () => {
    const advice = ask({ recoveryLimitSeconds: 200 });
    expect(advice).toMatchObject({ decides: { name: "duration" }, broken: { name: "recovery" }, intervalSeconds: 45 });
  });

  it("lets no recovery limit be kept by a job that never catches up", () => {
    expect(ask({ catchUpPerSecond: null }).broken).toEqual({ name: "recovery", bound: "at most", seconds: -Infinity });
  });

  it("breaks no limit when the interval that loses least is shorter than a checkpoint", () => {
    const advice = ask({ optimalIntervalSeconds: 10, recoveryLimitSeconds: 86400 });
    expect(advice).toMatchObject({ decides: { name: "duration" }, broken: null, intervalSeconds: 45 });
  });

  it("raises a timeout into which a checkpoint on a store four times slower would not fit", () => {
    expect(ask({ timeoutSeconds: 60 })).toMatchObject({ timeoutSeconds: 180, raisesTimeout: true });
  });

  const seconds = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  const maybe = fc.option(seconds, { nil: null });
  const question: fc.Arbitrary<AdviceQuestion> = fc.record({
    checkpointSeconds: seconds,
    pressedCheckpointSeconds: maybe,
    outageSeconds: seconds,
    catchUpPerSecond: fc.option(fc.double({ min: 0.001, max: 1000, noNaN: true }), { nil: null }),
    optimalIntervalSeconds: maybe,
    recoveryLimitSeconds: seconds,
    latencyLimitSeconds: maybe,
    timeoutSeconds: seconds,
  });

  it("keeps every limit that it does not name as broken, and leaves time free", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { constraints, broken, intervalSeconds, minPauseSeconds, timeoutSeconds } = advise(asked);
        const longest = Math.max(asked.checkpointSeconds, asked.pressedCheckpointSeconds ?? 0);
        expect(intervalSeconds).toBeGreaterThanOrEqual(longest);
        expect(minPauseSeconds).toBeGreaterThanOrEqual(0);
        expect(minPauseSeconds).toBeLessThanOrEqual(Math.max(0, intervalSeconds - asked.checkpointSeconds) / 2);
        expect(timeoutSeconds).toBeGreaterThanOrEqual(asked.timeoutSeconds);
        if (broken === null) {
          for (const { name, bound, seconds: limit } of constraints) {
            if (bound === "at most" && name !== "optimum") expect(intervalSeconds).toBeLessThanOrEqual(limit);
          }
        }
      }),
      runs(2000),
    );
  });
});
