import { describe, expect, it, test } from "vitest";
import { autoscalerTargetRate } from "../../../src/model/checkpointing/autoscaler.js";
import type { Givens } from "../../../src/model/evaluate.js";
import { talkNumbers, talkWorld } from "../../support/worlds.js";

/** A job without state, so that each time is exactly what an input says. */
const timed: Givens = {
  idFields: 0,
  aggregateFields: 0,
  asyncSlowdownFraction: 0,
  restartStrategy: "fixed-delay",
  restartDelaySeconds: 0,
};

// By hand: ρ / (1 − ρ).
test.each([
  [0.65, 0.65 / 0.35],
  [0.7, 7 / 3],
  [0.8, 4],
  [0.9, 9],
  [0.95, 19],
])("at %d of its largest rate a job catches up %d s for each second lost", (busyFraction, expected) => {
  expect(talkNumbers({ busyFraction }).catchUpPerSecond).toBeCloseTo(expected, 9);
});

test.each([
  [0.5, 1],
  [0.6, 1.5],
])("so it does at %d with links that are emptier: %d s", (busyFraction, expected) => {
  expect(talkNumbers({ busyFraction, linkBitsPerSecond: 1e11 }).catchUpPerSecond).toBeCloseTo(expected, 9);
});

test("a job that needs all it has never catches up, and says so", () => {
  const { reasons } = talkWorld({ busyFraction: 1 }).evaluation;
  for (const id of ["catchUpPerSecond", "worstCatchUpSeconds", "recoverySeconds"]) {
    expect(reasons.get(id)?.impossible).toMatch(/never worked off/);
  }
});

// By hand: 120 s down, a period of 60 s, checkpoints of 20 s; ρ / (1 − ρ) times 140, 170 and 200 s.
test.each([
  [0.7, [327, 397, 467]],
  [0.9, [1260, 1530, 1800]],
])("at %d it takes %j s to catch up after 2 min, at best, on average and at worst", (busyFraction, expected) => {
  const n = talkNumbers({ ...timed, busyFraction, syncSeconds: 20, detectionSeconds: 90, slotsSeconds: 30 });
  expect([n.outageSeconds, n.periodSeconds, n.checkpointSeconds]).toEqual([120, 60, 20]);
  const times = [n.bestCatchUpSeconds, n.averageCatchUpSeconds, n.worstCatchUpSeconds];
  expect(times.map((seconds) => Math.round(seconds as number))).toEqual(expected);
  expect(n.recoverySeconds).toBeCloseTo(120 + (n.worstCatchUpSeconds as number), 9);
});

// By hand: 0.7 / 0.3 · (80 + 60) s, and 80 s of the 86 400 s of a day.
test("80 s down and 60 s to replay take 327 s to catch up; once a day they leave 99.907 % of it", () => {
  const n = talkNumbers({ ...timed, busyFraction: 0.7, syncSeconds: 0, detectionSeconds: 50, slotsSeconds: 30 });
  expect(Math.round(n.worstCatchUpSeconds as number)).toBe(327);
  expect((100 * (n.availability as number)).toFixed(3)).toBe("99.907");
});

test("an outage is noticing it, the delay, the slots and the state: 50, 1, 30 and 16 s for the talk", () => {
  const n = talkNumbers();
  expect(n.fetchSeconds).toBe(16);
  expect(n.outageSeconds).toBe(97);
  expect(talkNumbers({ stateRecovery: "local", failureScope: "task" }).outageSeconds).toBe(81);
  // A lost machine takes its local copies with it.
  expect(talkNumbers({ stateRecovery: "local", failureScope: "machine" }).outageSeconds).toBe(97);
  // 20 GB at 500 MB/s.
  expect(talkNumbers({ storeBytesPerSecond: 5e8 }).fetchSeconds).toBe(40);
});

test("an outage longer than the time to the next failure has no availability", () => {
  const { reasons } = talkWorld({ secondsBetweenFailures: 90 }).evaluation;
  expect(reasons.get("availability")?.impossible).toMatch(/before this one is over/);
  expect(reasons.get("onTimeFraction")?.impossible).toMatch(/before this one is over/);
});

describe("the autoscaler of the Kubernetes operator", () => {
  // AutoScalerUtils.getTargetProcessingCapacity with the defaults of AutoScalerOptions, by hand.
  test.each([
    ["its defaults", {}, 1000 / 0.7 + 1000 / 6],
    ["600 000 messages that wait", { lagRecords: 600_000 }, 1000 / 0.7 + 1000 / 6 + 1000 / 3],
    ["the example of its documentation", { utilization: 0.6, restartSeconds: 120, catchUpSeconds: 300 }, 2066.666667],
    ["the bound below which it scales down", { utilization: 0.4 }, 2666.666667],
  ])("wants for 1000 messages a second, with %s, room for %o: %d", (_, options, expected) => {
    expect(autoscalerTargetRate({ recordsPerSecond: 1000, ...options })).toBeCloseTo(expected, 5);
  });

  it("so wants 1595 and, with the backlog, 1929 a second, rounded", () => {
    expect(Math.round(autoscalerTargetRate({ recordsPerSecond: 1000 }))).toBe(1595);
    expect(Math.round(autoscalerTargetRate({ recordsPerSecond: 1000, lagRecords: 600_000 }))).toBe(1929);
  });

  it("asks for 1.595 times the rate at the talk's target", () => {
    expect(talkNumbers().autoscalerFactor).toBeCloseTo(autoscalerTargetRate({ recordsPerSecond: 1 }), 12);
    expect((talkNumbers().autoscalerFactor as number).toFixed(3)).toBe("1.595");
  });
});
