import { describe, expect, it } from "vitest";
import {
  nextSize,
  startingSize,
  throughputOf,
  type DebloatedSize,
  type Debloating,
} from "../../../../src/model/memory/flink/network/debloating.js";
import type { Version } from "../../../../src/model/memory/flink/version.js";
import { vectors, type Row } from "./vectors.js";

function courseOf(row: Row, version: Version): readonly DebloatedSize[] {
  const throughputs = row.throughputs as readonly number[];
  const buffersInUse = row.buffersInUse as readonly number[];
  const sizes = [startingSize(row.startingBytes as number)];
  throughputs.forEach((throughput, at) => {
    const last = sizes.at(-1) as DebloatedSize;
    sizes.push(
      nextSize({ ...row, version } as unknown as Debloating, last, { throughput, buffersInUse: buffersInUse[at] ?? 0 }),
    );
  });
  return sizes.slice(1);
}

describe("buffer debloating", () => {
  it.each<[string, Version, number]>([
    ["2.3.0", "2.3", 50],
    ["1.20.5", "1.20", 20],
  ])("announces the sizes of Flink %s, after each of its measurements", (release, version, least) => {
    const { debloating = [] } = vectors(`memory-network-${release}`);
    expect(debloating.length).toBeGreaterThan(least);
    for (const row of debloating) {
      const course = courseOf(row, version);
      expect(
        course.map(({ announcedBytes }) => announcedBytes),
        JSON.stringify(row),
      ).toEqual(row.lastBytes);
      expect(course.map(({ millisToConsume }) => millisToConsume)).toEqual(row.millisToConsume);
    }
  });

  it("measures whole bytes per second", () => {
    expect(throughputOf(1000, 3)).toBe(333333);
    expect(throughputOf(0, 200)).toBe(0);
  });
});
