import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failure, lastLine, none, readTally, sum } from "../../scripts/test/tally.js";

describe("the tally of a test run", () => {
  test("adds up", () => {
    expect(sum({ passed: 3, failed: 1 }, { passed: 4, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  });

  test("ends in one plain line", () => {
    expect(lastLine({ passed: 7, failed: 0 })).toBe("7 passed, 0 failed");
  });

  test("counts a gate that failed without a failing test as one failure", () => {
    expect(failure(none)).toEqual({ passed: 0, failed: 1 });
    expect(failure({ passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
  });

  test("is read from Vitest's report, and empty without one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tally-"));
    const report = join(folder, "report.json");
    expect(await readTally(report)).toEqual(none);
    await writeFile(report, JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults: [] }));
    expect(await readTally(report)).toEqual({ passed: 2, failed: 1 });
    await rm(folder, { recursive: true });
  });
});
