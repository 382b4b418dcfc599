import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type {
  Coordinator,
  Decision,
  TriggerSettings,
} from "../../../../src/model/checkpointing/trigger/coordinator.js";
import { firstDelay, type Era } from "../../../../src/model/checkpointing/trigger/first.js";
import { coordinatorOf, schedule } from "../../../../src/model/checkpointing/trigger/schedule.js";
import { mulberry32 } from "../../../../src/model/random.js";
import { anyPart, sum } from "../../../support/numbers.js";
import { runs } from "../../../support/scenarios.js";

const anyEra = fc.constantFrom<Era>("now", "then");
const anySettings: fc.Arbitrary<TriggerSettings> = fc.record({
  intervalSeconds: fc.integer({ min: 1, max: 60 }),
  minPauseSeconds: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 })),
  maxConcurrent: fc.integer({ min: 1, max: 5 }),
  backlogIntervalSeconds: fc.constant(null),
});

/** What may happen to a coordinator: its timer comes, or some time before it a checkpoint ends. */
const anyEvent = fc.record({
  what: fc.constantFrom("tick", "completed", "failed", "deleted"),
  share: anyPart,
});

interface Moment {
  readonly coordinator: Coordinator;
  readonly now: number;
  readonly lastCompletion: number;
  readonly decisions: readonly Decision[];
}

/** Drives a coordinator through events in a possible order and shows each moment. */
function drive(
  era: Era,
  settings: TriggerSettings,
  { events, show }: { events: readonly { what: string; share: number }[]; show: (moment: Moment) => void },
): void {
  const coordinator = coordinatorOf(era, settings);
  coordinator.start(0, settings.intervalSeconds);
  let [now, lastCompletion] = [0, -Infinity];
  for (const { what, share } of events) {
    const at = Number.isFinite(coordinator.nextTick) ? now + share * (coordinator.nextTick - now) : now + share;
    let decisions: readonly Decision[];
    if ((what === "completed" || what === "failed") && coordinator.pending > 0) {
      now = at;
      if (what === "completed") lastCompletion = now;
      decisions = coordinator.ended(now, what);
    } else if (what === "deleted" && coordinator.deleting > 0) {
      now = at;
      decisions = coordinator.deleted(now);
    } else {
      if (coordinator.nextTick === Infinity) continue;
      now = coordinator.nextTick;
      decisions = coordinator.tick(now);
    }
    show({ coordinator, now, lastCompletion, decisions });
  }
}

describe("whatever happens, a coordinator", () => {
  const always = (law: (moment: Moment, settings: TriggerSettings) => void): void => {
    fc.assert(
      fc.property(anyEra, anySettings, fc.array(anyEvent, { maxLength: 60 }), (era, settings, events) => {
        drive(era, settings, { events, show: (moment) => law(moment, settings) });
      }),
      runs(2000),
    );
  };

  it("never lets more checkpoints run than may", () => {
    always(({ coordinator }, { maxConcurrent }) => {
      expect(coordinator.pending).toBeLessThanOrEqual(maxConcurrent);
      expect(coordinator.pending).toBeGreaterThanOrEqual(0);
    });
  });

  it("never triggers in the pause after a completion", () => {
    always(({ now, lastCompletion, decisions }, { minPauseSeconds }) => {
      if (decisions.includes("triggered")) expect(now).toBeGreaterThanOrEqual(lastCompletion + minPauseSeconds);
    });
  });

  it("has its next tick ahead, or none", () => {
    always(({ coordinator, now }) => expect(coordinator.nextTick).toBeGreaterThanOrEqual(now));
  });
});

test("no more than a thousand requests wait: CheckpointRequestDecider", () => {
  const settings = { intervalSeconds: 1, minPauseSeconds: 0, maxConcurrent: 1, backlogIntervalSeconds: null };
  const coordinator = coordinatorOf("now", settings);
  coordinator.start(0, 1);
  const decisions = Array.from({ length: 1500 }, () => coordinator.tick(coordinator.nextTick)).flat();
  expect(coordinator.queued).toBe(1000);
  const count = (decision: Decision) => decisions.filter((one) => one === decision).length;
  expect([count("triggered"), count("queued"), count("dropped")]).toEqual([1, 1000, 499]);
});

/** Trigger times of checkpoints that all take as long, over so many intervals. */
function triggersOf(settings: TriggerSettings, { era, seconds }: { era: Era; seconds: number }): number[] {
  const untilSeconds = 400 * Math.max(settings.intervalSeconds, settings.minPauseSeconds, seconds);
  const { checkpoints } = schedule(settings, {
    era,
    untilSeconds,
    course: () => ({ seconds, outcome: "completed" }),
  });
  return checkpoints.map(({ triggerSeconds }) => triggerSeconds);
}

/** Times from one to the next, once the beginning is over. */
const gaps = (times: readonly number[]): number[] =>
  times.slice(20).map((time, at) => time - (times[at + 19] as number));

const anyDuration = fc.integer({ min: 1, max: 300 });

