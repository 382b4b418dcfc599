import { describe, expect, it } from "vitest";
import { checkpointingExercises } from "../../src/exercises/checkpointing/index.js";
import type { Exercise } from "../../src/exercises/exercise.js";
import { scenarioOf } from "../../src/exercises/variation.js";
import type { Givens } from "../../src/model/evaluate.js";
import { testFigures } from "./figures.js";

const exercise = (id: string): Exercise => checkpointingExercises.find((one) => one.id === id) as Exercise;

const answerOf = (id: string, change: Givens = {}) => exercise(id).answer({ ...exercise(id).start, ...change });

/** The answers of many sets of numbers. */
const answersOf = (id: string) =>
  new Set(Array.from({ length: 100 }, (_, set) => exercise(id).answer(scenarioOf(exercise(id), set + 1))));

const meaningOf = (id: string, change: Givens = {}) => exercise(id).meaning({ ...exercise(id).start, ...change });

describe("the checkpointing exercises", () => {
  testFigures(checkpointingExercises, {
    "checkpoint-duration": "26.3 s",
    "one-step-to-degraded": "53.1 s",
    "guaranteed-progress": "34.5 s",
    "pause-and-concurrency": "two",
    "queued-burst": "4",
    "timeout-and-failover": "now",
    "alignment-under-pressure": "47.7 s",
    "keys-touched": "45.1 %",
    "best-interval": "494 s",
    "five-minute-interval": "324.5 s",
    "restart-delays": "231 s",
    "catch-up-after-outage": "423.5 s",
    "autoscaler-target": "1595 /s",
  });

  it("start checkpoints when Flink does: two at a time in spite of a pause", () => {
    expect(meaningOf("pause-and-concurrency")).toContain("10, 20, 40 and 50");
  });

  it("start a burst after a slow checkpoint in 2.x, and one checkpoint in 1.3", () => {
    const { solution, start } = exercise("queued-burst");
    expect(solution(start).join(" ")).toContain("260, 270, 280 and 300");
    expect(meaningOf("queued-burst")).toContain("260");
  });

  it("start no burst when the minimum pause is as long as the interval, as they say", () => {
    expect(answerOf("queued-burst", { minPauseSeconds: 60 })).toBe(0);
    expect(answerOf("queued-burst", { minPauseSeconds: 59 })).toBe(1);
  });

  it("fail a job over when one more checkpoint expires in a row than is tolerated", () => {
    expect(answerOf("timeout-and-failover", { tolerableFailedCheckpoints: 3, failuresInARow: 3 })).toBe("neither");
    expect(answerOf("timeout-and-failover", { tolerableFailedCheckpoints: 3, failuresInARow: 4 })).toBe("now");
  });

  it("find the interval of Young’s formula for a cost of one second and a failure a day", () => {
    const minutes = (answerOf("best-interval", { syncSeconds: 1, asyncSlowdownFraction: 0 }) as number) / 60;
    expect(minutes).toBeCloseTo(6.93, 2);
  });

  it("wait for the sum of the delays that the formula of Flink gives", () => {
    expect(answerOf("restart-delays", { failuresInARow: 11 })).toBeCloseTo(171, 1);
    expect(answerOf("restart-delays", { failuresInARow: 14 })).toBeCloseTo(171 + 3 * 60, 1);
  });

  it("come with debloating near the time that the release post of 1.14 measured, 4.8 s", () => {
    expect(meaningOf("alignment-under-pressure")).toContain("it would take 5\u00a0s");
  });

  it("turn the answer of a choice now one way, now the other", () => {
    expect(answersOf("pause-and-concurrency")).toEqual(new Set(["two", "three"]));
    expect(answersOf("timeout-and-failover")).toEqual(new Set(["now", "neither"]));
  });
});
