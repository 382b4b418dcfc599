import { describe, expect, it } from "vitest";
import { talkNumbers } from "../../support/worlds.js";

describe("a checkpoint of RocksDB", () => {
  it("is the synchronous part and the upload of all files, or of the new ones", () => {
    const full = talkNumbers();
    const incremental = talkNumbers({ checkpointKind: "incremental" });
    expect(full.rocksCheckpointSeconds).toBe((full.syncSeconds ?? NaN) + (full.allFilesSeconds ?? NaN));
    expect(incremental.rocksCheckpointSeconds).toBe((full.syncSeconds ?? NaN) + (full.newFilesSeconds ?? NaN));
    expect(full.newFilesBytes).toBeCloseTo((full.changedFraction ?? NaN) * (full.rocksDiskBytes ?? NaN), 3);
  });

  it("uploads all files where all of the state changes", () => {
    const { newFilesSeconds, allFilesSeconds } = talkNumbers({ changedFraction: 1 });
    expect(newFilesSeconds).toBe(allFilesSeconds);
  });
});

describe("a restore", () => {
  it("takes as long as that of the talk’s state, in proportion to the bytes", () => {
    const { fetchSeconds = NaN, snapshotFetchSeconds, rocksFetchSeconds, ...at } = talkNumbers();
    const state = at.stateBytesPerMachine ?? NaN;
    expect(snapshotFetchSeconds).toBeCloseTo((fetchSeconds * (at.snapshotPerMachineBytes ?? NaN)) / state, 9);
    expect(rocksFetchSeconds).toBeCloseTo((fetchSeconds * (at.rocksDiskBytes ?? NaN)) / state, 9);
  });

  it("takes no time from local copies, and has no answer where the talk’s state has no bytes", () => {
    expect(talkNumbers({ stateRecovery: "local", failureScope: "task" }).rocksFetchSeconds).toBe(0);
    expect(talkNumbers({ idFields: 0, aggregateFields: 0 }).rocksFetchSeconds).toBeNaN();
  });
});
