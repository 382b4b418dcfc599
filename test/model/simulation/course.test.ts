import { describe, expect, it, test } from "vitest";
import { mulberry32 } from "../../../src/model/random.js";
import { slowestShare } from "../../../src/model/simulation/acknowledgements.js";
import type { Drill, DrillKind } from "../../../src/model/simulation/drills.js";
import type { RunOptions, SimulatedJob } from "../../../src/model/simulation/job.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import type { Happening, Run } from "../../../src/model/simulation/trace.js";
import { plainJob } from "../../support/jobs.js";
import { sum } from "../../support/numbers.js";

/** A run with its first checkpoint at a minute, kept in full. */
function run(changes: Partial<SimulatedJob>, options: Partial<RunOptions> & { untilSeconds: number }): Run {
  return simulate({ ...plainJob, ...changes }, { seed: 1, firstTriggerSeconds: 60, keepsFrames: true, ...options });
}

/** What happened, each with its time rounded to milliseconds; decisions only where asked for. */
function told({ frames }: Run, write: (happening: Happening) => string | null): string[] {
  return frames.flatMap(({ seconds, happenings }) =>
    happenings.flatMap((happening) => {
      const text = write(happening);
      return text === null ? [] : [`${Math.round(seconds * 1000) / 1000} ${text}`];
    }),
  );
}

const failover = (happening: Happening): string | null => ("cause" in happening ? happening.kind : null);
const ofCheckpoints = (happening: Happening): string | null =>
  "checkpoint" in happening && happening.kind !== "decision"
    ? `${happening.kind} ${happening.checkpoint}`
    : happening.kind === "decision"
      ? happening.decision
      : null;

// By hand: plainJob fails at 100 s, 40 s after the trigger of its checkpoint; 100 s down, 140 s to catch up at half load.
test("a failure takes its course, and the coordinator begins anew with the pause", () => {
  const failed = run({}, { untilSeconds: 400, failuresAt: [100] });
  expect(told(failed, failover)).toEqual([
    "100 failed",
    "150 detected",
    "160 restarting",
    "180 restoring",
    "200 running",
    "340 caught up",
  ]);
  expect(failed.outages[0]).toMatchObject({ replaySeconds: 40, replayRecords: 40e6 });
  // The checkpoint of 120 s is triggered into the void, and aborted when the failure is noticed.
  expect(told(failed, ofCheckpoints).slice(0, 8)).toEqual([
    "60 triggered",
    "60 barrier 1",
    "60 aligned 1",
    "60 upload 1",
    "70 completed 1",
    "120 triggered",
    "150 aborted 2",
    "200 triggered",
  ]);
  expect(failed.summary).toMatchObject({ downSeconds: 100, behindSeconds: 240, triggered: 6 });
});

describe("a checkpoint that expires", () => {
  const slow: Partial<SimulatedJob> = { timeoutSeconds: 5 };

  it("fails the job over in 2.x, which tolerates none by default", () => {
    const expired = run(slow, { untilSeconds: 120 });
    expect(told(expired, failover).slice(0, 4)).toEqual(["65 failed", "65 detected", "75 restarting", "75 restoring"]);
    expect(expired.outages[0]).toMatchObject({ cause: "too many checkpoints failed in a row", replaySeconds: 65 });
  });

  it("fails it over only after one more than may fail in a row", () => {
    const { outages, checkpoints } = run({ ...slow, tolerableFailures: 2 }, { untilSeconds: 200 });
    expect(outages[0]?.failedSeconds).toBe(185);
    expect(checkpoints.slice(0, 3).map(({ outcome }) => outcome)).toEqual(["expired", "expired", "expired"]);
  });

  it("is nothing to the job in 1.3", () => {
    const { outages, summary } = run({ ...slow, era: "then" }, { untilSeconds: 605 });
    expect(outages).toEqual([]);
    expect(summary).toMatchObject({ triggered: 10, expired: 10, completed: 0 });
  });

  it("does not fail a job over that is down, and does not bring it back earlier", () => {
    const { outages } = run(
      { ...slow, trigger: { ...plainJob.trigger, intervalSeconds: 61 } },
      {
        untilSeconds: 199,
        firstTriggerSeconds: 101,
        failuresAt: [100],
      },
    );
    expect(outages).toHaveLength(1);
    expect(outages[0]).toMatchObject({ detectedSeconds: 150, restoreSeconds: 180 });
  });
});

