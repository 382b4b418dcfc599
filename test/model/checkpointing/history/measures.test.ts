import { describe, expect, it, test } from "vitest";
import { failuresInARow } from "../../../../src/model/checkpointing/history/failures-in-a-row.js";
import { longestCheckpoint } from "../../../../src/model/checkpointing/history/longest-checkpoint.js";
import { median } from "../../../../src/model/checkpointing/history/median.js";
import { observedPeriodSeconds } from "../../../../src/model/checkpointing/history/observed-period.js";
import type { CheckpointRecord } from "../../../../src/model/checkpointing/history/record.js";
import { runningFraction } from "../../../../src/model/checkpointing/history/running-fraction.js";
import { writtenFraction } from "../../../../src/model/checkpointing/history/written-fraction.js";
import { record } from "./records.js";

const records = (...changes: Partial<CheckpointRecord>[]) => changes.map(record);

test.each<[number[], number | null]>([
  [[], null],
  [[3], 3],
  [[10, 2], 6],
  [[100, 9, 20], 20],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %s", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it("the median leaves its numbers in their order", () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});

describe("the observed period", () => {
  const at = (...triggers: number[]) => triggers.map((triggerSeconds) => record({ triggerSeconds }));

  it("is the median from trigger to trigger, so that a long stop does not count", () => {
    expect(observedPeriodSeconds(at(0, 60, 121, 181, 4000))).toBe(60.5);
  });

  it("counts what failed or runs, and no savepoint", () => {
    const mixed = records(
      { triggerSeconds: 0 },
      { triggerSeconds: 10, kind: "savepoint" },
      { triggerSeconds: 60, status: "failed" },
      { triggerSeconds: null },
      { triggerSeconds: 120, status: "in progress", kind: "unaligned checkpoint" },
    );
    expect(observedPeriodSeconds(mixed)).toBe(60);
  });

  it("is not known of fewer than two triggers", () => {
    expect(observedPeriodSeconds([])).toBeNull();
    expect(observedPeriodSeconds(at(5))).toBeNull();
  });
});

describe("the share of time with a checkpoint running", () => {
  const runs = (...spans: [triggerSeconds: number, durationSeconds: number | null][]) =>
    spans.map(([triggerSeconds, durationSeconds]) => record({ triggerSeconds, durationSeconds }));

  it("is between the first and the last trigger", () => {
    expect(runningFraction(runs([100, 10], [200, 40], [300, 1000]))).toBe(0.25);
  });

  it("counts time with two at once as one", () => {
    expect(runningFraction(runs([0, 50], [20, 20], [40, 20], [100, 0]))).toBe(0.6);
  });

  it("is all of it where each ends after the next began, and never more", () => {
    expect(runningFraction(runs([0, 90], [50, 90], [100, 90]))).toBe(1);
  });

  it("counts savepoints, failed ones, and of one in progress what it took so far", () => {
    const mixed = records(
      { triggerSeconds: 0, durationSeconds: 10, kind: "savepoint" },
      { triggerSeconds: 20, durationSeconds: 10, status: "failed" },
      { triggerSeconds: 40, durationSeconds: 10, status: "in progress" },
      { triggerSeconds: 60, durationSeconds: null },
      { triggerSeconds: 100 },
    );
    expect(runningFraction(mixed)).toBe(0.3);
  });

  it("is not known where no time lies between triggers", () => {
    expect(runningFraction([])).toBeNull();
    expect(runningFraction(runs([5, 10]))).toBeNull();
    expect(runningFraction(runs([5, 10], [5, 10]))).toBeNull();
    expect(runningFraction(records({ triggerSeconds: null }, { triggerSeconds: null }))).toBeNull();
  });
});

describe("the share of the full size that a checkpoint writes", () => {
  it("is the median of what completed, savepoints left out", () => {
    const mixed = records(
      { checkpointedBytes: 100, fullBytes: 100 },
      { checkpointedBytes: 10, fullBytes: 100 },
      { checkpointedBytes: 20, fullBytes: 100 },
      { checkpointedBytes: 900, fullBytes: 100, kind: "savepoint" },
      { checkpointedBytes: 900, fullBytes: 100, status: "failed" },
    );
    expect(writtenFraction(mixed)).toBe(0.2);
  });

  it("is not known without full sizes above 0", () => {
    expect(writtenFraction([])).toBeNull();
    expect(writtenFraction(records({ fullBytes: null }, { fullBytes: 0 }, { checkpointedBytes: null }))).toBeNull();
  });
});

describe("failures in a row", () => {
  const statuses = (...list: CheckpointRecord["status"][]) => list.map((status) => record({ status }));

  test.each<[CheckpointRecord["status"][], number]>([
    [[], 0],
    [["failed", "completed"], 0],
    [["completed", "failed", "failed"], 2],
    [["failed", "failed", "failed"], 3],
    [["completed", "failed", "in progress", null], 1],
  ])("%j: %s", (list, failures) => {
    expect(failuresInARow(statuses(...list))).toBe(failures);
  });

  it("are ended by a savepoint that completes, and not made longer by one that fails", () => {
    const savepoints = records(
      { status: "failed" },
      { status: "completed", kind: "savepoint" },
      { status: "failed" },
      { status: "failed", kind: "savepoint" },
    );
    expect(failuresInARow(savepoints)).toBe(1);
  });
});

describe("the longest checkpoint", () => {
  it("is the earliest of those that completed and took longest", () => {
    const mixed = records(
      { id: 1, durationSeconds: 5 },
      { id: 2, durationSeconds: 9 },
      { id: 3, durationSeconds: 9 },
      { id: 4, durationSeconds: 600, status: "failed" },
      { id: 5, durationSeconds: 60, kind: "savepoint" },
      { id: 6, durationSeconds: null },
    );
    expect(longestCheckpoint(mixed)?.id).toBe(2);
  });

  it("may have taken no time, and is none where no duration is known", () => {
    expect(longestCheckpoint(records({ durationSeconds: 0 }))?.id).toBe(1);
    expect(longestCheckpoint(records({ durationSeconds: null }))).toBeNull();
  });
});
