import { beforeAll, describe, expect, it, test } from "vitest";
import { tooManyCheckpointFailures } from "../../../src/model/simulation/outages.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import type { Outage, Run, RunSummary } from "../../../src/model/simulation/trace.js";
import { recoverySecondsOf, weekOf, type Week } from "../../../src/views/checkpointing/week-of.js";
import {
  JITTER_FRACTION,
  requestOf,
  simulateWeeks,
  WEEK_SECONDS,
  weeksOf,
  type WeeksRequest,
  type WeeksResult,
} from "../../../src/views/checkpointing/week-runs.js";
import { doneText, progressText, staleText } from "../../../src/views/checkpointing/week-sentences.js";
import { sumsOf } from "../../../src/views/checkpointing/week-sums.js";
import { defaultChoice, WEEK_CHOICES, weekView, type WeekView } from "../../../src/views/checkpointing/week.js";
import { num, say, type World } from "../../../src/views/world.js";
import { expectSame, expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const HOUR = 3600;
const DAY = 86400;

/** What to simulate for a scenario that can be simulated, for this long instead of a week. */
function requestFor(world: World, { seconds = WEEK_SECONDS, weeks = 1, seed = 1 } = {}): WeeksRequest {
  const asked = requestOf(world.evaluation, { weeks, seed });
  if ("problem" in asked) throw new Error(asked.problem);
  return { ...asked.request, untilSeconds: seconds };
}

const { job } = requestFor(talkWorld());
const rate = job.arrivals.recordsPerSecond;

/** An outage whose parts take one second each, with some of them changed. */
function outage(failedSeconds: number, changes: Partial<Outage> = {}): Outage {
  return {
    cause: "a TaskManager is lost",
    failedSeconds,
    detectedSeconds: failedSeconds + 1,
    restartSeconds: failedSeconds + 2,
    restoreSeconds: failedSeconds + 3,
    runningSeconds: failedSeconds + 4,
    caughtUpSeconds: null,
    replaySeconds: 30,
    replayRecords: 30 * rate,
    ...changes,
  };
}

const died = { detectedSeconds: null, restartSeconds: null, restoreSeconds: null, runningSeconds: null };
const notRunning = { ...died, replaySeconds: null, replayRecords: null };

function runWith(...outages: Outage[]): Run {
  const ledger = { arrived: 0, position: 0, waiting: 0, work: 0, repeated: 0 };
  const counts = { triggered: 0, completed: 0, subsumed: 0, expired: 0, aborted: 0 };
  const spent = { downSeconds: 0, behindSeconds: 0, checkpointingSeconds: 0 };
  const summary: RunSummary = { seconds: 1000, ledger, ...counts, ...spent };
  return { summary, checkpoints: [], outages, frames: [] };
}

describe("a week", () => {
  it("has nothing to tell of a run without failures", () => {
    expect(weekOf(runWith(), job)).toMatchObject({ failures: 0, recoveries: [], lateSeconds: 0, isCutOff: false });
  });

  it("has the parts of a recovery: the outage, what is processed again, and catching up", () => {
    const { recoveries, lateSeconds } = weekOf(runWith(outage(100, { caughtUpSeconds: 160 })), job);
    expect(recoveries).toEqual([{ failures: 1, outageSeconds: 4, replaySeconds: 30, catchUpSeconds: 56 }]);
    expect(lateSeconds).toBe(60);
  });

  it("joins failures that come before the job has caught up", () => {
    const chain = [
      outage(100),
      outage(120),
      outage(130, { caughtUpSeconds: 200 }),
      outage(500, { caughtUpSeconds: 510 }),
    ];
    const { recoveries, failures, lateSeconds } = weekOf(runWith(...chain), job);
    expect(recoveries).toEqual([
      { failures: 3, outageSeconds: 12, replaySeconds: 90, catchUpSeconds: 88 },
      { failures: 1, outageSeconds: 4, replaySeconds: 30, catchUpSeconds: 6 },
    ]);
    expect(failures).toBe(4);
    expect(lateSeconds).toBe(110);
  });

  it("counts the time in which the job was down once, though it failed again while it was down", () => {
    const chain = [outage(100, notRunning), outage(103, { caughtUpSeconds: 200 })];
    expect(weekOf(runWith(...chain), job).recoveries).toEqual([
      { failures: 2, outageSeconds: 7, replaySeconds: 30, catchUpSeconds: 93 },
    ]);
  });

  it("leaves out a recovery that is not over, but is late until its own end", () => {
    const week = weekOf(runWith(outage(100, { caughtUpSeconds: 160 }), outage(900), outage(950, notRunning)), job);
    expect(week).toMatchObject({ failures: 3, isCutOff: true, gaveUp: false, lateSeconds: 160 });
    expect(week.recoveries).toHaveLength(1);
  });

  it("knows that the job gave up when no restart follows within the longest delay", () => {
    const noticed = { ...notRunning, detectedSeconds: 901 };
    const late = { ...notRunning, detectedSeconds: 990 };
    expect(weekOf(runWith(outage(900, noticed)), job).gaveUp).toBe(true);
    expect(weekOf(runWith(outage(950, late)), job).gaveUp).toBe(false);
    const rateJob = requestFor(talkWorld({ restartStrategy: "failure-rate", restartDelaySeconds: 20 })).job;
    expect(weekOf(runWith(outage(985, { ...notRunning, detectedSeconds: 985 })), rateJob).gaveUp).toBe(false);
    expect(weekOf(runWith(outage(900, noticed)), rateJob).gaveUp).toBe(true);
  });

  it("tells failures of checkpoints from those of machines", () => {
    const { cause } = tooManyCheckpointFailures(job.recovery);
    const run = runWith(outage(100, { caughtUpSeconds: 110 }), outage(200, { cause, caughtUpSeconds: 210 }));
    expect(weekOf(run, job)).toMatchObject({ failures: 2, checkpointFailures: 1 });
  });
});

describe("simulated weeks", () => {
  /** A job that checkpoints do not slow down, and that fails again and again while it recovers. */
  const plain = talkWorld({ syncSeconds: 0, asyncSlowdownFraction: 0, secondsBetweenFailures: 900 });
  const request = requestFor(plain, { weeks: 3, seconds: 2 * DAY });
  let result: WeeksResult;
  beforeAll(() => {
    result = weeksOf(request);
  });

  it("obey the formula of catching up, however many failures a recovery has", () => {
    const recoveries = result.weeks.flatMap((week) => week.recoveries);
    expect(recoveries.filter(({ failures }) => failures > 1).length).toBeGreaterThan(20);
    for (const { outageSeconds, replaySeconds, catchUpSeconds } of recoveries) {
      const formula = num(plain, "catchUpPerSecond") * (outageSeconds + replaySeconds);
      expectSame(catchUpSeconds, formula, "catching up", 1e-4);
    }
  });

  it("are down for as long as their recoveries say, but for one that is not over", () => {
    for (const { summary, recoveries, isCutOff } of result.weeks) {
      const down = recoveries.reduce((sum, { outageSeconds }) => sum + outageSeconds, 0);
      if (isCutOff) expect(down).toBeLessThanOrEqual(summary.downSeconds);
      else expectSame(down, summary.downSeconds, "down", 1e-6);
    }
  });

  it("are the same as those that are simulated in one go", () => {
    const { seeds, untilSeconds, secondsBetweenFailures } = request;
    const atOnce = seeds.map((seed) =>
      weekOf(simulate(request.job, { seed, untilSeconds, secondsBetweenFailures }), request.job),
    );
    expect(result.weeks).toEqual(atOnce);
  });

  it("are the same with the same seed, different ones with another, and different from one another", () => {
    expect(weeksOf(request)).toEqual(result);
    const lateness = (weeks: readonly Week[]): number[] => weeks.map(({ lateSeconds }) => lateSeconds);
    const other = weeksOf(requestFor(plain, { weeks: 3, seconds: 2 * DAY, seed: 2 }));
    expect(new Set([...lateness(result.weeks), ...lateness(other.weeks)]).size).toBe(6);
  });

  it("can be sent from one thread to another, there and back", () => {
    expect(weeksOf(structuredClone(request))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
  });

  it("tell how far they are: more and more, up to all, at least once an hour of simulated time", () => {
    const fractions = [...simulateWeeks(request)];
    expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toHaveLength(3 * 48);
  });

  it("have fewer checkpoints, and more to process again, where the source reports its backlog", () => {
    const sums = (backlogIntervalSeconds: number | null) => {
      const world = talkWorld({ secondsBetweenFailures: 900, backlogIntervalSeconds });
      return sumsOf(weeksOf(requestFor(world, { weeks: 3, seconds: 2 * DAY })).weeks);
    };
    const [without, same, longer] = [sums(null), sums(60), sums(600)];
    expect(same).toEqual(without);
    expect(longer.completed).toBeLessThan(0.9 * without.completed);
    expect(longer.replaySeconds).toBeGreaterThan(1.1 * without.replaySeconds);
  });

  it("end early, at the end of a week, when they are too much to simulate", () => {
    const running = simulateWeeks(request, { mostCheckpoints: 3000 });
    let step = running.next();
    while (!step.done) step = running.next();
    expect(step.value.asked).toBe(3);
    expect(step.value.weeks).toEqual(result.weeks.slice(0, 2));
  });
});

describe("what is simulated for a scenario", () => {
  it("is a week for each seed, with uploads that differ and its own mean time between failures", () => {
    const request = requestFor(talkWorld({ secondsBetweenFailures: 3 * HOUR }), { weeks: 10 });
    expect(request).toMatchObject({ untilSeconds: 7 * DAY, secondsBetweenFailures: 3 * HOUR });
    expect(request.job.snapshot.jitterFraction).toBe(JITTER_FRACTION);
    expect(request.seeds).toHaveLength(10);
  });

  it("shares no week with what another seed gives", () => {
    const seeds = [1, 2, 9998, 9999].flatMap(
      (seed) => requestFor(talkWorld(), { weeks: Math.max(...WEEK_CHOICES), seed }).seeds,
    );
    expect(new Set(seeds).size).toBe(seeds.length);
  });

  test.each([
    ["the link is full already", { recordsPerSecond: 2e8 }, /fills the link out/],
    ["Flink refuses the job", { barrierAlignment: "unaligned", maxConcurrentCheckpoints: 2 }, /Flink refuses the job/],
    ["Flink refuses its intervals", { backlogIntervalSeconds: 30 }, /Flink refuses the job/],
    ["Flink refuses its restarts", { restartDelaySeconds: 0 }, /Flink refuses the job/],
    [
      "that version of Flink cannot do it",
      { barrierAlignment: "unaligned", flinkVersion: "then" },
      /aligned barriers only/,
    ],
  ] as const)("is nothing where %s, and a sentence says why", (_, changes, sentence) => {
    const asked = requestOf(talkWorld(changes).evaluation, defaultChoice);
    expect(asked).toEqual({ problem: expect.stringMatching(sentence) as string });
    if ("problem" in asked) expectSentence(asked.problem);
  });

  it("is something where no checkpoint ever completes: that can be watched", () => {
    const world = talkWorld({ checkpointTimeoutSeconds: 10 });
    const { weeks } = weeksOf(requestFor(world, { seconds: DAY }));
    expect(sumsOf(weeks).checkpointFailures).toBeGreaterThan(100);
    expect(viewOf(world, { weeks, asked: 1 }).basis).toContain("because too many checkpoints had failed in a row.");
  });
});

function viewOf(world: World, result: WeeksResult): WeekView {
  return weekView(world, { result, choice: defaultChoice });
}

/** A view as one text. */
function allOf({ title, finding, basis, description, table, data }: WeekView): string {
  return [title, finding, basis, description, ...table.rows.flat(), data.longestText].join("\n");
}

describe("the figure", () => {
  test.each([
    ...landmarkWorlds,
    ...sampleWorlds(40).map((world, index) => [`scenario ${String(index)} of any`, world] as const),
  ])("loses no number: %s", (_, world) => {
    const asked = requestOf(world.evaluation, { weeks: 2, seed: 1 });
    if ("problem" in asked) {
      expectSentence(asked.problem);
      return;
    }
    const result = weeksOf({ ...asked.request, untilSeconds: 2 * HOUR, secondsBetweenFailures: HOUR });
    const view = viewOf(world, result);
    expect(allOf(view)).not.toMatch(NO_NUMBER);
    for (const text of [view.finding, view.basis, view.description]) expectSentence(text);
    const { bars, moments, top } = view.data;
    const heights = bars.map(({ outageSeconds, catchUpSeconds }) => outageSeconds + catchUpSeconds);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    for (const height of [...heights, ...moments.map(({ seconds }) => seconds)])
      expect(height).toBeLessThanOrEqual(top);
    for (const row of view.table.rows) expect(row).toHaveLength(view.table.columns.length);
  });

  const world = talkWorld();
  const one: Week = weekOf(runWith(outage(100, { caughtUpSeconds: 460 })), job);

  it("says how available the job was, how often on time and how long the longest recovery took, beside the formula", () => {
    const week = { ...one, summary: { ...one.summary, downSeconds: 4 } };
    const view = viewOf(world, { weeks: [week], asked: 1 });
    expect(plainSpaces(view.finding)).toBe(
      `1 failure in 1 week: records flowed 99.6 % of the time (${plainSpaces(say(world, "availability"))} by the formula), ` +
        `results were on time for 64 % (${plainSpaces(say(world, "onTimeFraction"))} by the formula), ` +
        `and the longest recovery took 6 min (${plainSpaces(say(world, "recoverySeconds"))} at worst by the formula).`,
    );
  });

  it("has a row for each week, one for all of them and one of the formula", () => {
    const { rows } = viewOf(world, { weeks: [one, weekOf(runWith(), job)], asked: 2 }).table;
    expect(rows.map(([name]) => name)).toEqual(["1", "2", "All", "Formula, a week"]);
    expect(plainSpaces(rows[0]?.join(" ") ?? "")).toBe("1 1 100 % 64 % 4 s 30 s 5.93 min 6 min 0");
    expect(rows[1]?.slice(4, 8)).toEqual(["—", "—", "—", "—"]);
    expect(rows[3]?.slice(2, 4)).toEqual([say(world, "availability"), say(world, "onTimeFraction")]);
  });

  it("draws the longest recovery, and no more bars than can be told apart", () => {
    const many = Array.from({ length: 1234 }, (_, index) =>
      outage(index, { caughtUpSeconds: index + 0.5 + index / 1234 }),
    );
    const week = weekOf(runWith(...many), job);
    const { bars } = viewOf(world, { weeks: [week], asked: 1 }).data;
    expect(bars).toHaveLength(200);
    const last = bars.at(-1);
    expectSame(
      (last?.outageSeconds ?? 0) + (last?.catchUpSeconds ?? 0),
      Math.max(...week.recoveries.map(recoverySecondsOf)),
    );
    expect([bars[0]?.from, last?.to]).toEqual([0, 1]);
  });

  it("says when a run has ended before all weeks were simulated", () => {
    const { basis, finding } = viewOf(world, { weeks: [one], asked: 100 });
    expect(plainSpaces(basis)).toContain("The run ended after 1 of 100 weeks: no run goes on with 10 M checkpoints");
    expect(finding).toContain("1 failure in 1 week");
  });

  it("says what it leaves out: recoveries that were not over, weeks in which the job gave up", () => {
    const cut = weekOf(runWith(outage(999)), job);
    const given = weekOf(runWith(outage(100, { ...notRunning, detectedSeconds: 101 })), job);
    const { basis } = viewOf(world, { weeks: [one, cut, cut, given], asked: 4 });
    expect(basis).toContain("In 2 weeks the last recovery was not over at the end");
    expect(basis).toContain("In 1 week the job gave up");
  });

  it("counts the failures that came before the job had caught up, whether it then did or not", () => {
    const chain = weekOf(runWith(outage(100), outage(120, { caughtUpSeconds: 200 }), outage(900), outage(950)), job);
    expect(viewOf(world, { weeks: [one, chain], asked: 2 }).basis).toContain("here 2 failures came that early.");
    expect(viewOf(world, { weeks: [one], asked: 1 }).basis).toContain("here it never did.");
  });

  it("says so when nothing failed, and when no recovery came to its end", () => {
    const quiet = viewOf(world, { weeks: [weekOf(runWith(), job)], asked: 1 });
    expect(quiet.finding).toMatch(/^No failure in 1 week: /);
    expect(quiet.data.longestText).toBe("no failure");
    const lost = viewOf(world, { weeks: [weekOf(runWith(outage(1)), job)], asked: 1 });
    expect(lost.finding).toContain("No recovery came to its end.");
    expect(lost.data.bars).toEqual([]);
  });

  it("shows the limit only where it would not press the rest together", () => {
    const limitOf = (recoveryLimitSeconds: number): unknown =>
      viewOf(talkWorld({ recoveryLimitSeconds }), { weeks: [one], asked: 1 }).data.limit;
    expect(limitOf(600)).toMatchObject({ seconds: 600 });
    expect(limitOf(DAY)).toBe(null);
  });
});

describe("what is said of a run", () => {
  test.each([
    [0, 10, "0 %, 0 of 10 weeks"],
    [0.4399, 20, "43 %, 8 of 20 weeks"],
    [0.999, 100, "99 %, 99 of 100 weeks"],
    [0.5, 1, "50 %"],
    [1, 100, "100 %, 100 of 100 weeks"],
  ])("while it is %d through %d weeks", (fraction, weeks, text) => {
    expect(plainSpaces(progressText(fraction, weeks))).toBe(text);
  });

  it("at its end is how much it has found", () => {
    expect(doneText({ weeks: [weekOf(runWith(outage(1), outage(2)), job)], asked: 1 })).toBe(
      "Done: 2 failures in 1 week.",
    );
  });

  it("after a change of the scenario is that, and why the new one cannot be simulated", () => {
    expect(staleText("built", "")).toBe("These numbers are of the talk’s example, not of your scenario: run it.");
    expect(staleText("earlier", "It cannot.")).toBe(
      "These numbers are of the scenario before your last change. Yours cannot be simulated. It cannot.",
    );
  });
});