test("a younger checkpoint that completes first subsumes the older one", () => {
  const trigger = { ...plainJob.trigger, maxConcurrent: 2, intervalSeconds: 60 };
  // The first uploads 100 s at half speed beside the second, which needs 10 s and so takes 20.
  const { checkpoints } = run(
    { trigger },
    { untilSeconds: 150, drills: [{ kind: "long-checkpoint", atSeconds: 0, forSeconds: 100 }] },
  );
  expect(checkpoints.map(({ id, endSeconds, outcome }) => [id, endSeconds, outcome])).toEqual([
    [1, 140, "subsumed"],
    [2, 140, "completed"],
  ]);
});

test("the synchronous part stops the job, and what came meanwhile is worked off at twice the rate", () => {
  const { summary, frames } = run({ snapshot: { ...plainJob.snapshot, syncSeconds: 4 } }, { untilSeconds: 100 });
  expect(summary.behindSeconds).toBeCloseTo(8, 6);
  expect(frames.find(({ seconds }) => seconds === 60)?.recordsPerSecond).toBe(0);
  expect(summary.checkpointingSeconds).toBeCloseTo(14, 6);
});

test("uploads share the link: two of 10 s that overlap by half take 15 s each", () => {
  const trigger = { ...plainJob.trigger, maxConcurrent: 2, intervalSeconds: 5 };
  const { checkpoints } = run({ trigger }, { untilSeconds: 84, firstTriggerSeconds: 60 });
  // 60 to 65 s alone, then half: 5 s of bytes are left for 10 s.
  expect(checkpoints[0]?.endSeconds).toBeCloseTo(75, 6);
});

describe("a drill", () => {
  const drilled = (kind: DrillKind, changes: Partial<SimulatedJob> = {}, forSeconds = 100): Run => {
    const drill: Drill = { kind, atSeconds: 50, forSeconds };
    return run(changes, { untilSeconds: 600, drills: [drill] });
  };

  it("of a slow store gives uploads a quarter of the speed", () => {
    expect(drilled("slow-store").checkpoints[0]).toMatchObject({ triggerSeconds: 60, endSeconds: 100 });
  });

  it("of a hot key leaves a third of the largest rate: 100 s at 2/3 of what comes, worked off in 33 s", () => {
    expect(drilled("hot-key").summary.behindSeconds).toBeCloseTo(100 + (100 * (1 - 2 / 3)) / (2 - 1), 6);
  });

  it("of a slow sink takes nine tenths of what comes: a tenth is left over and worked off", () => {
    expect(drilled("slow-sink").summary.behindSeconds).toBeCloseTo(100 + 10, 6);
  });

  it("of a lost TaskManager is a failure then", () => {
    expect(drilled("task-manager").outages).toMatchObject([{ failedSeconds: 50, runningSeconds: 150 }]);
  });

  it("of ZooKeeper ends when it is back, without a delay or new slots; nobody triggers meanwhile", () => {
    const { outages, checkpoints } = drilled("zookeeper");
    expect(outages).toMatchObject([{ failedSeconds: 50, detectedSeconds: 150, runningSeconds: 170 }]);
    expect(checkpoints[0]?.triggerSeconds).toBe(170);
  });

  it("of ZooKeeper forgets the failures before: the restart strategy of the new leader begins anew", () => {
    const restart = { type: "failure-rate", delaySeconds: 10, maxFailures: 1, intervalSeconds: 1000 } as const;
    const recovery = { ...plainJob.recovery, restart };
    const failing = (drills: readonly Drill[]): Run =>
      run({ recovery }, { untilSeconds: 1000, failuresAt: [100, 700], drills });
    expect(failing([]).outages.at(-1)?.runningSeconds).toBeNull();
    const forgotten = failing([{ kind: "zookeeper", atSeconds: 400, forSeconds: 100 }]);
    expect(forgotten.outages.at(-1)).toMatchObject({ failedSeconds: 700, runningSeconds: 800 });
  });

  it("goes on while another of its kind lasts: the limits do not add up, and the last to end ends it", () => {
    const overlapping = (one: Drill, other: Drill): Run => run({}, { untilSeconds: 600, drills: [one, other] });
    const hot = (atSeconds: number): Drill => ({ kind: "hot-key", atSeconds, forSeconds: 100 });
    // From 50 to 190 s a third of what comes is left over, and worked off in as long again by what is in reserve.
    expect(overlapping(hot(50), hot(90)).summary.behindSeconds).toBeCloseTo(140 + 140 / 3, 6);
    const gone = (atSeconds: number): Drill => ({ kind: "zookeeper", atSeconds, forSeconds: 100 });
    expect(overlapping(gone(50), { ...gone(90), forSeconds: 10 }).outages.at(-1)?.detectedSeconds).toBe(150);
  });

  it("with a tighter limit than another holds, and then the other does", () => {
    const slow: Drill = { kind: "slow-sink", atSeconds: 50, forSeconds: 100 };
    const hot: Drill = { kind: "hot-key", atSeconds: 80, forSeconds: 20 };
    const { frames } = run({}, { untilSeconds: 600, drills: [slow, hot] });
    const rateAt = (seconds: number) => frames.findLast((frame) => frame.seconds <= seconds)?.recordsPerSecond;
    expect([55, 85, 105, 200].map((at) => Math.round((rateAt(at) as number) / 1e3))).toEqual([900, 667, 900, 1000]);
  });

  it("of a long checkpoint lets the next one take that long, and only that one", () => {
    const { checkpoints } = drilled("long-checkpoint", {}, 90);
    expect(checkpoints.slice(0, 2).map(({ triggerSeconds, endSeconds }) => [triggerSeconds, endSeconds])).toEqual([
      [60, 150],
      [150, 160],
    ]);
  });

  it("of a long checkpoint does so for a job without state as well", () => {
    const { checkpoints } = drilled("long-checkpoint", { snapshot: { ...plainJob.snapshot, bytes: 0 } }, 90);
    expect(checkpoints[0]).toMatchObject({ triggerSeconds: 60, endSeconds: 150 });
  });
});

