import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { talkNumbers, talkWorld } from "../../support/worlds.js";

/** Checkpoints that take exactly as long as said: there is no state to upload. */
function numbers([interval, duration, pause]: readonly [number, number, number], changes: Givens = {}) {
  return talkNumbers({
    idFields: 0,
    aggregateFields: 0,
    checkpointIntervalSeconds: interval,
    syncSeconds: duration,
    minPauseSeconds: pause,
    ...changes,
  });
}

// By hand, from the rules of CheckpointCoordinator: max(max(I, p), D + p).
test.each([
  [10, 8, 5, 13],
  [10, 25, 0, 25],
  [10, 25, 5, 30],
  [60, 10, 60, 70],
  [60, 10, 0, 60],
  [10, 8, 30, 38],
])("interval %d s, duration %d s, pause %d s: a checkpoint every %d s", (interval, duration, pause, period) => {
  const n = numbers([interval, duration, pause]);
  expect([n.periodSeconds, n.longestPeriodSeconds]).toEqual([period, period]);
  expect(n.runningFraction).toBeCloseTo(duration / period, 12);
  expect(n.freeSeconds).toBe(period - duration);
  expect(n.worstReplaySeconds).toBe(duration + period);
  expect(n.averageReplaySeconds).toBe(duration + period / 2);
});

// By hand: triggers at 10, 20, 40, 50, 70 s as in the schedule; one that completes covers all up to its trigger.
test("two at a time come 10 and 20 s apart: 15 s on average, and up to 45 s are lost", () => {
  const n = numbers([10, 25, 5], { maxConcurrentCheckpoints: 2 });
  expect([n.overlappingCheckpoints, n.periodSeconds, n.longestPeriodSeconds]).toEqual([2, 15, 20]);
  expect([n.runningFraction, n.freeSeconds, n.worstReplaySeconds]).toEqual([1, 0, 45]);
  // A third of the time the wait is 10 s, else 20 s.
  expect(n.averageReplaySeconds).toBeCloseTo(25 + (5 + 2 * 10) / 3, 12);
});

test("a limit that checkpoints do not reach changes nothing", () => {
  const [few, many] = [3, 100].map((maxConcurrentCheckpoints) => numbers([10, 25, 0], { maxConcurrentCheckpoints }));
  expect(few?.periodSeconds).toBe(10);
  expect({ ...many, maxConcurrentCheckpoints: 3 }).toEqual(few);
});

// The talk's slides "Regular Operation", "Degraded Operation" and "Guaranteed Progress": its 20 GB at 824 MB/s.
describe("the talk's checkpoints of 24.5 s", () => {
  test.each([
    [60, 0, 60, 35.5],
    [20, 0, 24.5, 0],
    [20, 10, 34.5, 10],
  ])("with an interval of %d s and a pause of %d s come every %d s and leave %d s", (interval, pause, period, free) => {
    const n = talkNumbers({ checkpointIntervalSeconds: interval, minPauseSeconds: pause });
    expect(n.checkpointSeconds).toBeCloseTo(24.5, 1);
    expect(n.periodSeconds).toBeCloseTo(period, 1);
    expect(n.freeSeconds).toBeCloseTo(free, 1);
  });

  // Worked in the capacity chapter: 24 GB that are not steady traffic, at the 890 MB/s that it leaves.
  test("and its bursts of results keep the link full for 27 s of each minute", () => {
    expect(Math.round(talkNumbers().fullSecondsPerMinute as number)).toBe(27);
  });
});

describe("there is no period", () => {
  const why = (changes: Givens): string | undefined =>
    talkWorld(changes).evaluation.reasons.get("periodSeconds")?.impossible;

  it.each<[string, Givens, RegExp]>([
    ["where every checkpoint expires", { checkpointTimeoutSeconds: 20 }, /longer than its timeout/],
    [
      "where Flink 1.3 has no such barriers",
      { flinkVersion: "then", barrierAlignment: "timeout" },
      /aligned barriers only/,
    ],
    [
      "where Flink refuses the job",
      { barrierAlignment: "unaligned", maxConcurrentCheckpoints: 2 },
      /one checkpoint at a time/,
    ],
    [
      "where the order of a moment decides",
      { maxConcurrentCheckpoints: 2, minPauseSeconds: 20, checkpointIntervalSeconds: 20 },
      /milliseconds decide/,
    ],
  ])("%s", (_, changes, expected) => {
    expect(why(changes)).toMatch(expected);
  });

  it("which is not so with at least once, where barriers have nothing to overtake", () => {
    const changes = { barrierAlignment: "unaligned", maxConcurrentCheckpoints: 2, checkpointingMode: "at-least-once" };
    expect(why(changes)).toBeUndefined();
  });
});
