import { describe, expect, it } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { symptomPhrases } from "../../../src/views/memory/phrases/symptoms.js";
import { symptomGroups } from "../../../src/views/memory/symptoms.js";
import { plainSpaces, talkWorld } from "../../support/worlds.js";

const MEBIBYTE = 2 ** 20;
const symptoms = symptomGroups.flatMap((group) => group.symptoms);

/** A sentence of the talk’s scenario with some inputs changed. */
function say(name: string, changes: Givens = {}): string {
  return plainSpaces(symptomPhrases[`symptom-${name}`]?.(talkWorld(changes)) ?? "");
}

describe("every symptom", () => {
  it("has an address of its own", () => {
    const ids = [...symptomGroups, ...symptoms].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(symptoms.length).toBeGreaterThan(15);
  });

  it.each(symptoms.map((symptom) => [symptom.id, symptom] as const))("%s is told in whole sentences", (_, symptom) => {
    const { means, limit, tell, change, useless, versions } = symptom;
    for (const text of [means, ...tell, ...change, ...useless, versions]) expect(text).toMatch(/^[^a-z].*\.$/);
    expect(symptom.signs.length).toBeGreaterThan(0);
    expect(symptom.where).not.toMatch(/\.$/);
    expect(limit).toMatch(/^\[\[=symptom-[\w-]+\]\]$/);
    expect(symptomPhrases).toHaveProperty([limit.slice(3, -2)]);
  });

  it("uses every sentence that there is", () => {
    const used = new Set(symptoms.map(({ limit }) => limit.slice(3, -2)));
    expect([...used].sort()).toEqual(Object.keys(symptomPhrases).sort());
  });
});

describe("the limit that was hit", () => {
  it.each<[name: string, changes: Givens, words: string]>([
    ["heap", {}, "The heap has 644 MiB: 128 MiB for Flink, and 516 MiB for its one slot."],
    ["heap", { slotsPerTaskManager: 4 }, "516 MiB for all 4 slots together."],
    ["direct", {}, "The limit is 282.4 MiB. Network memory takes 154.4 MiB of it at the start, and 128 MiB are left"],
    ["direct", { taskOffHeapBytes: 64 * MEBIBYTE }, "192 MiB are left"],
    ["metaspace", { metaspaceBytes: 96 * MEBIBYTE }, "The limit is 96 MiB."],
    ["job-manager-heap", {}, "has 1024 MiB; the warning comes below 128 MiB."],
    ["job-manager-heap", { jobManagerProcessBytes: 600 * MEBIBYTE }, "has 24 MiB, less than the 128 MiB"],
    [
      "container",
      { podLimitFactor: 1.5 },
      "limit is 3000 MiB, and the process has 2000 MiB. The JVM limits 1182.4 MiB of it.",
    ],
    ["yarn", {}, "YARN grants 2048 MiB. Flink asked for 2000 MiB, and 48 MiB are a reserve"],
    ["yarn", { yarnMinimumBytes: 1000 * MEBIBYTE }, "which is the same."],
    ["overhead", {}, "an overhead of 200 MiB."],
    ["rocksdb-budget", {}, "RocksDB has 617.6 MiB in a slot. Its cache may have 514.7 MiB, and 205.9 MiB of write"],
    ["rocksdb-budget", { stateBackend: "heap" }, "The state is on the heap"],
    ["rocksdb-budget", { rocksdbMemory: "nothing" }, "so it has no budget to exceed."],
    [
      "rocksdb-unmanaged",
      { statesPerSlot: 3, slotsPerTaskManager: 2 },
      "has 6 states: 816 MiB. Managed memory, unused then, and overhead come to 817.6 MiB.",
    ],
    ["start", {}, "starts: of 2000 MiB, Flink has 1544 MiB, and 516 MiB of that are task heap."],
    [
      "start",
      { taskManagerProcessBytes: 900 * MEBIBYTE },
      "does not start. Framework, task, managed and network memory",
    ],
    ["rest", {}, "is by its fraction, and the overhead, 200 MiB, is by its fraction. Neither is a rest"],
    ["rest", { setTaskHeapBytes: 400 * MEBIBYTE }, "is the rest, and the overhead"],
    ["rest", { setTaskHeapBytes: 620 * MEBIBYTE }, "It has to be between 64 MiB and no limit."],
    [
      "job-manager-start",
      { jobManagerProcessBytes: 500 * MEBIBYTE },
      "JobManager does not start. Flink’s own memory has 52 MiB",
    ],
    ["job-manager-start", {}, "of 1152 MiB of Flink memory, 128 MiB are off-heap, and 1024 MiB are its heap."],
    ["buffers", { taskManagerProcessBytes: 1728 * MEBIBYTE }, "Network memory of 128 MiB makes 4096 buffers of 32 KiB"],
    ["buffers", { segmentBytes: 5000 }, "two"],
    [
      "weights",
      { slotsPerTaskManager: 2, managedConsumers: "python" },
      "A slot has 308.8 MiB of managed memory. By the default weights state in RocksDB gets 70 %",
    ],
    [
      "flushing",
      {},
      "RocksDB has 617.6 MiB in a slot and flushes its write buffers at 180.1 MiB. Their first block has 8 MiB: it fits.",
    ],
    [
      "flushing",
      { slotsPerTaskManager: 32 },
      "flushes its write buffers at 5.6 MiB. Their first block has 8 MiB: here it is flushed at once",
    ],
    ["flushing", { stateBackend: "heap" }, "there is no RocksDB."],
    ["flushing", { rocksdbMemory: "nothing" }, "a block always fits."],
    [
      "idle",
      { stateBackend: "heap" },
      "Managed memory is 617.6 MiB, 40 % of Flink’s own. The scenario keeps its state on the heap",
    ],
    ["idle", {}, "in RocksDB, which uses it."],
    ["idle", { managedFraction: 0 }, "so none lies idle."],
    ["upgrade", {}, "the scenario is not concerned."],
    [
      "upgrade",
      { taskManagerProcessBytes: 65536 * MEBIBYTE },
      "Flink 1.16 gives the network 1024 MiB, 2.3 gives it 6425.6 MiB",
    ],
    ["xmx", {}, "The flag has 644 MiB."],
  ])("%s with %j: %s", (name, changes, words) => {
    expect(say(name, changes)).toContain(words);
  });

  it("is none where the process does not start", () => {
    const refused = { taskManagerProcessBytes: 500 * MEBIBYTE, jobManagerProcessBytes: 500 * MEBIBYTE };
    expect(say("direct", refused)).toBe("The scenario’s TaskManager does not start, so it has no limits to hit.");
    expect(say("job-manager-heap", refused)).toBe(
      "The scenario’s JobManager does not start, so it has no limits to hit.",
    );
  });

  it("of a flushing RocksDB is the one at which Flink warns", () => {
    const [flushes, keeps] = [27.3, 27.5].map((mebibytes) =>
      say("flushing", { setManagedBytes: Math.round(mebibytes * MEBIBYTE), managedFraction: 0 }),
    );
    expect(flushes).toContain("flushed at once");
    expect(keeps).toContain("it fits.");
  });
});