describe("checkpoints that all take as long", () => {
  it("come at the larger of interval, and duration and pause, one at a time: in both versions", () => {
    fc.assert(
      fc.property(anyEra, anySettings, anyDuration, (era, settings, seconds) => {
        const { intervalSeconds, minPauseSeconds } = settings;
        const period = Math.max(intervalSeconds, minPauseSeconds, seconds + minPauseSeconds);
        const times = triggersOf({ ...settings, maxConcurrent: 1 }, { era, seconds });
        expect(new Set(gaps(times))).toEqual(new Set([period]));
      }),
      runs(300),
    );
  });

  // The law of overlappingCheckpoints, periodSeconds and longestPeriodSeconds.
  it("begin in groups where they may overlap, as many as begin before the first of them ends", () => {
    const overlapping = anySettings.filter((one) => one.minPauseSeconds < one.intervalSeconds);
    fc.assert(
      fc.property(anyEra, overlapping, anyDuration, (era, settings, seconds) => {
        const { intervalSeconds, minPauseSeconds, maxConcurrent } = settings;
        const group = Math.min(maxConcurrent, Math.ceil(seconds / intervalSeconds));
        const period = Math.max(intervalSeconds, (seconds + minPauseSeconds) / group);
        const found = gaps(triggersOf(settings, { era, seconds }));
        const whole = found.slice(0, Math.floor(found.length / group) * group);
        expect(sum(whole) / whole.length).toBeCloseTo(period, 9);
        expect(Math.max(...whole)).toBeCloseTo(group * period - (group - 1) * intervalSeconds, 9);
      }),
      runs(300),
    );
  });

  it("come at the same times in both versions while each takes longer than the interval, one at a time", () => {
    fc.assert(
      fc.property(anySettings, anyDuration, (settings, longer) => {
        const one = { ...settings, maxConcurrent: 1 };
        const seconds = settings.intervalSeconds + longer;
        expect(triggersOf(one, { era: "now", seconds })).toEqual(triggersOf(one, { era: "then", seconds }));
      }),
      runs(100),
    );
  });
});

// CheckpointCoordinator.setIsProcessingBacklog, FLINK-32514.
describe("while a source works off a backlog", () => {
  const started = (backlogIntervalSeconds: number | null) => {
    const coordinator = coordinatorOf("now", {
      intervalSeconds: 10,
      minPauseSeconds: 0,
      maxConcurrent: 1,
      backlogIntervalSeconds,
    });
    coordinator.start(0, 10);
    coordinator.backlog(5, true);
    return coordinator;
  };

  it.each([
    ["its own interval counts from the next tick on", 60, [10, 70]],
    ["an interval of 0 means no checkpoint after the next", 0, [10, Infinity]],
    ["without one all goes on as ever", null, [10, 20]],
  ])("%s", (_, interval, expected) => {
    const coordinator = started(interval);
    const first = coordinator.nextTick;
    coordinator.tick(first);
    expect([first, coordinator.nextTick]).toEqual(expected);
  });

  it.each([60, 0])(
    "the end of the backlog pulls the next tick forward to one interval ahead: from %d s",
    (interval) => {
      const coordinator = started(interval);
      coordinator.tick(10);
      coordinator.backlog(12, false);
      expect(coordinator.nextTick).toBe(22);
    },
  );

  it("the end of the backlog leaves a tick alone that comes earlier", () => {
    const coordinator = started(60);
    coordinator.backlog(6, false);
    expect(coordinator.nextTick).toBe(10);
  });

  it("what is reported while the coordinator is stopped starts no timer, but holds from the next start on", () => {
    const coordinator = started(60);
    coordinator.backlog(6, false);
    coordinator.stop();
    coordinator.backlog(7, true);
    expect(coordinator.nextTick).toBe(Infinity);
    coordinator.start(20, 0);
    coordinator.tick(20);
    expect(coordinator.nextTick).toBe(80);
  });

  it("a stop does not end the backlog", () => {
    const coordinator = started(60);
    coordinator.stop();
    coordinator.start(20, 0);
    coordinator.tick(20);
    expect(coordinator.nextTick).toBe(80);
  });
});

// CheckpointCoordinator.startCheckpointScheduler of 2.3: it draws once; 1.3 waits for an interval each time.
describe("the first tick", () => {
  const settings = { intervalSeconds: 60, minPauseSeconds: 10, maxConcurrent: 1, backlogIntervalSeconds: null };
  const random = mulberry32(1);
  const delays = (era: Era, isFirstStart: boolean) =>
    Array.from({ length: 1000 }, () => firstDelay(settings, { era, isFirstStart, random }));

  it("comes after the pause at the earliest and the interval at the latest, anywhere between", () => {
    const found = delays("now", true);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(10);
    expect(Math.min(...found)).toBeLessThan(11);
    expect(Math.max(...found)).toBeLessThanOrEqual(60);
    expect(sum(found) / found.length).toBeCloseTo(35, 0);
  });

  it.each<[Era, boolean, number]>([
    ["now", false, 10],
    ["then", true, 60],
    ["then", false, 60],
  ])("is fixed otherwise: %s, at the first start %s, after %d s", (era, isFirstStart, expected) => {
    expect(new Set(delays(era, isFirstStart))).toEqual(new Set([expected]));
  });
});
