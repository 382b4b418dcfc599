import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/model/evaluate.js";
import { barrierCourse } from "../../../src/model/simulation/barriers.js";
import { jobOf } from "../../../src/model/simulation/from-scenario.js";
import type { Barriers } from "../../../src/model/simulation/job.js";
import { simulate } from "../../../src/model/simulation/simulate.js";
import { workbookModel } from "../../../src/views/workbook.js";
import { plainJob } from "../../support/jobs.js";
import { expectSame } from "../../support/matchers.js";
import { sampleGivens } from "../../support/scenarios.js";

const subjects = sampleGivens(3000).flatMap((givens) => {
  const changes = { asyncSlowdownFraction: 0, arrivalPattern: "steady", maxConcurrentCheckpoints: 1 };
  const { values, reasons, cases } = evaluate(workbookModel, { ...givens, ...changes });
  const reading = jobOf({ values, reasons, cases });
  return "job" in reading ? [{ job: reading.job, reasons, cases, n: values as Record<string, number> }] : [];
});

describe("barriers while the job is behind", () => {
  it("travel as the derivations say, by each of their cases", () => {
    for (const { job, n } of subjects) {
      const course = barrierCourse(job.barriers, { isBehind: true, capacityShare: 1 });
      expectSame(course.startSeconds, n.pressedStartSeconds as number, "start delay");
      expectSame(course.alignmentSeconds, n.pressedAlignmentSeconds as number, "alignment");
      expectSame(course.inFlightBytes, n.overtakenBytes as number, "bytes saved");
    }
    for (const id of ["pressedStartSeconds", "pressedAlignmentSeconds", "overtakenBytes"]) {
      const seen = new Set(subjects.map(({ cases }) => cases[id]));
      expect(seen.size, id).toBe(id === "pressedAlignmentSeconds" ? 4 : 3);
    }
  });

  it("give a checkpoint the duration that is derived for a job that catches up", () => {
    let compared = 0;
    for (const { job, n, reasons } of subjects) {
      const duration = n.pressedCheckpointSeconds as number;
      // Beyond a few years the clock no longer tells microseconds apart.
      if (reasons.has("catchUpPerSecond") || !(duration < 1e6)) continue;
      const first = { ...job.trigger, intervalSeconds: 3 * duration + 1, minPauseSeconds: 0 };
      // Down for so long that catching up outlasts the checkpoint, whose first tick comes as soon as records flow again.
      const detectionSeconds = (5 * (duration + 1)) / (n.catchUpPerSecond as number);
      const recovery = { ...job.recovery, detectionSeconds, restart: plainJob.recovery.restart };
      const run = simulate(
        { ...job, era: "now", timeoutSeconds: Infinity, trigger: first, recovery },
        {
          seed: 1,
          failuresAt: [0],
          firstTriggerSeconds: Infinity,
          untilSeconds:
            detectionSeconds + 10 + job.recovery.slotsSeconds + job.recovery.fetchSeconds + 2 * duration + 1,
        },
      );
      const [checkpoint] = run.checkpoints;
      expect(checkpoint?.outcome).toBe("completed");
      const found = (checkpoint?.endSeconds as number) - (checkpoint?.triggerSeconds as number);
      expect(Math.abs(found - duration)).toBeLessThanOrEqual(1e-5 + 1e-6 * duration);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(1000);
  });
});

describe("barriers", () => {
  const barriers: Barriers = {
    queueSeconds: 10,
    slowestFactor: 2,
    kind: "timeout",
    alignedTimeoutSeconds: 4,
    mode: "exactly-once",
    inFlightBytesPerSecond: 1e6,
  };

  it("pass at once through buffers that are not full", () => {
    const course = barrierCourse(barriers, { isBehind: false, capacityShare: 1 });
    expect(course).toEqual({ startSeconds: 0, alignmentSeconds: 0, inFlightBytes: 0 });
  });

  // By hand: the queue moves half as fast, 20 s of it; 4 s are gone, the rest is 16/20 of the same 10 MB.
  it("take longer through a job that is slow, which has no more in flight", () => {
    const course = barrierCourse(barriers, { isBehind: true, capacityShare: 0.5 });
    expect(course).toEqual({ startSeconds: 4, alignmentSeconds: 0, inFlightBytes: 8e6 });
  });

  it("have nothing to overtake where nothing is in flight, also without a timeout", () => {
    const course = barrierCourse(
      { ...barriers, queueSeconds: 0, alignedTimeoutSeconds: 0 },
      { isBehind: true, capacityShare: 1 },
    );
    expect(course).toEqual({ startSeconds: 0, alignmentSeconds: 0, inFlightBytes: 0 });
  });
});
