import { describe, expect, it, test } from "vitest";
import type { Era } from "../../../../src/model/checkpointing/trigger/first.js";
import { schedule, type Course } from "../../../../src/model/checkpointing/trigger/schedule.js";

interface Setting {
  readonly era: Era;
  readonly interval: number;
  readonly pause?: number;
  readonly concurrent?: number;
  readonly until: number;
}

function scheduleOf({ era, interval, pause = 0, concurrent = 1, until }: Setting, seconds: (id: number) => number) {
  return schedule(
    { intervalSeconds: interval, minPauseSeconds: pause, maxConcurrent: concurrent, backlogIntervalSeconds: null },
    { era, untilSeconds: until, course: (id): Course => ({ seconds: seconds(id), outcome: "completed" }) },
  );
}

const triggers = (setting: Setting, seconds: (id: number) => number): number[] =>
  scheduleOf(setting, seconds).checkpoints.map(({ triggerSeconds }) => triggerSeconds);

const firstSlow = (id: number): number => (id === 1 ? 200 : 10);

// By the rules of CheckpointCoordinator 1.3.3 and 2.3; data/flink/vectors has the same of Flink itself.
describe("after one checkpoint of 200 s, all others of 10 s, at an interval of a minute", () => {
  test.each<[string, Era, number, number[]]>([
    ["1.3 catches up once", "then", 0, [60, 260, 320, 380, 440]],
    ["2.x catches up once for each tick it missed", "now", 0, [60, 260, 270, 280, 300, 360]],
    ["1.3 waits for the pause", "then", 5, [60, 265, 325, 385]],
    ["2.x drops two requests with each completion in the pause", "now", 5, [60, 265, 280, 340, 400]],
    ["1.3 with a pause as long as the interval", "then", 60, [60, 320, 390, 460]],
    ["2.x with a pause as long as the interval: nothing piles up", "now", 60, [60, 320, 390, 460]],
  ])("%s", (_, era, pause, expected) => {
    const until = expected.at(-1) as number;
    expect(triggers({ era, interval: 60, pause, until }, firstSlow)).toEqual(expected);
  });

  it("says what was decided: two requests wait for the slow one, the next two ticks find a free slot", () => {
    const { steps } = scheduleOf({ era: "now", interval: 60, until: 300 }, firstSlow);
    expect(steps.map(({ seconds, decision, queued }) => [seconds, decision, queued])).toEqual([
      [60, "triggered", 0],
      [120, "queued", 1],
      [180, "queued", 2],
      [240, "queued", 3],
      [260, "triggered", 2],
      [270, "triggered", 1],
      [280, "triggered", 0],
      [300, "triggered", 0],
    ]);
  });
});

// The documentation calls a pause and several checkpoints at a time exclusive; no code does.
test.each<Era>(["now", "then"])("a pause does not keep two checkpoints from overlapping: %s", (era) => {
  const setting: Setting = { era, interval: 10, pause: 5, concurrent: 2, until: 70 };
  expect(triggers(setting, () => 25)).toEqual([10, 20, 40, 50, 70]);
});

test("a younger checkpoint that completes first ends the older one, which is subsumed", () => {
  const { checkpoints } = scheduleOf({ era: "now", interval: 10, concurrent: 2, until: 45 }, (id) =>
    id === 1 ? 100 : 5,
  );
  expect(checkpoints.slice(0, 2)).toEqual([
    { id: 1, triggerSeconds: 10, endSeconds: 25, outcome: "subsumed" },
    { id: 2, triggerSeconds: 20, endSeconds: 25, outcome: "completed" },
  ]);
});
