import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/model/simulation/fluid.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import type { Run } from "../../../src/model/simulation/trace.js";
import { anyDrill, anyJob } from "../../support/jobs.js";
import { runs } from "../../support/scenarios.js";

const SECONDS = 1000;

/** A thousand runs of anything: every pattern of arrivals, drills, failures, checkpoints that expire. */
const allRuns: readonly Run[] = fc
  .sample(fc.tuple(anyJob, fc.array(anyDrill(SECONDS), { maxLength: 3 }), fc.nat(), fc.boolean()), runs(1000))
  .map(([job, drills, seed, fails]) =>
    simulate(job, {
      seed,
      drills,
      untilSeconds: SECONDS,
      secondsBetweenFailures: fails ? 200 : Infinity,
      keepsFrames: true,
    }),
  );
const frames = allRuns.flatMap((run) => run.frames);
const ledgers: readonly Readonly<Ledger>[] = [...frames, ...allRuns.map(({ summary }) => summary)].map(
  ({ ledger }) => ledger,
);
const checkpoints = allRuns.flatMap((run) => run.checkpoints);

describe("in a thousand runs of any job", () => {
  it("everything happens that may", () => {
    expect(new Set(checkpoints.map(({ outcome }) => outcome))).toEqual(
      new Set(["running", "completed", "subsumed", "expired", "aborted"]),
    );
    const kinds = new Set(frames.flatMap(({ happenings }) => happenings.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(expect.arrayContaining(["drill begins", "drill ends", "gave up", "caught up"]));
  });

  it("no message is lost, and none is counted twice: to the last one", () => {
    const wrong = ledgers.filter(
      ({ arrived, position, waiting, work, repeated }) =>
        arrived !== position + waiting || work !== position + repeated,
    );
    expect(wrong).toEqual([]);
  });

  it("whole messages are counted, and never fewer than none", () => {
    const wrong = ledgers.filter((ledger) => !Object.values(ledger).every((n) => Number.isSafeInteger(n) && n >= 0));
    expect(wrong).toEqual([]);
  });

  it("time and all counts but what waits go on and never back; the position only at a restart", () => {
    for (const run of allRuns) {
      const wrong = run.frames.filter((frame, at) => {
        const before = run.frames[at - 1];
        if (!before) return false;
        const { ledger } = before;
        const restarts = frame.happenings.some(({ kind }) => kind === "running");
        return !(
          frame.seconds > before.seconds &&
          frame.ledger.arrived >= ledger.arrived &&
          frame.ledger.work >= ledger.work &&
          frame.ledger.repeated >= ledger.repeated &&
          (restarts || frame.ledger.position >= ledger.position)
        );
      });
      expect(wrong).toEqual([]);
    }
  });

  it("nothing flows backwards, and uploads never take more than the link leaves", () => {
    const rates = frames.flatMap((frame) => [
      frame.arrivalRecordsPerSecond,
      frame.recordsPerSecond,
      frame.regularBytesPerSecond,
      frame.uploadBytesPerSecond,
    ]);
    expect(rates.filter((rate) => !(rate >= 0 && rate < Infinity))).toEqual([]);
  });

  it("a checkpoint's phases come one after the other, and it has some number of bytes", () => {
    const wrong = checkpoints.filter(
      ({ triggerSeconds, barrierSeconds, alignedSeconds, uploadSeconds, endSeconds }) => {
        const reached = [triggerSeconds, barrierSeconds, alignedSeconds, uploadSeconds, endSeconds].filter(
          (seconds) => seconds !== null,
        );
        return reached.some((seconds, at) => seconds < (reached[at - 1] ?? 0));
      },
    );
    expect(wrong).toEqual([]);
    expect(checkpoints.filter(({ bytes }) => !(Number.isFinite(bytes) && bytes >= 0))).toEqual([]);
  });

  it("the summary counts every checkpoint once, and no state for longer than the run", () => {
    for (const { summary } of allRuns) {
      const { completed, subsumed, expired, aborted, triggered } = summary;
      expect(triggered - completed - subsumed - expired - aborted).toBeGreaterThanOrEqual(0);
      for (const seconds of [summary.downSeconds, summary.behindSeconds, summary.checkpointingSeconds]) {
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds).toBeLessThanOrEqual(SECONDS * (1 + 1e-12));
      }
    }
  });
});
