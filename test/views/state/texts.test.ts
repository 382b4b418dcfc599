import { describe, expect, it } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { chooserPhrases } from "../../../src/views/state/chooser-phrases.js";
import { stateConfigurations } from "../../../src/views/state/configuration/configurations.js";
import { predefinedOptionsTable } from "../../../src/views/state/predefined-options.js";
import { snapshotPhrases } from "../../../src/views/state/snapshot-phrases.js";
import type { World } from "../../../src/views/world.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, sampleWorlds, talkWorld } from "../../support/worlds.js";

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(300)];

it.each(Object.entries({ ...chooserPhrases, ...snapshotPhrases }))("“%s” is a sentence everywhere", (_, write) => {
  for (const world of worlds) expectSentence(write(world));
});

it("the slide’s rule of thumb is compared with the access that is measured", () => {
  const rule = (changes: Givens): string => chooserPhrases["state-rule-of-thumb"]?.(talkWorld(changes)) ?? "";
  expect(rule({ heapAccessSeconds: 1e-7, rocksAccessSeconds: 2e-6 })).toContain("20× the time, more than the 10×");
  expect(rule({ heapAccessSeconds: 1e-6, rocksAccessSeconds: 2e-6 })).toContain("less than");
});

const linesIn = (name: string, world: World): readonly string[] =>
  stateConfigurations[name]?.(world, "").text.split("\n") ?? [];
const lines = (name: string, changes: Givens = {}): readonly string[] => linesIn(name, talkWorld(changes));
/** What is left when the comments are taken away. */
const settled = (all: readonly string[]): readonly string[] =>
  all.filter((line) => line !== "" && !line.startsWith("#"));

describe("config.yaml", () => {
  it("has the backend, the directory and the kind of checkpoint", () => {
    expect(settled(lines("state-now"))).toEqual([
      "state.backend.type: rocksdb",
      "execution.checkpointing.dir: hdfs:///checkpoints",
      "execution.checkpointing.incremental: false",
    ]);
    expect(settled(lines("state-now", { stateBackend: "heap" }))).toEqual([
      "state.backend.type: hashmap",
      "execution.checkpointing.dir: hdfs:///checkpoints",
    ]);
  });

  it("says that there is no room where there is none", () => {
    expect(lines("state-now", { stateBackend: "heap" })[0]).toMatch(/^# no room: /);
    expect(lines("state-now")[0]).toMatch(/^# the state takes /);
  });

  it("writes what bounds RocksDB where it is not managed memory", () => {
    expect(settled(lines("state-now", { rocksdbMemory: "fixed" }))).toContain(
      "state.backend.rocksdb.memory.fixed-per-slot: 536870912b",
    );
    expect(settled(lines("state-now", { rocksdbMemory: "nothing" }))).toContain(
      "state.backend.rocksdb.memory.managed: false",
    );
    expect(lines("state-now")).toContain("# state.backend.rocksdb.memory.managed: true");
  });

  it("leaves what has to be measured as comments", () => {
    for (const key of ["localdir", "predefined-options", "use-bloom-filter"]) {
      expect(lines("state-now")).toContainEqual(expect.stringMatching(`^# state\\.backend\\.rocksdb\\.${key}: `));
    }
  });
});

describe("flink-conf.yaml of 1.3", () => {
  it("has keys for the backend and its directory, and the rest in the program", () => {
    expect(settled(lines("state-then"))).toEqual([
      "state.backend: rocksdb",
      "state.backend.fs.checkpointdir: hdfs:///checkpoints",
    ]);
    expect(lines("state-then", { checkpointKind: "incremental" }).join("\n")).toContain(
      'new RocksDBStateBackend("hdfs:///checkpoints", true)',
    );
    expect(lines("state-then", { stateBackend: "heap" }).join("\n")).toContain("FsStateBackend");
  });

  it("has no time to live", () => {
    expect(lines("state-then", { stateTtl: "on" }).join("\n")).toContain("knows no time to live");
    expect(lines("state-now", { stateTtl: "on" }).join("\n")).toContain("enableTimeToLive");
  });
});

it.each(Object.keys(stateConfigurations))("%s gives every line a reason, and no line is without a value", (name) => {
  for (const world of worlds) {
    const all = linesIn(name, world);
    expect(all.join("\n")).not.toMatch(NO_NUMBER);
    all.forEach((line, at) => {
      if (line !== "" && !line.startsWith("#")) expect(all[at - 1], line).toMatch(/^# \S/);
    });
  }
});

describe("the table of predefined options", () => {
  const { columns, rows } = predefinedOptionsTable();
  const cell = (option: string, profile: string): string | undefined =>
    rows.find(([name]) => name === option)?.[columns.findIndex((name) => name.replaceAll("\u200b", "") === profile)];

  it("has each option once, with a cell in every column", () => {
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("leaves empty what a profile does not set, and says where 1.3 did otherwise", () => {
    expect(cell("A write buffer", "FLASH_SSD_OPTIMIZED")).toBe("");
    expect(cell("Threads that flush and compact", "FLASH_SSD_OPTIMIZED")).toBe("4");
    expect(cell("Bloom filter, bits for each key", "SPINNING_DISK_OPTIMIZED_HIGH_MEM")).toBe("10; not set in 1.3");
  });

  it("has managed memory replace the cache, and leave the write buffers", () => {
    expect(cell("Cache of blocks", "With managed memory")).toBe("one for the slot");
    expect(cell("A write buffer", "With managed memory")).toBe("the same");
  });
});
