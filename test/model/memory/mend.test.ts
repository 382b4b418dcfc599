import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal, type Rule } from "../../../src/model/memory/flink/refusal.js";
import type { Setting, Settings } from "../../../src/model/memory/flink/configuration.js";
import { jobManagerOptions } from "../../../src/model/memory/flink/job-manager-options.js";
import { taskManagerOptions } from "../../../src/model/memory/flink/task-manager-options.js";
import { NEWEST } from "../../../src/model/memory/flink/version.js";
import { mendsOf, type Mend } from "../../../src/model/memory/mend.js";
import { jobManagerKind, taskManagerKind, type Kind } from "../../../src/model/memory/mend/kind.js";
import { settingsWith } from "../../../src/model/memory/mend/change.js";
import { scaleOf } from "../../../src/model/memory/mend/scale.js";
import { runs } from "../../support/scenarios.js";
import { outcomes } from "./flink/vectors.js";

const MEBIBYTE = 2n ** 20n;
const mebibytes = (count: number): bigint => BigInt(count) * MEBIBYTE;
const { process, flink, taskHeap, managed, managedFraction, networkMin, networkMax } = taskManagerOptions;

function refusalOf(kind: Kind, settings: Settings): Refusal | null {
  const outcome = kind.derive(settings, NEWEST);
  return outcome instanceof Refusal ? outcome : null;
}

/** One step back towards what it was: a byte, or a thousandth; null where that is past it. */
function lessChanged(kind: Kind, { changes: [change] }: Mend, settings: Settings): Settings | null {
  const option = Object.values(kind.movable).find(({ key }) => key === change?.key);
  if (!option || !change || change.exact === null || change.from === null) return null;
  const { stepsTo, valueAt, most } = scaleOf(option);
  const [before, after] = [stepsTo(change.from), stepsTo(change.exact)];
  // What ends at the largest value that is tried may have come from far beyond it.
  if (before === null || after === null || BigInt(after) === most) return null;
  const less = BigInt(after) + (after > before ? -1n : 1n);
  if (after > before ? less < before : less > before) return null;
  return settingsWith(settings, option, valueAt(less));
}

function expectMended(kind: Kind, settings: Settings): Rule | null {
  const refusal = refusalOf(kind, settings);
  const mends = mendsOf(kind, settings);
  if (!refusal) {
    expect(mends).toEqual([]);
    return null;
  }
  expect(mends.length).toBeGreaterThan(0);
  for (const mend of mends) {
    expect(mend.why.rule).toBe(refusal.rule);
    expect(refusalOf(kind, mend.settings), JSON.stringify(mend.changes, text)).toBeNull();
    const less = mend.changes.length === 1 ? lessChanged(kind, mend, settings) : null;
    if (less) expect(refusalOf(kind, less), JSON.stringify(mend.changes, text)).not.toBeNull();
  }
  return refusal.rule;
}

const text = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

const anySize = fc.oneof(
  fc.integer({ min: 0, max: 4000 }).map(mebibytes),
  fc.bigInt({ min: 0n, max: 2n ** 34n }),
  fc.bigInt({ min: 0n, max: 2n ** 50n }),
);
const anyFraction = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((n) => n / 100),
  fc.double({ min: 0, max: 0.99, noNaN: true }),
);

function anySettings(options: Kind["movable"]): fc.Arbitrary<Settings> {
  const entries = Object.values(options).map((option) =>
    fc
      .option(typeof option.initial === "number" ? anyFraction : (anySize as fc.Arbitrary<Setting>), { freq: 2 })
      .map((value) => [option.key, value] as const),
  );
  return fc
    .tuple(...entries)
    .map((all) => new Map(all.flatMap(([key, value]) => (value === null ? [] : [[key, value]]))));
}

/** Only few things set, as people do. */
function fewSettings(options: Kind["movable"]): fc.Arbitrary<Settings> {
  return fc
    .tuple(
      anySettings(options),
      fc.subarray(
        Object.values(options).map(({ key }) => key),
        { maxLength: 4 },
      ),
    )
    .map(([settings, keys]) => new Map([...settings].filter(([key]) => keys.includes(key))));
}

