import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measuredFailures, type MeasuredFailure } from "../../../src/model/deployment/measured.js";
import { talkNumbers } from "../../support/worlds.js";

const rows = readFileSync("data/flink/runs/failures.csv", "utf8").trim().split("\n").slice(1);
const all: readonly MeasuredFailure[] = Object.values(measuredFailures);

/** The seconds of each run of 2.3.0 in which this was done. */
function runsOf(what: string): number[] {
  return rows
    .filter((row) => row.startsWith('"2.3.0"') && row.includes(`"${what}`))
    .map((row) => Number(row.split('","')[3]));
}

describe("what was measured on a cluster", () => {
  test.each(all)("is what the page says: $what", ({ row, seconds }) => {
    expect(seconds).toEqual(runsOf(row));
  });

  test("stands on the page row for row", () => {
    expect(all.flatMap(({ row }) => runsOf(row))).toHaveLength(rows.length);
  });

  test.each(all.filter(({ bound }) => bound))("is within an interval of its bound: $what", ({ seconds, bound }) => {
    const at = talkNumbers();
    for (const measured of seconds) {
      expect(measured).toBeLessThanOrEqual(at[bound as string] as number);
      expect(measured).toBeGreaterThanOrEqual(
        (at[bound as string] as number) - (at.heartbeatIntervalSeconds as number),
      );
    }
  });
});
