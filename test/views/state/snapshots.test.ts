import { describe, expect, it } from "vitest";
import { copiesView } from "../../../src/views/state/snapshots/copies.js";
import { timeTicks } from "../../../src/views/state/snapshots/time-steps.js";
import { snapshotTimelineView } from "../../../src/views/state/snapshots/timeline.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkNumbers, talkWorld } from "../../support/worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(300)];

describe("the ticks of a snapshot’s time", () => {
  it("begin with 0, reach the longest time, and are at most seven, or a few more beyond years", () => {
    for (const longest of [0.0101, 0.3, 1, 7, 59.5, 61, 3599, 86_401, 3e7]) {
      const ticks = timeTicks(longest);
      expect(ticks[0]?.seconds).toBe(0);
      expect(ticks.at(-1)?.seconds).toBeGreaterThanOrEqual(longest * (1 - 1e-9));
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });

  it("are in one unit", () => {
    expect(timeTicks(59.5).map(({ text }) => plainSpaces(text))).toEqual(
      ["0", "10", "20", "30", "40", "50", "60"].map((number) => `${number} s`),
    );
  });
});

describe("the lanes of a snapshot", () => {
  it("let records wait for all of a synchronous one, and for nothing but the flush of RocksDB’s files", () => {
    const { heapSnapshotSeconds, syncSeconds } = talkNumbers();
    const { lanes } = snapshotTimelineView(talkWorld()).data;
    expect(lanes.map(({ syncSeconds: waits }) => waits)).toEqual([heapSnapshotSeconds, 0, 0, syncSeconds, syncSeconds]);
    expect(lanes[0]?.asyncSeconds).toBe(0);
  });

  it("end on the axis in every scenario, or there are none and a reason stands there", () => {
    for (const world of worlds) {
      const { lanes, ticks, interval, instead } = snapshotTimelineView(world).data;
      expect(lanes.length === 0).toBe(instead !== "");
      const end = ticks.at(-1)?.seconds ?? NaN;
      for (const { syncSeconds, asyncSeconds } of lanes) {
        expect(syncSeconds + asyncSeconds).toBeLessThanOrEqual(end * (1 + 1e-6));
      }
      if (interval) expect(interval.seconds).toBeLessThanOrEqual(end);
    }
  });

  it("have the interval on the axis only where it is not longer", () => {
    expect(snapshotTimelineView(talkWorld()).data.interval?.seconds).toBe(60);
    expect(snapshotTimelineView(talkWorld({ checkpointIntervalSeconds: 600 })).data.interval).toBeNull();
  });
});

describe("the copies of an asynchronous snapshot", () => {
  const changedIn = (world: Parameters<typeof copiesView>[0]): number =>
    copiesView(world)
      .data.groups.flatMap(({ changed }) => changed)
      .filter(Boolean).length;

  it("are as many cells of eighty as entries have changed halfway", () => {
    const { pausedRecords = NaN, distinctKeys = NaN } = talkNumbers();
    expect(changedIn(talkWorld())).toBe(Math.round(80 * (1 - Math.exp(-pausedRecords / distinctKeys / 2))));
  });

  it("are none where hardly a message comes, and all where each key is hit many times", () => {
    expect(changedIn(talkWorld({ recordsPerSecond: 1 }))).toBe(0);
    expect(changedIn(talkWorld({ distinctKeys: 1e6, storeBytesPerSecond: 1e6 }))).toBe(80);
  });

  it("half of the groups are written, one is being written", () => {
    const states = copiesView(talkWorld()).data.groups.map(({ state }) => state);
    expect(states.filter((state) => state === "written")).toHaveLength(4);
    expect(states.filter((state) => state === "writing")).toHaveLength(1);
  });
});