describe("what mends a configuration", () => {
  it.each([
    ["taskmanager", taskManagerKind],
    ["jobmanager", jobManagerKind],
  ] as const)("makes Flink start for every configuration of the vectors, %s", (name, kind) => {
    const rules = outcomes(name, "2.3.0").map(({ settings }) => expectMended(kind, settings));
    expect(rules.filter((rule) => rule !== null).length).toBeGreaterThan(50);
  });

  it.each([
    ["a TaskManager", taskManagerKind],
    ["a JobManager", jobManagerKind],
  ] as const)("makes Flink start whatever is set for %s, and a smaller change does not", (_, kind) => {
    const met = new Set<Rule | null>();
    for (const settingsOf of [anySettings, fewSettings]) {
      fc.assert(
        fc.property(settingsOf(kind.movable), (settings) => void met.add(expectMended(kind, settings))),
        runs(150),
      );
    }
    expect([...met].length).toBeGreaterThan(5);
  });

  it("enlarges a process by as little as possible", () => {
    const [mend] = mendsOf(taskManagerKind, new Map([[process.key, mebibytes(500)]]));
    expect(mend?.changes).toMatchObject([{ key: process.key, from: mebibytes(500), to: mebibytes(982) }]);
  });

  it("finds the one value that fits", () => {
    const settings = new Map([
      [flink.key, mebibytes(1000)],
      [taskHeap.key, mebibytes(200)],
      [managed.key, mebibytes(400)],
      [networkMin.key, mebibytes(100)],
      [networkMax.key, mebibytes(100)],
    ]);
    const values = mendsOf(taskManagerKind, settings).map(({ changes: [change] }) => [change?.key, change?.to]);
    expect(values).toEqual([
      [flink.key, mebibytes(956)],
      [managed.key, mebibytes(444)],
      [taskHeap.key, mebibytes(244)],
    ]);
  });

  it("brings limits together, at the nearer end", () => {
    const settings = new Map([
      [process.key, mebibytes(4000)],
      [networkMin.key, mebibytes(300)],
      [networkMax.key, mebibytes(200)],
    ]);
    expect(mendsOf(taskManagerKind, settings)[0]?.changes).toMatchObject([{ to: mebibytes(200) }]);
  });

  it("takes the size that Flink is shipped with where nothing is set", () => {
    expect(mendsOf(taskManagerKind, new Map())[0]?.changes).toMatchObject([{ from: null, to: mebibytes(1728) }]);
    expect(mendsOf(jobManagerKind, new Map())[0]?.changes).toMatchObject([{ from: null, to: mebibytes(1600) }]);
  });

  it("leaves out a text that cannot be read", () => {
    const settings = new Map([
      [process.key, "2g"],
      [networkMin.key, "1.5g"],
    ]);
    expect(mendsOf(taskManagerKind, settings)[0]?.changes).toMatchObject([{ key: networkMin.key, to: null }]);
  });

  it("brings a fraction of 1 and more back below it", () => {
    const settings = new Map([
      [process.key, "2g"],
      [managedFraction.key, "1.5"],
    ]);
    const [mend] = mendsOf(taskManagerKind, settings);
    expect(mend?.changes[0]).toMatchObject({ key: managedFraction.key });
    expect(Number(mend?.changes[0]?.to)).toBeLessThan(1);
  });

  it("mends two faults at once with two changes", () => {
    const settings = new Map([
      [process.key, mebibytes(100)],
      [networkMin.key, mebibytes(300)],
      [networkMax.key, mebibytes(200)],
    ]);
    const [mend, ...others] = mendsOf(taskManagerKind, settings);
    expect(mend?.changes.map(({ key }) => key)).toEqual([process.key, networkMin.key]);
    expect(others).toEqual([]);
  });

  it("knows both processes’ keys", () => {
    expect(Object.keys(jobManagerKind.movable)).toEqual(Object.keys(jobManagerOptions));
  });
});
