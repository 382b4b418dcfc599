import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fitDurations, type GrowingDuration } from "../../../../src/model/checkpointing/history/fit-durations.js";
import type { CheckpointRecord } from "../../../../src/model/checkpointing/history/record.js";
import { mulberry32 } from "../../../../src/model/random.js";
import { expectSame } from "../../../support/matchers.js";
import { answerIn, flinkAnswer, historyOf, record, versions } from "./records.js";

function growing(records: readonly CheckpointRecord[]): GrowingDuration {
  const fit = fitDurations(records);
  if (fit.kind !== "growing") throw new Error(fit.because);
  return fit;
}

const outliers = ({ residuals }: GrowingDuration) => residuals.flatMap((one) => (one.isOutlier ? one.record.id : []));

/** Numbers that are normal with a deviation of about 1: the sum of twelve even ones, less their mean. */
function normal(seed: number): () => number {
  const random = mulberry32(seed);
  return () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
}

/** Checkpoints of 1 to 11 GB that take 2 s and 1 s for each GB, with noise of this many seconds. */
function noisy(seed: number, { count, noise }: { count: number; noise: number }) {
  const [size, off] = [mulberry32(seed), normal(seed + 1)];
  return Array.from({ length: count }, (): [number, number] => {
    const gigabytes = 1 + 10 * size();
    return [Math.round(gigabytes * 1e9), Math.max(0, 2 + gigabytes + noise * off())];
  });
}

