import { describe, expect, it } from "vitest";
import { jobManagerHeapThen } from "../../../../../src/model/memory/flink/then/job-manager.js";
import { networkBytes } from "../../../../../src/model/memory/flink/then/network.js";
import { orRefusal, ThenRefusal, type ThenRule } from "../../../../../src/model/memory/flink/then/refusal.js";
import { MEGABYTE, thenDefaults } from "../../../../../src/model/memory/flink/then/settings.js";
import { jvmFlagsThen, taskManagerThen } from "../../../../../src/model/memory/flink/then/task-manager.js";
import type { ThenVersion } from "../../../../../src/model/memory/flink/then/version.js";
import { vectors, type Row } from "../vectors.js";
import { cases, settingsOf, withNewNames, type ThenCase } from "./settings-read.js";

const releases: readonly (readonly [string, ThenVersion])[] = [
  ["1.2.1", "1.2"],
  ["1.3.3", "1.3"],
  ["1.4.2", "1.4"],
  ["1.5.6", "1.5"],
  ["1.9.3", "1.9"],
];

/** How each check shows itself in the message of Flink's exception. */
const signs: readonly (readonly [RegExp, ThenRule])[] = [
  [/heap-cutoff-min.* (larger than|is higher)/, "cutoffExceedsContainer"],
  [/heap-cutoff-ratio' must be between/, "ratioOutOfRange"],
  [/fraction of the free memory must be/, "networkFractionOutOfRange"],
  [/Minimum memory for network buffers must allow/, "networkMinBelowBuffer"],
  [/Maximum memory for network buffers must allow/, "networkMaxBelowBuffer"],
  [/must not be smaller than minimum/, "networkMaxBelowMin"],
  [/Must have at least one network buffer/, "noBuffer"],
  [/Network buffer memory size too large/, "networkExceedsJava"],
  [/Managed memory size too large/, "managedExceedsRest"],
  [/^IllegalArgumentException: null/, "emptyContainer"],
];

const ruleOf = (row: Row): string | undefined =>
  signs.find(([sign]) => sign.test((row.causes as readonly string[]).join("\n")))?.[1];

const caseOf = (row: Row): ThenCase => cases[row.case as number] as ThenCase;

/** The one text that only 1.9 refuses to read; reading is not what is compared here. */
const isReadable = (row: Row): boolean => !/Could not read/.test(String(row.causes));

describe.each(releases)("a container on YARN in Flink %s", (release, version) => {
  const {
    taskManagers = [],
    taskManagersErrors = [],
    network = [],
    networkErrors = [],
  } = vectors(`memory-then-${release}`);
  const divided = (row: Row): ReturnType<typeof taskManagerThen> => {
    const { megabytes, options } = caseOf(row);
    return taskManagerThen(megabytes, settingsOf(options, version), version);
  };

  it("is divided as Flink's own classes divide it", () => {
    expect(taskManagers.length).toBeGreaterThan(500);
    const wrong = taskManagers.flatMap((row) => {
      const ours = divided(row);
      const flags = ours instanceof ThenRefusal ? ours.rule : jvmFlagsThen(ours);
      return flags === row.jvmFlags ? [] : [{ ...caseOf(row), ours: flags, flink: row.jvmFlags }];
    });
    expect(wrong).toEqual([]);
  });

  it("is refused by the same check", () => {
    expect(taskManagersErrors.length).toBeGreaterThan(30);
    const wrong = taskManagersErrors.filter(isReadable).flatMap((row) => {
      const ours = divided(row);
      const rule = ours instanceof ThenRefusal ? ours.rule : jvmFlagsThen(ours);
      return rule === ruleOf(row) ? [] : [{ ...caseOf(row), ours: rule, flink: row.causes }];
    });
    expect(wrong).toEqual([]);
  });

  it("gives the network as many bytes as Flink does, or none by the same check", () => {
    const bytesOf = (row: Row): number | string => {
      const { megabytes, options } = caseOf(row);
      const bytes = orRefusal(() => networkBytes(megabytes * MEGABYTE, settingsOf(options, version)));
      return bytes instanceof ThenRefusal ? bytes.rule : bytes;
    };
    const wrong = network.filter((row) => String(bytesOf(row)) !== row.bytes);
    const unlike = networkErrors.filter((row) => caseOf(row).megabytes > 0 && bytesOf(row) !== ruleOf(row));
    expect([...wrong, ...unlike].map((row) => ({ ...row, ...caseOf(row), ours: bytesOf(row) }))).toEqual([]);
    expect(network.length > 0).toBe(version !== "1.2");
  });
});

describe("a JobManager on YARN in Flink 1.3.3", () => {
  const { jobManagers = [], jobManagersErrors = [] } = vectors("memory-then-1.3.3");
  const heapOf = (row: Row): string => {
    const { megabytes, options } = caseOf(row);
    const heap = jobManagerHeapThen(megabytes, settingsOf(withNewNames(options), "1.3"));
    return heap instanceof ThenRefusal ? heap.rule : String(heap);
  };

  it("has the heap that Flink's own class gives, or is refused by the same check", () => {
    expect(jobManagers.length).toBeGreaterThan(500);
    expect(jobManagers.filter((row) => heapOf(row) !== row.heapMegabytes)).toEqual([]);
    expect(jobManagersErrors.length).toBeGreaterThan(10);
    expect(jobManagersErrors.filter((row) => heapOf(row) !== ruleOf(row))).toEqual([]);
  });

  it("is left 424 MB of 1024", () => {
    expect(jobManagerHeapThen(1024, thenDefaults)).toBe(424);
  });
});

describe("the slide's container of 2000 MB", () => {
  const heapAndDirect = (version: ThenVersion, settings = thenDefaults): readonly unknown[] => {
    const memory = taskManagerThen(2000, settings, version);
    return memory instanceof ThenRefusal ? [memory.rule] : [memory.heap, memory.direct];
  };

  it.each<[ThenVersion, number, number | null]>([
    ["1.2", 1400, 1400],
    ["1.3", 1400, null],
    ["1.4", 1400, null],
    ["1.5", 1260, 740],
    ["1.8", 1260, 740],
    ["1.9", 1260, 740],
  ])("has in %s a heap of %i MB and a direct limit of %s", (version, heap, direct) => {
    expect(heapAndDirect(version)).toEqual([heap, direct]);
  });

  it.each<[ThenVersion, number, number]>([
    ["1.2", 421, 1400],
    ["1.3", 379, 1021],
    ["1.4", 379, 1621],
    ["1.9", 378, 1622],
  ])("has off the heap in %s a heap of %i MB and a direct limit of %i", (version, heap, direct) => {
    expect(heapAndDirect(version, { ...thenDefaults, offHeap: true })).toEqual([heap, direct]);
  });

  it("has 140 MB for the network at most, 4480 buffers", () => {
    expect(networkBytes(1400 * MEGABYTE, thenDefaults)).toBe(146_800_640);
    expect(146_800_640 / thenDefaults.segmentBytes).toBe(4480);
  });
});

describe("containers of other sizes", () => {
  it.each([
    [1024, 600, 424, 360, 664],
    [1500, 600, 900, 810, 690],
    [2000, 600, 1400, 1260, 740],
    [2400, 600, 1800, 1620, 780],
    [3000, 750, 2250, 2025, 975],
    [4096, 1024, 3072, 2765, 1331],
    [8192, 2048, 6144, 5530, 2662],
    [16384, 4096, 12288, 11264, 5120],
  ])("%i MB: %i are cut off, 1.3 has a heap of %i, 1.5 one of %i with %i direct", (container, ...expected) => {
    const talk = taskManagerThen(container, thenDefaults, "1.3");
    const later = taskManagerThen(container, thenDefaults, "1.5");
    if (talk instanceof ThenRefusal || later instanceof ThenRefusal) throw new Error("refused");
    expect([talk.cutoff, talk.heap, later.heap, later.direct]).toEqual(expected);
  });

  it.each([
    [2048, 1303, 745],
    [4096, 2764, 1332],
    [8192, 5529, 2663],
  ])("%i MB: 1.9 rounds at the end, to %i and %i", (container, heap, direct) => {
    expect(taskManagerThen(container, thenDefaults, "1.9")).toMatchObject({ heap, direct });
  });
});
