import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/model/evaluate.js";
import { jobOf } from "../../../src/model/simulation/from-scenario.js";
import type { SimulatedJob } from "../../../src/model/simulation/job.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import type { CheckpointRun, Outage, Run } from "../../../src/model/simulation/trace.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { plainJob } from "../../support/jobs.js";
import { expectSame } from "../../support/matchers.js";
import { anyPart, logarithmic } from "../../support/numbers.js";
import { runs, sampleGivens } from "../../support/scenarios.js";

/** A job, with what the formulas of the page say of it. */
interface Subject {
  readonly job: SimulatedJob;
  readonly load: number;
  readonly duration: number;
  readonly period: number;
  readonly outage: number;
  readonly seed: number;
}

/**
 * Jobs for which the formulas hold: nothing stops the tasks or slows them down, arrivals are steady, nothing expires, one
 * checkpoint runs at a time.
 */
const anySubject: fc.Arbitrary<Subject> = fc
  .record({
    era: fc.constantFrom("now" as const, "then" as const),
    interval: logarithmic(1, 600),
    pause: fc.oneof(fc.constant(0), logarithmic(0.1, 600)),
    rate: logarithmic(1e5, 1e9),
    load: anyPart.map((part) => 0.1 + 0.85 * part),
    busyLink: anyPart.map((part) => 0.9 * part),
    storeShare: fc.oneof(
      fc.constant(Infinity),
      anyPart.map((part) => 0.05 + part),
    ),
    duration: logarithmic(0.1, 600),
    times: fc.tuple(logarithmic(0.1, 60), logarithmic(0.1, 60), logarithmic(0.1, 60), logarithmic(0.1, 300)),
    seed: fc.nat(),
  })
  .map(({ era, interval, pause, rate, load, busyLink, storeShare, duration, times, seed }) => {
    const link = 1e9;
    // Beside the job's own traffic at its fastest something is left for uploads.
    const bytesPerRecord = (busyLink * link) / (rate / load);
    const store = storeShare * link;
    const [detectionSeconds, delaySeconds, slotsSeconds, fetchSeconds] = times;
    return {
      job: {
        ...plainJob,
        era,
        trigger: { ...plainJob.trigger, intervalSeconds: interval, minPauseSeconds: pause },
        timeoutSeconds: Infinity,
        arrivals: { ...plainJob.arrivals, recordsPerSecond: rate },
        processing: { largestRecordsPerSecond: rate / load, slowdownFraction: 0 },
        link: { bytesPerSecond: link, fixedBytesPerSecond: 0, bytesPerRecord, storeBytesPerSecond: store },
        snapshot: { ...plainJob.snapshot, bytes: duration * Math.min(link * (1 - busyLink * load), store) },
        recovery: {
          ...plainJob.recovery,
          detectionSeconds,
          restart: { type: "fixed-delay", delaySeconds, attempts: Infinity },
          slotsSeconds,
          fetchSeconds,
        },
      },
      load,
      duration,
      period: Math.max(interval, pause, duration + pause),
      outage: detectionSeconds + delaySeconds + slotsSeconds + fetchSeconds,
      seed,
    };
  });

const thousand = fc.sample(anySubject, runs(1000));

const gapsOf = ({ checkpoints }: Run): number[] =>
  checkpoints.slice(1).map(({ triggerSeconds }, at) => triggerSeconds - (checkpoints[at]?.triggerSeconds as number));

describe("without failures, in a thousand random jobs", () => {
  const all = thousand.map((subject) => {
    const { job, seed, period } = subject;
    return { ...subject, run: simulate(job, { seed, untilSeconds: 12 * period }) };
  });

  it("a checkpoint comes at the larger of interval, and duration and pause", () => {
    for (const { run, period } of all) {
      expect(run.checkpoints.length).toBeGreaterThan(9);
      for (const gap of gapsOf(run)) expectSame(gap, period, "period", 1e-8);
    }
  });

  it("a checkpoint takes its bytes over what the link leaves, or the store takes", () => {
    for (const { run, duration } of all) {
      for (const { triggerSeconds, endSeconds, outcome } of run.checkpoints) {
        if (outcome === "completed") expectSame((endSeconds as number) - triggerSeconds, duration, "duration", 1e-6);
      }
    }
  });

  it("nothing ever waits, and as many messages have come as the rate says, to the last one", () => {
    for (const { job, run } of all) {
      const { seconds, behindSeconds, ledger } = run.summary;
      expect([behindSeconds, ledger.waiting]).toEqual([0, 0]);
      expect(ledger.arrived).toBe(Math.floor(job.arrivals.recordsPerSecond * seconds));
    }
  });
});

