import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/model/evaluate.js";
import { productionModel } from "../../../src/model/production/index.js";
import { fromPreset } from "../../../src/scenario/scenario.js";

const talk = fromPreset("talk").values;
const valuesOf = (patch: Record<string, string | number | null>) =>
  evaluate(productionModel, { ...talk, ...patch }).values as Record<string, number>;

/** Of the talk’s scenario. */
const numbers = (...ids: readonly string[]) => ids.map((id) => valuesOf({})[id]);

describe("max parallelism, for the talk’s 80 subtasks", () => {
  it("is 128, of which the busiest has two and the average less", () => {
    const { maxParallelism, keyGroupSkew, doubledSkew } = valuesOf({});
    expect([maxParallelism, keyGroupSkew]).toEqual([128, 1.25]);
    expect(doubledSkew).toBeNaN();
  });

  it("comes out even at once, twice and four times with 320 groups", () => {
    const { keyGroupSkew, doubledSkew, fourfoldSkew } = valuesOf({ setMaxParallelism: 320 });
    expect([keyGroupSkew, doubledSkew, fourfoldSkew]).toEqual([1, 1, 1]);
  });
});

describe("an upgrade", () => {
  it("is the savepoint, the slots and the restore, and then the catching up", () => {
    const [down, write, slots, fetch] = numbers(
      "upgradeDownSeconds",
      "snapshotSeconds",
      "slotsSeconds",
      "snapshotFetchSeconds",
    );
    expect(down).toBeCloseTo(Number(write) + Number(slots) + Number(fetch));
    const [all, catchUp] = numbers("upgradeSeconds", "catchUpPerSecond");
    expect(all).toBeCloseTo(Number(down) * (1 + Number(catchUp)));
  });

  it("with a native savepoint takes the files of RocksDB, or the snapshot of the heap", () => {
    const files = valuesOf({ savepointForm: "native" });
    expect(files.savepointSeconds).toBe(files.allFilesSeconds);
    const heap = valuesOf({ savepointForm: "native", stateBackend: "heap" });
    expect([heap.savepointSeconds, heap.savepointBytes]).toEqual([heap.heapSnapshotSeconds, heap.heapSnapshotBytes]);
  });
});

describe("the first checkpoint after a restore", () => {
  it("is a full one in NO_CLAIM, and after a canonical savepoint", () => {
    const incremental = { checkpointKind: "incremental", syncSeconds: 1 };
    const noClaim = valuesOf({ ...incremental, claimMode: "noClaim" });
    expect(noClaim.firstCheckpointSeconds).toBe(1 + Number(noClaim.allFilesSeconds));
    const canonical = valuesOf({ ...incremental, claimMode: "claim", savepointForm: "canonical" });
    expect(canonical.firstCheckpointSeconds).toBe(1 + Number(canonical.allFilesSeconds));
    const claim = valuesOf({ ...incremental, claimMode: "claim", savepointForm: "native" });
    expect(claim.firstCheckpointSeconds).toBe(claim.rocksCheckpointSeconds);
  });
});
