import { describe, expect, it } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { jobManagerMemory } from "../../../src/model/memory/flink/job-manager.js";
import { Refusal } from "../../../src/model/memory/flink/refusal.js";
import { taskManagerMemory } from "../../../src/model/memory/flink/task-manager.js";
import { memoryConfigurations } from "../../../src/views/memory/configuration.js";
import { jobManagerOf, taskManagerOf, taskManagerSettings } from "../../../src/views/memory/launch.js";
import type { World } from "../../../src/views/world.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const MEBIBYTE = 2 ** 20;
const names = Object.keys(memoryConfigurations);

/** The lines of a configuration, without a link. */
function lines(name: string, changes: Givens = {}): readonly string[] {
  return linesIn(name, talkWorld(changes));
}

function linesIn(name: string, world: World): readonly string[] {
  return memoryConfigurations[name]?.(world, "").text.split("\n") ?? [];
}

/** What is left when the comments are taken away. */
const settled = (all: readonly string[]): readonly string[] =>
  all.filter((line) => line !== "" && !line.startsWith("#"));

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(400)];

describe("config.yaml", () => {
  it("has nothing but what leads, in a scenario with Flink’s defaults", () => {
    expect(settled(lines("memory-config"))).toEqual([
      "taskmanager.memory.process.size: 2000m",
      "jobmanager.memory.process.size: 1600m",
    ]);
  });

  it("writes whole tebibytes as such", () => {
    expect(settled(lines("memory-config", { taskManagerProcessBytes: 2 ** 41 }))[0]).toBe(
      "taskmanager.memory.process.size: 2t",
    );
  });

  it("writes what bounds RocksDB, its ratios and the segment size where they differ from the defaults", () => {
    expect(
      settled(lines("memory-config", { rocksdbMemory: "fixed", writeBufferRatio: 0.3, segmentBytes: 65536 })).slice(-3),
    ).toEqual([
      "taskmanager.memory.segment-size: 64k",
      "state.backend.rocksdb.memory.fixed-per-slot: 512m",
      "state.backend.rocksdb.memory.write-buffer-ratio: 0.3",
    ]);
    const unbounded = settled(lines("memory-config", { rocksdbMemory: "nothing", writeBufferRatio: 0.3 }));
    expect(unbounded.at(-1)).toBe("state.backend.rocksdb.memory.managed: false");
    const onHeap = settled(lines("memory-config", { rocksdbMemory: "nothing", stateBackend: "heap" }));
    expect(onHeap).toEqual(settled(lines("memory-config")));
  });

  it("has what differs, with the size it comes to as the reason", () => {
    const text = lines("memory-config", { managedFraction: 0.2, slotsPerTaskManager: 4, jobManagerDirectLimit: "on" });
    expect(text).toContain("taskmanager.memory.managed.fraction: 0.2");
    expect(text).toContain("# managed memory comes to 308.8 MiB, 77.2 MiB for each slot");
    expect(text).toContain("jobmanager.memory.enable-jvm-direct-memory-limit: true");
  });

  it("says of the process that the overhead is the rest, where the sizes inside it lead", () => {
    const changes = { taskManagerProcessBytes: 2048 * MEBIBYTE, taskManagerFlinkBytes: 1536 * MEBIBYTE };
    expect(lines("memory-config", changes)).toContain(
      "# 2048 MiB in all; the sizes inside it lead, and the JVM overhead is the rest, 256 MiB",
    );
  });

  it("gives every line a reason", () => {
    for (const world of worlds) {
      const all = linesIn("memory-config", world);
      all.forEach((line, index) => {
        if (line !== "" && !line.startsWith("#")) expect(all[index - 1], line).toMatch(/^# \S/);
      });
    }
  });

  it("read by Flink gives the memory of the scenario, to the byte", () => {
    let started = 0;
    for (const world of worlds) {
      const settings = new Map(
        settled(linesIn("memory-config", world)).map((line) => line.split(": ") as [string, string]),
      );
      const [taskManager, jobManager] = [taskManagerOf(world), jobManagerOf(world)];
      if (!(taskManager instanceof Refusal)) {
        expect(sizes(taskManagerMemory(settings, "2.3"))).toEqual(sizes(taskManager));
        started++;
      }
      if (!(jobManager instanceof Refusal)) {
        expect(sizes(jobManagerMemory(settings, "2.3"))).toEqual(sizes(jobManager));
      }
    }
    expect(started).toBeGreaterThan(100);
  });
});

/** All of a process, for a comparison of which a difference can be read. */
function sizes(memory: object): string {
  return JSON.stringify(memory, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

describe("the parameters of the JVM", () => {
  it("are those of the talk’s container, one line for each process", () => {
    expect(settled(lines("memory-flags"))).toEqual([
      "-Xmx675282931 -Xms675282931 -XX:MaxDirectMemorySize=296117864 -XX:MaxMetaspaceSize=268435456",
      "-Xmx1073741824 -Xms1073741824 -XX:MaxMetaspaceSize=268435456",
    ]);
  });

  it("limit the JobManager’s direct memory where that is asked for", () => {
    const [, jobManager] = settled(lines("memory-flags", { jobManagerDirectLimit: "on" }));
    expect(jobManager).toContain(" -XX:MaxDirectMemorySize=134217728 ");
  });
});

describe("the options on the command line", () => {
  it("are one on each line, continued but for the last of a process", () => {
    const all = settled(lines("memory-dynamic", { slotsPerTaskManager: 3 }));
    expect(all).toContain("-D taskmanager.memory.task.heap.size=541065203b \\");
    expect(all).toContain("-D taskmanager.cpu.cores=3.0 \\");
    expect(all.filter((line) => !line.endsWith("\\"))).toEqual([
      "-D external-resources=none",
      "-D jobmanager.memory.jvm-overhead.max=201326592b",
    ]);
  });
});

describe("the containers", () => {
  it("are whole mebibytes, and say so where that leaves something out", () => {
    const parts = { taskManagerProcessBytes: null, setTaskHeapBytes: 512 * MEBIBYTE, setManagedBytes: 512 * MEBIBYTE };
    const all = lines("memory-containers", parts);
    expect(all).toContain("  requests: { memory: 1870Mi }");
    expect(all.join("\n")).toContain("whole MiB");
    expect(all).toContain("./bin/yarn-session.sh -jm 1600m -tm 1961070139b -s 1");
    expect(lines("memory-containers").join("\n")).not.toContain("whole MiB");
  });

  it("have the pod’s limit-factor and YARN’s rounding", () => {
    const all = lines("memory-containers", { podLimitFactor: 1.5, yarnMinimumBytes: 1024 * MEBIBYTE });
    expect(all).toContain("  limits: { memory: 3000Mi }");
    expect(all).toContain("# YARN grants the TaskManager 2048 MiB; the JVM gets nothing of the 48 MiB it adds");
    expect(lines("memory-containers", { yarnMinimumBytes: 500 * MEBIBYTE })).toContain(
      "# YARN grants the TaskManager 2000 MiB",
    );
  });

  it("given to the operator, beside the other lines, derive the same memory again", () => {
    let started = 0;
    for (const world of worlds) {
      const memory = taskManagerOf(world);
      if (memory instanceof Refusal || jobManagerOf(world) instanceof Refusal) continue;
      const given = linesIn("memory-containers", world).join("\n");
      const [, size = ""] = /taskManager:\n {4}resource:\n {6}memory: "(\d+[bkmgt])"/.exec(given) ?? [];
      const again = taskManagerMemory(
        new Map([...taskManagerSettings(world), ["taskmanager.memory.process.size", size]]),
        "2.3",
      );
      expect(bytesIn(again)).toEqual(bytesIn(memory));
      started++;
    }
    expect(started).toBeGreaterThan(100);
  });
});

/** Every size of a process. */
function bytesIn(memory: object): readonly bigint[] {
  return Object.values(memory).flatMap((part: unknown) => {
    if (typeof part === "bigint") return [part];
    return typeof part === "object" && part !== null && "bytes" in part ? [part.bytes as bigint] : [];
  });
}

describe("flink-conf.yaml of 1.3", () => {
  it("is the talk’s, with the minimum that the slide leaves out", () => {
    const all = lines("memory-then");
    expect(settled(all)).toEqual([
      "containerized.heap-cutoff-ratio: 0.25",
      "containerized.heap-cutoff-min: 600",
      "taskmanager.memory.off-heap: false",
      "taskmanager.numberOfTaskSlots: 1",
      "./bin/yarn-session.sh -n 5 -jm 1600 -tm 2000",
    ]);
    expect(all).toContain("# the TaskManager gets -Xmx1400m");
    expect(all).toContain("# the JobManager gets -Xmx1000m");
  });

  it("says which part of the cut-off counts, and that the client has a least size", () => {
    expect(lines("memory-then", { heapCutoffMinBytes: 100 * MEBIBYTE })).toContain("# in MB; the ratio gives more");
    expect(lines("memory-then", { taskManagerProcessBytes: 760 * MEBIBYTE }).join("\n")).toContain("768 MB");
    expect(lines("memory-then").join("\n")).not.toContain("768 MB");
  });

  it("names the JobManager’s trouble without a number of its heap", () => {
    const all = lines("memory-then", { jobManagerProcessBytes: 700 * MEBIBYTE, heapCutoffMinBytes: 800 * MEBIBYTE });
    expect(all.join("\n")).toContain("the JobManager does not start: its container of 700 MB");
    expect(all.join("\n")).not.toContain("the JobManager gets");
  });

  it("has no container where none is set", () => {
    expect(lines("memory-then", { taskManagerProcessBytes: null })).toEqual([expect.stringMatching(/^# .*\.$/)]);
  });
});

describe("the start-up log", () => {
  it("is the one of the talk’s container", () => {
    expect(lines("memory-log")).toContain("    Total Flink Memory:          1.508gb (1619001341 bytes)");
    expect(lines("memory-log")).toContain("Final Master Memory configuration:");
  });
});

describe("where Flink refuses", () => {
  it.each(names.filter((name) => name !== "memory-then"))(
    "%s says why and what to change, and nothing else",
    (name) => {
      const both = { taskManagerProcessBytes: 500 * MEBIBYTE, jobManagerProcessBytes: 500 * MEBIBYTE };
      const all = lines(name, both);
      expect(settled(all)).toEqual([]);
      expect(all).toContainEqual(expect.stringMatching(/^# The TaskManager does not start\. .*340\.8 MiB/));
      expect(all).toContainEqual(expect.stringMatching(/^# The JobManager does not start\. .*128 MiB/));
    },
  );

  it.each(["memory-config", "memory-flags", "memory-dynamic", "memory-log"])(
    "%s still has the other process",
    (name) => {
      const all = lines(name, { jobManagerProcessBytes: 500 * MEBIBYTE });
      expect(settled(all).length).toBeGreaterThan(0);
      expect(settled(all).join("\n")).not.toMatch(/jobmanager|Master/);
    },
  );
});

it.each(names)("%s starts with the link that restores the scenario", (name) => {
  const text = memoryConfigurations[name]?.(talkWorld(), "https://example.org/?v=1").text;
  expect(text).toMatch(/^# https:\/\/example\.org\/\?v=1\n\n/);
});