describe("with a failure at any moment, in a thousand random jobs", () => {
  const all = thousand.map((subject, at) => {
    const { job, seed, period, duration, load, outage } = subject;
    // A golden ratio of the period further each time: every moment of it is hit.
    const failsAt = (6 + ((at * 0.618034) % 1)) * period;
    const catchUp = (load / (1 - load)) * (outage + duration + period);
    const untilSeconds = failsAt + outage + 1.01 * catchUp + 1;
    const run = simulate(job, { seed, failuresAt: [failsAt], untilSeconds });
    const completed = run.checkpoints.filter(({ endSeconds, outcome }) => {
      return outcome === "completed" && (endSeconds as number) <= failsAt;
    });
    return { ...subject, failsAt, failure: run.outages[0] as Outage, last: completed.at(-1) as CheckpointRun };
  });

  it("it goes back to the trigger of the last checkpoint that completed: its duration at least, a period more at most", () => {
    for (const { failure, last, failsAt, duration, period } of all) {
      const replay = failure.replaySeconds as number;
      expect(replay).toBe(failsAt - last.triggerSeconds);
      expect(replay).toBeGreaterThanOrEqual(duration * (1 - 1e-6));
      expect(replay).toBeLessThanOrEqual((duration + period) * (1 + 1e-6));
    }
  });

  it("every part of that range comes about", () => {
    const shares = all.map(({ failure, duration, period }) => ((failure.replaySeconds as number) - duration) / period);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = shares.filter((share) => share >= tenth / 10 && share < (tenth + 1) / 10);
      expect(inside.length).toBeGreaterThan(50);
    }
  });

  it("it replays the messages of that time, to within one", () => {
    for (const { failure, job } of all) {
      const expected = (failure.replaySeconds as number) * job.arrivals.recordsPerSecond;
      expect(Math.abs((failure.replayRecords as number) - expected)).toBeLessThanOrEqual(1 + 1e-9 * expected);
    }
  });

  it("records flow again after detection, delay, slots and state, one after the other", () => {
    for (const { failure, failsAt, outage, job } of all) {
      const { detectionSeconds, slotsSeconds } = job.recovery;
      expect(failure.failedSeconds).toBe(failsAt);
      expectSame(failure.detectedSeconds as number, failsAt + detectionSeconds);
      expectSame((failure.restoreSeconds as number) - (failure.restartSeconds as number), slotsSeconds, "", 1e-6);
      expectSame((failure.runningSeconds as number) - failsAt, outage, "outage", 1e-6);
    }
  });

  it("it has caught up after ρ / (1 − ρ) of the outage and the replay", () => {
    for (const { failure, outage, load, job } of all) {
      const catchUp = (failure.caughtUpSeconds as number) - (failure.runningSeconds as number);
      const expected = (load / (1 - load)) * (outage + (failure.replaySeconds as number));
      // Two messages more or less, and the time to work them off.
      const whole = 2 / (job.processing.largestRecordsPerSecond - job.arrivals.recordsPerSecond);
      expect(Math.abs(catchUp - expected)).toBeLessThanOrEqual(whole + 1e-6 * expected);
    }
  });
});

/** What the simulator takes for the same moment: a millionth of a second, or of the time. */
function expectSameTime(one: number | null, other: number, about: string): void {
  expect(one, about).not.toBeNull();
  expect(Math.abs((one as number) - other), `${about}: ${one} and ${other}`).toBeLessThanOrEqual(
    1e-6 + 1e-6 * Math.abs(other),
  );
}

describe("the job of a scenario", () => {
  const scenarios = sampleGivens(1500).map((givens) =>
    evaluate(workbookModel, {
      ...givens,
      syncSeconds: 0,
      asyncSlowdownFraction: 0,
      arrivalPattern: "steady",
      restartStrategy: "fixed-delay",
      maxConcurrentCheckpoints: 1,
    }),
  );
  const readings = scenarios.map((evaluation) => ({
    reading: jobOf(evaluation),
    n: evaluation.values as Readonly<Record<string, number>>,
  }));

  it("has a number everywhere, or there is a reason", () => {
    const jobs = readings.flatMap(({ reading }) => ("job" in reading ? [reading.job] : []));
    expect(jobs.length).toBeGreaterThan(600);
    const hasNaN = (value: unknown): boolean =>
      typeof value === "object" && value !== null ? Object.values(value).some(hasNaN) : Number.isNaN(value);
    expect(jobs.filter(hasNaN)).toEqual([]);
    const problems = readings.flatMap(({ reading }) => ("problem" in reading ? [reading.problem] : []));
    expect(problems.filter((problem) => !/^[A-Z].*\.$/.test(problem))).toEqual([]);
  });

  it("runs as its derivations say: period, duration, outage, and a time to catch up between the best and the worst", () => {
    // A recovery of a thousand periods is long enough.
    const settled = readings.flatMap(({ reading, n }) =>
      "job" in reading && (n.recoverySeconds as number) < 1000 * (n.periodSeconds as number)
        ? [{ job: reading.job, n }]
        : [],
    );
    expect(settled.length).toBeGreaterThan(400);
    for (const [at, { job, n }] of settled.entries()) {
      const [periodSeconds, checkpointSeconds, outageSeconds, recoverySeconds] = [
        n.periodSeconds as number,
        n.checkpointSeconds as number,
        n.outageSeconds as number,
        n.recoverySeconds as number,
      ];
      const failsAt = (4 + ((at * 0.618034) % 1)) * periodSeconds;
      const run = simulate(
        { ...job, timeoutSeconds: Infinity },
        { seed: at, failuresAt: [failsAt], untilSeconds: failsAt + 1.01 * recoverySeconds + 1 },
      );
      const before = run.checkpoints.filter(({ endSeconds }) => endSeconds !== null && endSeconds < failsAt);
      for (const { triggerSeconds, endSeconds } of before) {
        expectSameTime((endSeconds as number) - triggerSeconds, checkpointSeconds, "duration");
      }
      for (const gap of gapsOf({ ...run, checkpoints: before })) expectSameTime(gap, periodSeconds, "period");
      const [failure] = run.outages as readonly [Outage];
      expectSameTime(failure.runningSeconds, failsAt + outageSeconds, "outage");
      const whole = 2 / (job.processing.largestRecordsPerSecond - job.arrivals.recordsPerSecond);
      const catchUp = (failure.caughtUpSeconds as number) - (failure.runningSeconds as number);
      expect(catchUp).toBeGreaterThanOrEqual((n.bestCatchUpSeconds as number) * (1 - 1e-6) - whole - 1e-6);
      expect(catchUp).toBeLessThanOrEqual((n.worstCatchUpSeconds as number) * (1 + 1e-6) + whole + 1e-6);
    }
  });
});
