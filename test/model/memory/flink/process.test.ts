import { describe, expect, it } from "vitest";
import { jobManagerMemory, type JobManagerMemory } from "../../../../src/model/memory/flink/job-manager.js";
import { Refusal } from "../../../../src/model/memory/flink/refusal.js";
import { taskManagerMemory, type TaskManagerMemory } from "../../../../src/model/memory/flink/task-manager.js";
import type { Version } from "../../../../src/model/memory/flink/version.js";
import { withLegacyHeap } from "../../../../src/model/memory/pasted/legacy-heap.js";
import { checkIn, checkOf } from "./rules.js";
import { outcomes, type Outcome } from "./vectors.js";

/** Sizes under the names of the columns that Flink wrote. */
type Sizes = Readonly<Record<string, string>>;

function taskManagerSizes(memory: TaskManagerMemory): Sizes {
  const { frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, network, managed } = memory;
  const parts = { frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, network, managed };
  return {
    ...Object.fromEntries(Object.entries(parts).map(([name, { bytes }]) => [name, String(bytes)])),
    jvmMetaspace: String(memory.metaspace.bytes),
    jvmOverhead: String(memory.overhead.bytes),
    totalFlink: String(memory.flink),
    totalProcess: String(memory.process),
    jvmHeap: String(memory.heap),
    jvmDirect: String(memory.direct),
  };
}

const jobManagerSizes = (memory: JobManagerMemory): Sizes => ({
  jvmHeap: String(memory.heap.bytes),
  offHeap: String(memory.offHeap.bytes),
  jvmMetaspace: String(memory.metaspace.bytes),
  jvmOverhead: String(memory.overhead.bytes),
  totalFlink: String(memory.flink),
  totalProcess: String(memory.process),
});

type Derive = (settings: ReadonlyMap<string, string>, version: Version) => Sizes | Refusal;

const taskManager: Derive = (settings, version) => {
  const start = { version, runs: "standalone" } as const;
  const memory = taskManagerMemory(withLegacyHeap(settings, "taskManager", start), version);
  return memory instanceof Refusal ? memory : taskManagerSizes(memory);
};

const jobManager: Derive = (settings, version) => {
  const start = { version, runs: "standalone" } as const;
  const memory = jobManagerMemory(withLegacyHeap(settings, "jobManager", start), version);
  return memory instanceof Refusal ? memory : jobManagerSizes(memory);
};

/** What an outcome of Flink and ours come to, where they differ. */
function difference({ settings, result, causes }: Outcome, ours: Sizes | Refusal): unknown {
  if (ours instanceof Refusal) {
    const [own, theirs] = [checkIn(ours), checkOf(causes)];
    // An old size that cannot be read has an old key in Flink's message.
    const isAlike = own.rule === "unreadable" && /\.heap\.(mb|size)$/.test(theirs.key ?? "");
    const same = isAlike ? own.rule === theirs.rule : JSON.stringify(own) === JSON.stringify(theirs);
    return same && result === null ? null : { settings: [...settings], own, theirs, causes, result };
  }
  const same = result !== null && Object.entries(ours).every(([name, bytes]) => result[name] === bytes);
  return same ? null : { settings: [...settings], ours, result, causes };
}

const releases: readonly (readonly [release: string, version: Version])[] = [
  ["2.3.0", "2.3"],
  ["1.20.5", "1.20"],
  ["1.16.3", "1.16"],
  ["1.12.7", "1.12"],
];

describe.each(releases)("in Flink %s", (release, version) => {
  it("the memory of a TaskManager is what its own classes compute, in every byte, and refused by the same check", () => {
    const all = outcomes("taskmanager", release);
    expect(all.filter(({ result }) => result !== null).length).toBeGreaterThan(1200);
    expect(all.filter(({ causes }) => causes.length > 0).length).toBeGreaterThan(500);
    const differences = all.map((one) => difference(one, taskManager(one.settings, version))).filter(Boolean);
    expect(differences).toEqual([]);
  });
});

describe.each(releases.slice(0, 2))("in Flink %s", (release, version) => {
  it("so is the memory of a JobManager", () => {
    const all = outcomes("jobmanager", release);
    expect(all.filter(({ result }) => result !== null).length).toBeGreaterThan(400);
    expect(all.filter(({ causes }) => causes.length > 0).length).toBeGreaterThan(150);
    const differences = all.map((one) => difference(one, jobManager(one.settings, version))).filter(Boolean);
    expect(differences).toEqual([]);
  });
});
