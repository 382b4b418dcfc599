import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { buffersView } from "../../../src/views/memory/buffers-by-parallelism.js";
import { debloatingView } from "../../../src/views/memory/debloating.js";
import { fitPhrases } from "../../../src/views/memory/phrases/fit.js";
import { rocksdbPhrases } from "../../../src/views/memory/phrases/rocksdb.js";
import { slotMemoryView } from "../../../src/views/memory/slot-memory.js";
import { expectSentence } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkWorld } from "../../support/worlds.js";

const MEBIBYTE = 2 ** 20;
const all = { ...fitPhrases, ...rocksdbPhrases };
const says = (name: keyof typeof all, changes: Givens = {}): string => plainSpaces(all[name](talkWorld(changes)));

describe("will it fit", () => {
  test.each<[string, Givens, RegExp]>([
    ["says so when it does", {}, /^It fits\. .*enough for all.*309 MiB for the blocks of 1\.16 GiB/],
    [
      "says that exchanges slow down with fewer buffers than would be used",
      { parallelism: 1300 },
      /^It fits\. .*slow down/,
    ],
    ["says that tasks do not start", { parallelism: 2000 }, /^It does not fit\. .*6000 network buffers and has 4940/],
    ["says that the heap is too small", { stateBackend: "heap" }, /^It does not fit\. .*OutOfMemoryError/],
    [
      "names the share of a heap that is large enough",
      { stateBackend: "heap", distinctKeys: 1e6 },
      /^It fits\. .*% of its task heap/,
    ],
    [
      "says that the container is too small for a RocksDB that Flink does not count",
      { rocksdbMemory: "fixed", slotsPerTaskManager: 4 },
      /^It does not fit\. .*may take 2 GiB of a container that has 818 MiB for it/,
    ],
    ["says first that Flink does not start", { taskManagerProcessBytes: 900 * MEBIBYTE }, /^Flink does not start/],
    ["needs no buffer without an exchange", { exchanges: 0 }, /^It fits\. No network buffer/],
    ["keeps a small state in the cache as a whole", { distinctKeys: 1000 }, /can keep all/],
  ])("%s", (_, changes, expected) => {
    expect(says("fit-answer", changes)).toMatch(expected);
  });
});

describe("the sentences", () => {
  test.each<[keyof typeof all, Givens, RegExp]>([
    ["fit-cluster", {}, /80 TaskManagers of 1 slot each: 16 on a machine, with 32 ?000 MiB together\.$/],
    ["fit-cluster", { slotsPerTaskManager: 100 }, /needs 1 TaskManager of 100 slots, with 2000 MiB\.$/],
    ["fit-cluster", { machines: 80 }, /1 on a machine, with 2000 MiB\.$/],
    ["buffers-insufficient", {}, /does not appear/],
    ["buffers-insufficient", { parallelism: 2000 }, /taskmanager\.memory\.network\.min to 188 MiB/],
    // 2008 senders and receivers require 6024 buffers, 188.25 MiB: 188 would be too little.
    ["buffers-insufficient", { parallelism: 2008 }, /network\.min to 189 MiB/],
    ["buffers-insufficient", { exchanges: 0 }, /no network buffer is required/],
    ["buffers-insufficient", { segmentBytes: 5000 }, /no power of two/],
    ["rocksdb-flushing", {}, /room for 22 of them/],
    ["rocksdb-flushing", { slotsPerTaskManager: 30 }, /flushes constantly: .*blocks of 8 MiB.*needs 27\.4 MiB/],
    ["rocksdb-flushing", { rocksdbMemory: "nothing" }, /flushes one of them at 64 MiB/],
    ["rocksdb-flushing", { stateBackend: "heap" }, /no write buffers/],
    ["rocksdb-flushing", { managedFraction: 0 }, /no memory to share.*needs 27\.4 MiB/],
    ["rocksdb-uncounted", { managedFraction: 0 }, /there is none/],
    ["managed-shares", {}, /gets all of the 618 MiB/],
    ["managed-shares", { managedFraction: 0 }, /no managed memory to share/],
    ["managed-shares", { rocksdbMemory: "fixed" }, /gets none of it/],
    ["rocksdb-uncounted", {}, /618 MiB of managed memory/],
    ["rocksdb-uncounted", { rocksdbMemory: "nothing", statesPerSlot: 20 }, /the container may be killed/],
    ["rocksdb-uncounted", { rocksdbMemory: "fixed" }, /Flink counts none of it\. .* for it\.$/],
    ["managed-shares", { managedConsumers: "python" }, /gets 70 % of the 618 MiB/],
    ["managed-shares", { stateBackend: "heap" }, /set it to 0/],
  ])("%s, with %j", (name, changes, expected) => {
    expect(says(name, changes)).toMatch(expected);
  });

  it("count nothing in a TaskManager that does not start, although some of its parts have a size", () => {
    // The parts fit into Flink's memory; only the overhead has no room.
    const refused = { taskManagerProcessBytes: 2048 * MEBIBYTE, taskManagerFlinkBytes: 1900 * MEBIBYTE };
    expect(talkWorld(refused).evaluation.values.networkBuffers).toBeGreaterThan(0);
    for (const name of ["buffers-insufficient", "rocksdb-flushing", "rocksdb-uncounted", "managed-shares"] as const) {
      expect(says(name, refused), name).toBe("Here the TaskManager does not start.");
    }
    expect(says("fit-answer", refused)).toMatch(/^Flink does not start/);
    expect(slotMemoryView(talkWorld(refused)).data.bars).toEqual([]);
    expect(buffersView(talkWorld(refused)).data.limit).toBeNull();
  });

  it("warns of constant flushing from 27.4 MiB of a slot downwards", () => {
    const flushing = (bytes: number): string =>
      says("rocksdb-flushing", { rocksdbMemory: "fixed", rocksdbFixedBytes: bytes });
    // 8 MiB are seven eighths of a third of this.
    const least = Math.ceil((3 * Math.ceil((8 * MEBIBYTE * 8) / 7)) / 1);
    expect(flushing(least)).toMatch(/room for 1 of them/);
    expect(flushing(least - 3)).toMatch(/constantly/);
  });

  it.each(Object.entries(all))("%s is a sentence in every scenario", (name, write) => {
    for (const world of [...landmarkWorlds.map(([, one]) => one), ...sampleWorlds(500)]) {
      expectSentence(write(world), name);
      expect(write(world), name).not.toContain("—");
    }
  });
});

