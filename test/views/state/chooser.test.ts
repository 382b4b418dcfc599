import { describe, expect, it, test } from "vitest";
import type { Givens } from "../../../src/model/evaluate.js";
import { rowsNow, rowsThen, type ChooserRow } from "../../../src/views/state/chooser/rows.js";
import { backendChooserThenView, backendChooserView } from "../../../src/views/state/chooser/view.js";
import { expectSentence, NO_NUMBER } from "../../support/matchers.js";
import { landmarkWorlds, plainSpaces, sampleWorlds, talkNumbers, talkWorld } from "../../support/worlds.js";

const bothRows = (world: ReturnType<typeof talkWorld>): readonly ChooserRow[] => [
  ...rowsNow(world),
  ...rowsThen(world),
];

const worlds = [...landmarkWorlds.map(([, world]) => world), ...sampleWorlds(300)];
const small: Givens = { distinctKeys: 1000 };

function row(name: string, version: string, changes: Givens = {}): ChooserRow {
  const found = bothRows(talkWorld(changes)).find((one) => one.name === name && one.version === version);
  if (!found) throw new Error(`There is no row of ${name}.`);
  return found;
}

describe("the backends beside each other", () => {
  it("are three of today and three of the talk, with as many cells as there are columns", () => {
    const [now, then] = [backendChooserView(talkWorld()).data, backendChooserThenView(talkWorld()).data];
    const { columns, rows } = { ...now, rows: [...now.rows, ...then.rows] };
    expect(rows.map(({ name, version }) => `${name} ${version.slice(-3)}`)).toEqual([
      ..."HashMap 2.x,RocksDB 2.x,ForSt 2.x,Memory 1.3,Fs 1.3,RocksDB 1.3".split(","),
    ]);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  it("have bars that stay in their tracks, limits within them, and verdicts that are sentences, whatever the scenario", () => {
    for (const world of worlds) {
      for (const { cells, verdict, binding } of bothRows(world)) {
        expectSentence(verdict);
        for (const { share, limit, text, note } of cells) {
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 0).toBeLessThanOrEqual(1);
          if (limit !== null) expect(limit > 0 && limit < 1).toBe(true);
          expect(`${text} ${note}`).not.toMatch(NO_NUMBER);
        }
        expect(binding).toBeLessThan(cells.length);
      }
    }
  });

  it("are marked where the highest load is, unless that is less than a tenth", () => {
    for (const world of worlds) {
      for (const { cells, binding } of bothRows(world)) {
        const marked = cells[binding]?.load ?? 0.1;
        for (const { load } of cells) if (!Number.isNaN(load)) expect(load).toBeLessThanOrEqual(marked);
      }
    }
  });

  test.each([
    ["HashMap", "Flink 2.x", 0],
    ["RocksDB", "Flink 2.x", 3],
    ["ForSt", "Flink 2.x", -1],
    ["Memory", "Flink 1.3", 3],
  ] as const)("in the talk’s scenario %s of %s is bound by column %i", (name, version, binding) => {
    expect(row(name, version).binding).toBe(binding);
  });
});

describe("the verdict", () => {
  it("on a heap without room says how large it would have to be", () => {
    const factor = (talkNumbers().heapFullFraction ?? NaN) / 0.7;
    expect(row("HashMap", "Flink 2.x").verdict).toContain(`would have to be ${factor.toFixed(1)}× as large`);
    expect(row("HashMap", "Flink 2.x", small).verdict).toMatch(/^Has room/);
  });

  it("on RocksDB names the price, and the disk where it is too small", () => {
    expect(plainSpaces(row("RocksDB", "Flink 2.x").verdict)).toMatch(/^Has room; a record takes [\d.]+× /);
    expect(row("RocksDB", "Flink 2.x", { localDiskBytes: 1e9 }).verdict).toMatch(/^No room: /);
    expect(row("RocksDB", "Flink 2.x", { coresPerMachine: 1 }).verdict).toContain("too few");
  });

  it("says when a checkpoint outlasts the interval", () => {
    expect(row("RocksDB", "Flink 2.x", { checkpointIntervalSeconds: 5 }).verdict).toContain("longer than the interval");
    expect(row("RocksDB", "Flink 2.x", { checkpointKind: "incremental" }).verdict).not.toContain("interval");
  });

  it("on the JobManager’s heap is that it refuses 5 MiB of a subtask, or is full, or is for tests", () => {
    expect(plainSpaces(row("Memory", "Flink 1.3").verdict)).toContain("5 MiB are allowed");
    expect(row("Memory", "Flink 1.3", small).verdict).toMatch(/^Fits/);
    const full = row("Memory", "Flink 1.3", { distinctKeys: 4e6, parallelism: 2000, slotsPerTaskManager: 400 });
    expect(full.verdict).toContain("too small");
  });

  it("on ForSt claims nothing about the scenario", () => {
    expect(row("ForSt", "Flink 2.x", small)).toEqual(row("ForSt", "Flink 2.x"));
    expect(row("ForSt", "Flink 2.x").cells.filter(({ text }) => text === "not known")).toHaveLength(2);
  });
});

it("the finding says which backends have room", () => {
  const finding = (changes: Givens): string => backendChooserView(talkWorld(changes)).finding;
  expect(finding({})).toContain("RocksDB alone");
  expect(finding(small)).toContain("Both");
  expect(finding({ localDiskBytes: 1e6 })).toContain("Neither");
  expect(finding({ distinctKeys: 1e5, localDiskBytes: 1e6 })).toContain("disks have none");
});
