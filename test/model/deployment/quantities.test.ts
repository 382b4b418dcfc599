import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { talkNumbers, talkWorld } from "../../support/worlds.js";
import { expectSame } from "../../support/matchers.js";
import { why } from "../../../src/views/world.js";

const durations = [
  "restartDelaySeconds",
  "slotsSeconds",
  "leaseSeconds",
  "zooKeeperSessionSeconds",
  "jobManagerStartSeconds",
  "byHandSeconds",
] as const;

const outages = ["killedOutageSeconds", "goneOutageSeconds", "jobManagerOutageSeconds"] as const;

describe("an outage", () => {
  it("of a hung TaskManager is 50 s, 1 s, the container and the restore", () => {
    const at = talkNumbers();
    expect(at.goneOutageSeconds).toBe(50 + 1 + 30 + (at.storeRestoreSeconds as number));
    expect(at.killedOutageSeconds).toBe(20 + 1 + 30 + (at.storeRestoreSeconds as number));
  });

  it("restores as long as the chapter on checkpointing says for a lost machine", () => {
    const at = talkNumbers({ storeBytesPerSecond: 1e8 });
    expect(at.storeRestoreSeconds).toBe(at.fetchSeconds);
  });

  test.each([
    [{ highAvailability: "kubernetes", standbyJobManagers: 1 }, 26],
    [{ highAvailability: "kubernetes", standbyJobManagers: 0 }, 30],
    [{ highAvailability: "zookeeper", standbyJobManagers: 0 }, 60],
    [{ highAvailability: "zookeeper", clusterKind: "yarn", standbyJobManagers: 3, jobManagerStartSeconds: 90 }, 90],
    [{ highAvailability: "none" }, 1800],
  ])("of the JobManager with %j waits %d s for a leader", (changes, seconds) => {
    expect(talkNumbers(changes).newLeaderSeconds).toBe(seconds);
  });

  it("of 1.3 waits for 60 s of silence, however the TaskManager went", () => {
    const at = talkNumbers({ flinkVersion: "then", highAvailability: "zookeeper" });
    expect([at.killedNoticedSeconds, at.goneNoticedSeconds, at.newLeaderSeconds]).toEqual([60, 60, 60]);
  });

  it("is noticed by the timeout alone where failed calls are not counted", () => {
    expect(talkNumbers({ rpcFailureThreshold: null }).killedNoticedSeconds).toBe(50);
  });

  it("waits for no container with a spare TaskManager, but on machines", () => {
    const slots = (clusterKind: string) =>
      talkNumbers({ clusterKind, highAvailability: "none", redundantTaskManagers: 1 }).newSlotsSeconds;
    expect([slots("kubernetes"), slots("yarn"), slots("machines")]).toEqual([0, 0, 30]);
  });

  it("never gets shorter when one of its phases gets longer", () => {
    fc.assert(
      fc.property(fc.constantFrom(...durations), fc.double({ min: 1, max: 500, noNaN: true }), (id, seconds) => {
        const [one, other] = [talkNumbers({ [id]: seconds }), talkNumbers({ [id]: seconds + 7 })];
        for (const outage of outages) expect(other[outage]).toBeGreaterThanOrEqual(one[outage] as number);
      }),
      { numRuns: 40 },
    );
  });

  it("never gets shorter with slower heartbeats", () => {
    const seconds = fc.double({ min: 1, max: 100, noNaN: true });
    fc.assert(
      fc.property(seconds, seconds, (one, more) => {
        const of = (interval: number, timeout: number) =>
          talkNumbers({ heartbeatIntervalSeconds: interval, detectionSeconds: timeout });
        for (const outage of outages) {
          const [least, later, rarer] = [of(one, one), of(one, one + more), of(one + more, one + more)].map(
            (at) => at[outage] as number,
          ) as [number, number, number];
          expect(later).toBeGreaterThanOrEqual(least);
          expect(rarer).toBeGreaterThanOrEqual(later);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has no length with a heartbeat timeout that is shorter than the interval, but in 1.3", () => {
    const short = { detectionSeconds: 9.9, heartbeatIntervalSeconds: 10 };
    expect(why(talkWorld(short), "killedOutageSeconds")).toMatch(/Flink does not start/);
    expect(talkNumbers({ ...short, flinkVersion: "then", highAvailability: "zookeeper" }).goneNoticedSeconds).toBe(60);
    expect(talkNumbers({ ...short, detectionSeconds: 10 }).goneNoticedSeconds).toBe(10);
  });

  it("never gets longer with more standbys", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.constantFrom("zookeeper", "kubernetes", "none"), (count, type) => {
        const of = (standbyJobManagers: number) =>
          talkNumbers({ standbyJobManagers, highAvailability: type }).jobManagerOutageSeconds as number;
        expect(of(count + 1)).toBeLessThanOrEqual(of(count));
      }),
      { numRuns: 20 },
    );
  });
});

describe("high availability by Kubernetes", () => {
  test.each([
    [{ flinkVersion: "then" }, /1\.3 has high availability by ZooKeeper only/],
    [{ clusterKind: "machines" }, /needs a cluster of Kubernetes/],
  ])("is not there with %j", (changes, reason) => {
    expect(why(talkWorld(changes), "newLeaderSeconds")).toMatch(reason);
  });
});

describe("a year", () => {
  it("with one outage of 80 s a day is available 99.907 % of the time", () => {
    const { storeRestoreSeconds } = talkNumbers();
    const at = talkNumbers({
      goneFraction: 1,
      jobManagerFailuresPerYear: 0,
      slotsSeconds: 80 - 50 - 1 - (storeRestoreSeconds as number),
    });
    expect(at.goneOutageSeconds).toBeCloseTo(80, 9);
    expect((100 * (at.yearAvailability as number)).toFixed(3)).toBe("99.907");
  });

  it("catches up 327 s after an outage of 80 s with 60 s to process again at 70 %", () => {
    const at = talkNumbers({ busyFraction: 0.7 });
    expect(Math.round((at.catchUpPerSecond as number) * (80 + 60))).toBe(327);
    expectSame(
      at.goneCatchUpSeconds as number,
      (at.catchUpPerSecond as number) * ((at.goneOutageSeconds as number) + (at.averageReplaySeconds as number)),
    );
  });

  it("has an availability between 0 and 1, however often something fails", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 1e8, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (mtbf, gone) => {
          const at = talkNumbers({ secondsBetweenFailures: mtbf, goneFraction: gone });
          expect(at.yearAvailability).toBeGreaterThan(0);
          expect(at.yearAvailability).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