describe("checkpoints that follow a line exactly", () => {
  const line = historyOf([
    [0, 2],
    [4e9, 3],
    [12e9, 5],
    [8e9, 4],
    [40e9, 12],
  ]);

  it("give back its fixed time and its rate", () => {
    expectSame(growing(line).fixedSeconds, 2);
    expectSame(growing(line).bytesPerSecond, 4e9);
  });

  it("are all explained, and none is an outlier", () => {
    const fit = growing(line);
    expect(fit.explainedFraction).toBe(1);
    expect(fit.deviationSeconds).toBe(0);
    expect(outliers(fit)).toEqual([]);
    expect(fit.residuals.map((one) => one.record)).toEqual(line);
  });

  it("have no outlier where only the milliseconds are rounded", () => {
    const rounded = historyOf(
      Array.from({ length: 10 }, (_, index) => [index * 1e9, index + (index === 4 ? 0.003 : 0)]),
    );
    expect(outliers(growing(rounded))).toEqual([]);
    const slower = historyOf(Array.from({ length: 10 }, (_, index) => [index * 1e9, index + (index === 4 ? 0.03 : 0)]));
    expect(outliers(growing(slower))).toEqual([5]);
  });

  it("give it back whatever it is", () => {
    const sizes = fc.uniqueArray(fc.integer({ min: 0, max: 1e13 }), { minLength: 3, maxLength: 20 });
    const rates = fc.double({ min: 1e3, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(sizes, rates, fc.double({ min: 0, max: 600, noNaN: true }), (bytes, rate, fixed) => {
        const fit = growing(historyOf(bytes.map((size) => [size, fixed + size / rate])));
        const longest = Math.max(...bytes.map((size) => fixed + size / rate));
        // Digits that the longest duration does not have are lost.
        const lost = (1e-12 * longest * rate) / (Math.max(...bytes) - Math.min(...bytes));
        expectSame(fit.bytesPerSecond, rate, "rate", 1e-6 + 100 * lost);
        expect(Math.abs(fit.fixedSeconds - fixed)).toBeLessThanOrEqual(1e-6 * longest + 1e-9);
      }),
      { numRuns: 1000, seed: 2017 },
    );
  });
});

describe("one checkpoint that is far off", () => {
  const points = noisy(1, { count: 10, noise: 0.1 });
  const slow = points.map(([bytes, duration], index): [number, number] => [
    bytes,
    index === 3 ? duration + 60 : duration,
  ]);

  it("is named, and hardly moves the line", () => {
    const fit = growing(historyOf(slow));
    expectSame(fit.bytesPerSecond, 1e9, "rate", 0.05);
    expectSame(fit.fixedSeconds, 2, "fixed", 0.15);
    expect(outliers(fit)).toEqual([4]);
    expect(fit.furthest.record.id).toBe(4);
    expectSame(fit.furthest.residualSeconds, 60, "residual", 0.01);
  });

  it("does not count in how well the line describes the others", () => {
    const fit = growing(historyOf(slow));
    expect(fit.deviationSeconds).toBeLessThan(0.2);
    expect(fit.explainedFraction).toBeGreaterThan(0.99);
  });

  it("is found also where it was faster than it should be", () => {
    const fast = slow.map(([bytes, duration], index): [number, number] => [bytes, index === 3 ? 0 : duration]);
    expect(outliers(growing(historyOf(fast)))).toEqual([4]);
  });

  it("is not to be told from the others among four", () => {
    const four = historyOf([
      [1e9, 3],
      [2e9, 4],
      [3e9, 5],
      [4e9, 66],
    ]);
    const fit = fitDurations(four);
    expect(fit).toMatchObject({ furthest: { record: { id: 4 } } });
    expect("residuals" in fit && fit.residuals.some(({ isOutlier }) => isOutlier)).toBe(false);
  });
});

it("comes close to the line behind much noise, and names few that are only noise", () => {
  const seeds = Array.from({ length: 400 }, (_, index) => 10 * index);
  const fits = seeds.map((seed) => growing(historyOf(noisy(seed, { count: 10, noise: 0.3 }))));
  const off = fits.filter(({ bytesPerSecond }) => Math.abs(bytesPerSecond / 1e9 - 1) > 0.25);
  expect(off.length / fits.length).toBeLessThan(0.02);
  expect(fits.filter((fit) => outliers(fit).length > 0).length / fits.length).toBeLessThan(0.1);
  const deviations = fits.reduce((sum, { deviationSeconds }) => sum + deviationSeconds, 0) / fits.length;
  expectSame(deviations, 0.3, "deviation", 0.1);
});

describe("what does not say how the duration grows", () => {
  const pair: [number, number][] = [
    [1e9, 3],
    [2e9, 4],
  ];

  test.each([
    ["no checkpoint", []],
    ["two checkpoints", historyOf(pair)],
    ["a third without a size", [...historyOf(pair), record({ checkpointedBytes: null })]],
    ["a third without a duration", [...historyOf(pair), record({ durationSeconds: null })]],
    ["a third that failed", [...historyOf(pair), record({ status: "failed" })]],
    ["a third in progress", [...historyOf(pair), record({ status: "in progress" })]],
    ["a third that is a savepoint", [...historyOf(pair), record({ kind: "savepoint" })]],
  ])("%s", (_, records) => {
    expect(fitDurations(records)).toEqual({
      kind: "unknown",
      because: "Fewer than three completed checkpoints have a size and a duration.",
    });
  });

  it("checkpoints of one size: their median duration is all there is", () => {
    expect(
      fitDurations(
        historyOf([
          [5, 3],
          [5, 4],
          [5, 60],
        ]),
      ),
    ).toMatchObject({
      kind: "level",
      medianSeconds: 4,
      because: "All checkpoints have the same size: what it does to the duration is not known.",
      explainedFraction: 0,
      furthest: { residualSeconds: 56 },
    });
  });

  test.each<[string, [number, number][]]>([
    [
      "durations that fall",
      [
        [1e9, 5],
        [2e9, 4],
        [3e9, 3],
      ],
    ],
    [
      "durations that stay",
      [
        [1e9, 4],
        [2e9, 4],
        [3e9, 4],
      ],
    ],
    [
      "durations of mostly 0",
      [
        [1, 0],
        [2, 0],
        [3, 0],
        [4, 9],
        [5, 9],
        [6, 9],
        [7, 0],
      ],
    ],
  ])("%s", (_, points) => {
    expect(fitDurations(historyOf(points))).toMatchObject({
      kind: "level",
      because: "The duration does not grow with the size.",
      explainedFraction: 0,
    });
  });
});

it("has no fixed part below zero: the line goes through the origin instead", () => {
  const fit = growing(
    historyOf([
      [10, 1],
      [20, 4],
      [30, 9],
    ]),
  );
  expect(fit).toMatchObject({ fixedSeconds: 0, bytesPerSecond: 5 });
  expect(fit.residuals.map(({ residualSeconds }) => residualSeconds)).toEqual([-1, 0, 3]);
});

it("counts a checkpoint of size 0, and unaligned ones", () => {
  const records = historyOf([
    [0, 2],
    [10, 3],
    [20, 4],
  ]).map((one) => ({ ...one, kind: "unaligned checkpoint" as const }));
  expect(growing(records)).toMatchObject({ fixedSeconds: 2, bytesPerSecond: 10 });
});

it("uses the latest five hundred", () => {
  const old = Array.from({ length: 1000 }, (): [number, number] => [1, 1000]);
  const latest = Array.from({ length: 500 }, (_, index): [number, number] => [index, 1 + index]);
  const fit = growing(historyOf([...old, ...latest]));
  expect(fit).toMatchObject({ fixedSeconds: 1, bytesPerSecond: 1 });
  expect(fit.residuals).toHaveLength(500);
});

test.each(versions)(
  "finds the 2 s, the 4 GB/s and the slow checkpoint of the job behind Flink’s answer, %s",
  (version) => {
    const fit = growing(answerIn(flinkAnswer("checkpoints", version)).history ?? []);
    expectSame(fit.fixedSeconds, 2, "fixed", 0.1);
    expectSame(fit.bytesPerSecond, 4e9, "rate", 0.05);
    expect(outliers(fit)).toEqual([133]);
  },
);
