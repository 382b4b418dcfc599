import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate, simulation } from "../../../src/model/simulation/simulate.js";
import { anyDrill, anyJob, plainJob } from "../../support/jobs.js";
import { anyPart } from "../../support/numbers.js";
import { runs } from "../../support/scenarios.js";

const SECONDS = 1000;
const anyOptions = fc.record({
  seed: fc.nat(),
  secondsBetweenFailures: fc.constantFrom(200, Infinity),
  drills: fc.array(anyDrill(SECONDS), { maxLength: 2 }),
});

describe("a run", () => {
  it("is the same again with the same job and seed", () => {
    fc.assert(
      fc.property(anyJob, anyOptions, (job, options) => {
        const all = { ...options, untilSeconds: SECONDS, keepsFrames: true };
        expect(simulate(job, all)).toEqual(simulate(job, all));
      }),
      runs(50),
    );
  });

  it("is the same however it is cut into pieces, however often it is looked at, and whether frames are kept", () => {
    const cuts = fc.array(
      anyPart.map((part) => part * SECONDS),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(anyJob, anyOptions, cuts, (job, options, moments) => {
        const run = simulation(job, { ...options, keepsFrames: true });
        for (const moment of [...moments].sort((a, b) => a - b)) {
          run.advance(moment);
          expect(run.now).toBe(moment);
          run.result();
        }
        run.advance(SECONDS);
        expect({ ...run.result(), frames: [] }).toEqual(simulate(job, { ...options, untilSeconds: SECONDS }));
      }),
      runs(150),
    );
  });

  it("is another one with another seed, where something is left to chance", () => {
    const triggers = (seed: number) =>
      simulate(plainJob, { seed, untilSeconds: SECONDS }).checkpoints[0]?.triggerSeconds as number;
    expect(triggers(1)).not.toBe(triggers(2));
    expect(triggers(1)).toBeLessThanOrEqual(60);
  });

  it("fails at the same moments whatever its checkpoints are like", () => {
    const failures = (bytes: number) =>
      simulate(
        { ...plainJob, snapshot: { ...plainJob.snapshot, bytes, jitterFraction: 0.5 } },
        { seed: 7, untilSeconds: 86400, secondsBetweenFailures: 3600 },
      ).outages.map(({ failedSeconds }) => failedSeconds);
    expect(failures(1e9).length).toBeGreaterThan(10);
    expect(failures(1e9)).toEqual(failures(50e9));
  });
});
