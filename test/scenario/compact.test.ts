import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { read } from "../../src/model/reading.js";
import type { Unit } from "../../src/model/units.js";
import { compact } from "../../src/scenario/compact.js";
import { inputs } from "../../src/scenario/inputs.js";
import { anyValue } from "./arbitrary.js";

describe("a number is written as short as it can be read", () => {
  test.each<[number, Unit, string]>([
    [2e6, "recordsPerSecond", "2M"],
    [200_000, "recordsPerSecond", "200K"],
    [1.5e6, "recordsPerSecond", "1.5M"],
    [1234, "recordsPerSecond", "1234"],
    [4000, "bytes", "4KB"],
    [4096, "bytes", "4KiB"],
    [40, "bytes", "40B"],
    [100, "bytes", "100B"],
    [16 * 1024 ** 3, "bytes", "16GiB"],
    [300, "seconds", "5min"],
    [90, "seconds", "90s"],
    [0.5, "seconds", "500ms"],
    [86_400, "seconds", "1d"],
    [2.5e10, "bitsPerSecond", "25Gbit"],
    [5e8, "bytesPerSecond", "500MB"],
    [5e8, "count", "500M"],
    [5, "count", "5"],
    [0.16, "fraction", "0.16"],
    [3, "factor", "3"],
    [0.1 + 0.2, "seconds", "0.30000000000000004"],
  ])("%d %s is %s", (value, unit, text) => {
    expect(compact(value, unit)).toBe(text);
  });
});

it("reads back as exactly the same number, whatever an input holds", () => {
  for (const input of inputs) {
    if (input.kind !== "number") continue;
    fc.assert(
      fc.property(anyValue(input), (value) => {
        if (value === null) return;
        expect(read(compact(Number(value), input.unit), input.unit)).toEqual({ value });
      }),
    );
  }
});