describe("the figure of the network buffers", () => {
  it("has the reader's point on its curves, and the largest parallelism that starts", () => {
    const { data, finding } = buffersView(talkWorld());
    expect(data.here).toMatchObject({ parallelism: 80, required: 240, wanted: 334 });
    expect(plainSpaces(finding)).toMatch(/has 4940, enough for a parallelism of 1646/);
    expect(data.right).toBeGreaterThan(1646);
  });

  it("says that tasks do not start where the point is beyond the limit", () => {
    expect(buffersView(talkWorld({ parallelism: 1647 })).finding).toMatch(/tasks do not start/);
    expect(buffersView(talkWorld({ parallelism: 1646 })).finding).not.toMatch(/tasks do not start/);
  });

  it("has no curve where nothing is exchanged", () => {
    expect(buffersView(talkWorld({ exchanges: 0 })).data.points).toEqual([]);
  });
});

describe("the figure of a slot's memory", () => {
  it.each<[string, Givens, string]>([
    ["managed memory", { managedConsumers: "both" }, "managedPerSlotBytes"],
    ["a fixed size", { rocksdbMemory: "fixed" }, "rocksdbBytes"],
    ["no bound", { rocksdbMemory: "nothing" }, "rocksdbBytes"],
    ["the heap", { stateBackend: "heap" }, "taskHeapBytes"],
  ])("divides all of %s", (_, changes, whole) => {
    const world = talkWorld(changes);
    const [memory] = slotMemoryView(world).data.bars;
    expect(memory?.bytes).toBeCloseTo(world.evaluation.values[whole] as number, 3);
    for (const { bytes } of memory?.pieces ?? []) expect(bytes).toBeGreaterThan(0);
  });

  it("divides all of the state into what is held and what is not", () => {
    const world = talkWorld();
    const [, state] = slotMemoryView(world).data.bars;
    const [held, beyond] = state?.pieces ?? [];
    expect([held?.name, beyond?.name]).toEqual(["in the cache", "on disk only"]);
    expect(held?.bytes).toBe(world.evaluation.values.rocksdbBlockBytes);
    expect(state?.bytes).toBeCloseTo(world.evaluation.values.stateInSlotBytes as number, 3);
  });
});

describe("the figure of buffer debloating", () => {
  it("falls from a whole segment until what is in flight takes about the target", () => {
    const { data } = debloatingView(talkWorld());
    expect(data.points[0]).toMatchObject({ seconds: 0, bytes: 32768 });
    const last = data.points.at(-1);
    // The threshold leaves it within a quarter of what is wanted, or a little more where it is slow.
    expect(last?.inFlightSeconds).toBeGreaterThan(0.75);
    expect(last?.inFlightSeconds).toBeLessThan(1.5);
    const sizes = data.points.map(({ bytes }) => bytes);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("keeps its size where little is in flight, and says so", () => {
    const { finding } = debloatingView(talkWorld({ parallelism: 4, slotsPerTaskManager: 4 }));
    expect(finding).toMatch(/little enough/);
  });
});
