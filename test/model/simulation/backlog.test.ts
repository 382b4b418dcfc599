import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { raisedInterval } from "../../../src/model/checkpointing/trigger/coordinator.js";
import type { RunOptions, SimulatedJob } from "../../../src/model/simulation/job.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import type { Run } from "../../../src/model/simulation/trace.js";
import { anyJob, plainJob } from "../../support/jobs.js";
import { logarithmic } from "../../support/numbers.js";
import { runs } from "../../support/scenarios.js";

/** The job with that interval while its source reports a backlog. */
function withInterval(job: SimulatedJob, backlogIntervalSeconds: number | null): SimulatedJob {
  return { ...job, trigger: { ...job.trigger, backlogIntervalSeconds } };
}

function triggersOf({ checkpoints }: Run): number[] {
  return checkpoints.map(({ triggerSeconds }) => Math.round(triggerSeconds * 1000) / 1000);
}

/** What was reported, and when; restarts and failures between. */
function toldIn({ frames }: Run, kinds: readonly string[] = ["backlog begins", "backlog ends"]): [number, string][] {
  return frames.flatMap(({ seconds, happenings }) =>
    happenings.flatMap(({ kind }): [number, string][] => (kinds.includes(kind) ? [[seconds, kind]] : [])),
  );
}

// By hand: plainJob fails at 100 s and runs again at 200 s with 140 s to work off at twice the rate, until 340 s.
describe("a job that has failed", () => {
  const after = (interval: number | null): Run =>
    simulate(withInterval(plainJob, interval), {
      seed: 1,
      firstTriggerSeconds: 60,
      failuresAt: [100],
      untilSeconds: 530,
      keepsFrames: true,
    });

  test.each([
    ["goes on as ever without an interval for backlogs", null, [60, 120, 200, 260, 320, 380, 440, 500]],
    ["waits that long from the first checkpoint after the restart on", 130, [60, 120, 200, 330, 400, 460, 520]],
    ["has a tick left alone that comes soon after the backlog", 150, [60, 120, 200, 350, 410, 470, 530]],
    ["has the next tick an interval after the backlog at the latest", 300, [60, 120, 200, 400, 460, 520]],
    ["triggers none before the backlog is gone with an interval of 0", 0, [60, 120, 200, 400, 460, 520]],
  ])("%s", (_, interval, triggers) => {
    expect(triggersOf(after(interval))).toEqual(triggers);
  });

  it("reports a backlog from the restart until nothing waits, and not while it is down", () => {
    const reported = toldIn(after(300)).map(([seconds, kind]) => [Math.round(seconds), kind]);
    expect(reported).toEqual([
      [200, "backlog begins"],
      [340, "backlog ends"],
    ]);
    expect(toldIn(after(null))).toEqual([]);
    const then = simulate(withInterval({ ...plainJob, era: "then" }, 300), {
      seed: 1,
      failuresAt: [100],
      untilSeconds: 530,
      keepsFrames: true,
    });
    expect(toldIn(then)).toEqual([]);
  });

  // By hand: a million a second come from 480 to 600 s, and none after; those since 500 s are processed once more.
  it("reports what it has to process again where nothing new arrives", () => {
    const arrivals = { pattern: "bursts", recordsPerSecond: 2e5, slideSeconds: 600 } as const;
    const trigger = { ...plainJob.trigger, intervalSeconds: 200 };
    const run = simulate(withInterval({ ...plainJob, arrivals, trigger }, 300), {
      seed: 1,
      firstTriggerSeconds: 500,
      failuresAt: [650],
      untilSeconds: 900,
      keepsFrames: true,
    });
    expect(toldIn(run).map(([seconds]) => Math.round(seconds))).toEqual([750, 800]);
  });

  it("is taken back further by the next failure while it catches up", () => {
    const twice = (interval: number | null): number | null | undefined =>
      simulate(withInterval(plainJob, interval), {
        seed: 1,
        firstTriggerSeconds: 60,
        failuresAt: [100, 335],
        untilSeconds: 500,
      }).outages[1]?.replaySeconds;
    // The last checkpoint complete then is that of 320 s, or of 200 s.
    expect([twice(null), twice(300)]).toEqual([15, 135]);
  });
});

// By hand: a third of the largest rate for 100 s, and 33 s to work off what was left over.
test("a hot key makes a backlog as well, from its beginning on", () => {
  const run = simulate(withInterval(plainJob, 600), {
    seed: 1,
    firstTriggerSeconds: 60,
    drills: [{ kind: "hot-key", atSeconds: 50, forSeconds: 100 }],
    untilSeconds: 300,
    keepsFrames: true,
  });
  expect(toldIn(run).map(([seconds]) => Math.round(seconds))).toEqual([50, 183]);
  expect(triggersOf(run)).toEqual([60, 243.333]);
});