test("a restart strategy that gives up leaves the job down for good", () => {
  const recovery = {
    ...plainJob.recovery,
    restart: { type: "failure-rate", delaySeconds: 10, maxFailures: 1, intervalSeconds: 1000 },
  } as const;
  const { outages, summary, frames } = run({ recovery }, { untilSeconds: 1000, failuresAt: [100, 400, 700] });
  expect(outages.map(({ runningSeconds }) => runningSeconds)).toEqual([200, null]);
  expect(summary.downSeconds).toBe(100 + 600);
  expect(frames.at(-1)?.happenings.at(-1)).toEqual({ kind: "gave up", cause: "a TaskManager is lost" });
});

test("hundreds of changes of the rates lose no message to rounding", () => {
  const trigger = { ...plainJob.trigger, intervalSeconds: 11.7 };
  const arrivals = { ...plainJob.arrivals, recordsPerSecond: 999_983 };
  const snapshot = { ...plainJob.snapshot, bytes: 1.1e9 };
  const { summary, frames } = run({ trigger, arrivals, snapshot }, { untilSeconds: 3600 });
  expect(frames.length).toBeGreaterThan(600);
  const all = 999_983 * 3600;
  expect(summary.ledger).toEqual({ arrived: all, position: all, waiting: 0, work: all, repeated: 0 });
});

describe("the slowest of the machines", () => {
  const mean = (machines: number, jitterFraction: number): number => {
    const random = mulberry32(1);
    const snapshot = { machines, bytes: 1, syncSeconds: 0, jitterFraction };
    return sum(Array.from({ length: 20_000 }, () => slowestShare(snapshot, random))) / 20_000;
  };

  // The mean of the largest of n even random numbers is n / (n + 1).
  it.each([1, 2, 5, 100])("is above the usual, the more of them there are: %d", (machines) => {
    expect(mean(machines, 0.2)).toBeCloseTo(1 + 0.2 * ((2 * machines) / (machines + 1) - 1), 2);
  });

  it("uploads what it usually does where nothing is left to chance", () => {
    expect(mean(5, 0)).toBe(1);
  });
});