test("a job that never keeps up reports from the beginning, and has only the other interval", () => {
  const arrivals = { ...plainJob.arrivals, recordsPerSecond: 3e6 };
  const run = simulate(withInterval({ ...plainJob, arrivals }, 200), {
    seed: 1,
    firstTriggerSeconds: 60,
    untilSeconds: 700,
    keepsFrames: true,
  });
  expect(toldIn(run)).toEqual([[0, "backlog begins"]]);
  expect(triggersOf(run)).toEqual([60, 260, 460, 660]);
});

/** Any job of 2.x whose coordinator triggers at each tick, so that triggers are ticks. */
const tickingJob = fc.tuple(anyJob, logarithmic(1, 20)).map(([job, factor]): SimulatedJob => {
  const { intervalSeconds } = job.trigger;
  const trigger = { ...job.trigger, minPauseSeconds: 0, maxConcurrent: 1e6 };
  return withInterval({ ...job, era: "now", trigger, timeoutSeconds: Infinity }, factor * intervalSeconds);
});
const anyOptions: fc.Arbitrary<RunOptions> = fc.record({
  seed: fc.nat(),
  secondsBetweenFailures: fc.constantFrom(300, Infinity),
});
const SECONDS = 2000;

describe("in any run", () => {
  it("ticks are a longer interval apart while a backlog is reported, and never later than one interval after it", () => {
    let compared = 0;
    fc.assert(
      fc.property(tickingJob, anyOptions, (job, options) => {
        const run = simulate(job, { ...options, untilSeconds: SECONDS, keepsFrames: true });
        const { intervalSeconds, backlogIntervalSeconds } = job.trigger;
        const told = toldIn(run, ["backlog begins", "backlog ends", "failed", "running"]);
        const triggers = run.checkpoints.map(({ triggerSeconds }) => triggerSeconds);
        let isReported = false;
        for (const [at, [from, kind]] of told.entries()) {
          if (kind.startsWith("backlog")) isReported = kind === "backlog begins";
          const to = told[at + 1]?.[0] ?? SECONDS;
          const within = triggers.filter((seconds) => seconds > from && seconds < to);
          const gaps = within.slice(1).map((seconds, index) => seconds - (within[index] as number));
          if (kind === "failed") continue;
          const expected = isReported ? (backlogIntervalSeconds as number) : intervalSeconds;
          for (const gap of gaps) expect(Math.abs(gap - expected)).toBeLessThan(1e-6);
          if (kind === "backlog ends" && from + intervalSeconds < to) {
            expect((within[0] as number) - from).toBeLessThanOrEqual(intervalSeconds + 1e-6);
          }
          compared += gaps.length;
        }
      }),
      runs(300),
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("no message is lost by it", () => {
    fc.assert(
      fc.property(tickingJob, anyOptions, (job, options) => {
        const { ledger } = simulate(job, { ...options, untilSeconds: SECONDS }).summary;
        expect(ledger.arrived).toBe(ledger.position + ledger.waiting);
        expect(ledger.work).toBe(ledger.position + ledger.repeated);
      }),
      runs(100),
    );
  });

  it("an interval for backlogs that is the usual one changes nothing, nor does any in 1.3", () => {
    fc.assert(
      fc.property(anyJob, anyOptions, (job, options) => {
        const all = { ...options, untilSeconds: SECONDS };
        const same = job.era === "then" ? 5000 : raisedInterval(job.trigger);
        expect(simulate(withInterval(job, same), all)).toEqual(simulate(job, all));
      }),
      runs(200),
    );
  });

  it("what only synchronous parts hold up is no backlog", () => {
    fc.assert(
      fc.property(logarithmic(1e-3, 50), logarithmic(10, 60), fc.nat(), (syncSeconds, intervalSeconds, seed) => {
        const snapshot = { ...plainJob.snapshot, syncSeconds };
        const trigger = { ...plainJob.trigger, intervalSeconds };
        const job = withInterval({ ...plainJob, snapshot, trigger }, 600);
        const run = simulate(job, { seed, untilSeconds: SECONDS, keepsFrames: true });
        expect(run.summary.behindSeconds).toBeGreaterThan(0);
        expect(toldIn(run)).toEqual([]);
      }),
      runs(100),
    );
  });
});
