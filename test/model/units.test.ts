import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Show } from "../../src/model/quantity.js";
import { read } from "../../src/model/reading.js";
import { format, scales, text, words, type Unit } from "../../src/model/units.js";

const units = Object.keys(scales) as Unit[];
const many = { numRuns: 2000 };
const anyUnit = fc.constantFrom(...units);

/** Numbers of every magnitude that a model of a cluster can come to. */
const anyNumber = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -3, max: 17 }), fc.constantFrom(1, -1))
  .map(([mantissa, exponent, sign]) => sign * mantissa * 10 ** exponent);

/** The narrow no-break spaces of a text, shown as plain ones. */
const spaced = (shown: string) => shown.replace(/[\u202f\u00a0]/g, " ");

describe("a number is written in three significant digits and the scale that suits it", () => {
  test.each<[number, Unit, string]>([
    [0, "bytes", "0 B"],
    [0, "seconds", "0 s"],
    [0, "fraction", "0 %"],
    [-0, "count", "0"],
    [40, "bytes", "40 B"],
    [999.4, "bytes", "999 B"],
    [999.6, "bytes", "1 KB"],
    [2000, "bytes", "2 KB"],
    [999.6e3, "bytes", "1 MB"],
    [1234, "bytes", "1.23 KB"],
    [12_340, "bytes", "12.3 KB"],
    [123_400, "bytes", "123 KB"],
    [99_960, "bytes", "100 KB"],
    [1e11, "bytes", "100 GB"],
    [5e21, "bytes", "5000 EB"],
    [1234e18, "bytes", "1234 EB"],
    [12345e18, "bytes", "12 345 EB"],
    [0.1234, "bytes", "0.123 B"],
    [1e-9, "bytes", "0 B"],
    [1.25e9, "bytesPerSecond", "1.25 GB/s"],
    [1e10, "bitsPerSecond", "10 Gbit/s"],
    [82.68e9, "bitsPerSecond", "82.7 Gbit/s"],
    [0.392, "fraction", "39.2 %"],
    [0.0004, "fraction", "0.04 %"],
    [1.645, "factor", "1.65×"],
    [-1234567, "bytes", "−1.23 MB"],
    [5, "count", "5"],
    [1250, "count", "1250"],
    [9999, "count", "9999"],
    [10_335, "count", "10 335"],
    [200_000, "count", "200 000"],
    [999_999.7, "count", "1 M"],
    [1.5e6, "count", "1.5 M"],
    [5e8, "count", "500 M"],
    [200_000, "recordsPerSecond", "200 000 /s"],
    [1e6, "recordsPerSecond", "1 M/s"],
    [0.5, "recordsPerSecond", "0.5 /s"],
  ])("%d %s is %s", (value, unit, shown) => {
    expect(spaced(text(value, unit))).toBe(shown);
  });
});

describe("a duration changes its scale from two of it on, or at exactly one", () => {
  test.each([
    [1e-7, "100 ns"],
    [0.02, "20 ms"],
    [0.9996, "1 s"],
    [59.97, "1 min"],
    [60, "1 min"],
    [60.3, "60.3 s"],
    [90, "90 s"],
    [93.12, "93.1 s"],
    [119.4, "119 s"],
    [119.7, "2 min"],
    [300, "5 min"],
    [3600, "1 h"],
    [5400, "90 min"],
    [7199, "2 h"],
    [86_400, "1 d"],
    [100_800, "28 h"],
    [172_800, "2 d"],
    [30 * 86_400, "30 d"],
  ])("%d s is %s", (value, shown) => {
    expect(spaced(text(value, "seconds"))).toBe(shown);
  });
});

describe("a quantity may ask for another way to be shown", () => {
  test.each<[number, Unit, Show, string]>([
    [10_335e6, "bytesPerSecond", { scale: "MB/s" }, "10 335 MB/s"],
    [760e6, "bytesPerSecond", { scale: "MB/s" }, "760 MB/s"],
    [66_666_666.7, "bytesPerSecond", { scale: "MB/s" }, "66.7 MB/s"],
    [0, "bytesPerSecond", { scale: "MB/s" }, "0 MB/s"],
    [10_000, "bytesPerSecond", { scale: "MB/s" }, "0.01 MB/s"],
    [9000, "bytesPerSecond", { scale: "MB/s" }, "9 KB/s"],
    [1e12, "bytesPerSecond", { scale: "MB/s" }, "1 TB/s"],
    [-1e12, "bytesPerSecond", { scale: "MB/s" }, "−1 TB/s"],
    [0.39216, "fraction", { decimals: 0 }, "39 %"],
    [0.39216, "fraction", { decimals: 3 }, "39.216 %"],
    [0.4, "fraction", { decimals: 3 }, "40 %"],
    [999_960, "bytes", { decimals: 1 }, "1 MB"],
    [1_811_939_328, "bytes", { exact: true }, "1 811 939 328 B"],
    [1_811_939_328, "bytes", { exact: true, scale: "MB" }, "1811.939328 MB"],
    [0.07, "fraction", { exact: true }, "7 %"],
    [1_000_000.25, "count", { exact: true }, "1 000 000.25"],
  ])("%d %s with %o is %s", (value, unit, show, shown) => {
    expect(spaced(text(value, unit, show))).toBe(shown);
  });
});

it("falls back on an exponent where no scale is large enough", () => {
  expect(text(1.5e300, "factor")).toBe("1.5e300×");
  expect(text(-1e-9, "seconds", { exact: true, scale: "s" })).toBe("−1e−9\u00a0s");
});

it("keeps the digits and the unit apart for those who typeset them apart", () => {
  expect(format(2000, "bytes")).toEqual({ number: "2", unit: "KB" });
  expect(format(5, "count")).toEqual({ number: "5", unit: "" });
});

it("joins digits and unit so that no line breaks between them", () => {
  expect(text(200_000, "recordsPerSecond")).toBe("200\u202f000\u00a0/s");
});

test.each([NaN, Infinity, -Infinity])("refuses %d: the model has no such number", (value) => {
  for (const unit of units) {
    expect(() => format(value, unit)).toThrow(RangeError);
    expect(() => format(value, unit, { exact: true })).toThrow(RangeError);
    expect(() => words(value, unit)).toThrow(RangeError);
  }
});

it("refuses a scale that the unit does not have", () => {
  expect(() => format(1, "seconds", { scale: "MB" })).toThrow(`"MB" is not a scale of seconds.`);
});

describe("a number is said in words, and in a second way where that helps", () => {
  test.each<[number, Unit, string]>([
    [1, "bytes", "1 byte"],
    [40, "bytes", "40 bytes"],
    [2000, "bytes", "2 kilobytes, 2000 bytes"],
    [4048e9, "bytes", "4.05 terabytes, 4 048 000 000 000 bytes"],
    [1e10, "bitsPerSecond", "10 gigabits per second, 1.25 gigabytes per second"],
    [5e8, "bytesPerSecond", "500 megabytes per second, 4 gigabits per second"],
    [1e6, "bytesPerSecond", "1 megabyte per second, 8 megabits per second"],
    [45, "seconds", "45 seconds"],
    [60, "seconds", "1 minute, 60 seconds"],
    [300, "seconds", "5 minutes, 300 seconds"],
    [0.5, "seconds", "500 milliseconds, 0.5 seconds"],
    [5, "count", "5"],
    [5e8, "count", "500 million"],
    [500_000_001, "count", "500 million, 500 000 001"],
    [1e6, "recordsPerSecond", "1 million per second"],
    [200_000, "recordsPerSecond", "200 000 per second"],
    [3, "factor", "3 times"],
    [0, "fraction", "0, none"],
    [0.002, "fraction", "0.002, one in 500"],
    [1e-7, "fraction", "0, less than one in a million"],
    [0.1, "fraction", "0.1, one in 10"],
    [0.16, "fraction", "0.16, about one in 6"],
    [0.25, "fraction", "0.25, one in 4"],
    [0.7, "fraction", "0.7, 7 in 10"],
    [0.985, "fraction", "0.985, all but about one in 67"],
    [1, "fraction", "1, all of it"],
    [1.5, "fraction", "1.5, more than all of it"],
    [-0.5, "fraction", "−0.5, less than nothing"],
  ])("%d %s: %s", (value, unit, said) => {
    expect(spaced(words(value, unit))).toBe(said);
  });
});

describe("for every number and unit", () => {
  it("what is written is digits and a scale of the unit", () => {
    fc.assert(
      fc.property(anyNumber, anyUnit, (value, unit) => {
        const { number, unit: label } = format(value, unit);
        expect(spaced(number)).toMatch(/^−?\d{1,3}(?:\d|(?: \d{3})+)?(?:\.\d*[1-9])?$/);
        expect(scales[unit].map((scale) => scale.label)).toContain(label);
      }),
      many,
    );
  });

  it("what is written reads back within half a unit of the third digit", () => {
    fc.assert(
      fc.property(anyNumber, anyUnit, (value, unit) => {
        const reading = read(text(value, unit), unit);
        const tolerance = Math.max(Math.abs(value) * 0.00501, 1e-6);
        expect("value" in reading && Math.abs(reading.value - value) <= tolerance).toBe(true);
      }),
      many,
    );
  });

  it("what is written in full reads back to the last digit that counts", () => {
    fc.assert(
      fc.property(anyNumber, anyUnit, (value, unit) => {
        const reading = read(text(value, unit, { exact: true }), unit);
        expect("value" in reading && Math.abs(reading.value / value - 1) < 1e-14).toBe(true);
      }),
      many,
    );
  });

  it("a larger number is never written as a smaller one", () => {
    fc.assert(
      fc.property(anyNumber, fc.double({ min: 0, max: 0.1, noNaN: true }), anyUnit, (value, step, unit) => {
        const larger = value + Math.abs(value) * step;
        const [one, other] = [value, larger].map((each) => read(text(each, unit), unit));
        expect(one && other && "value" in one && "value" in other && one.value <= other.value).toBe(true);
      }),
      many,
    );
  });

  it("the words are words", () => {
    fc.assert(
      fc.property(anyNumber, anyUnit, (value, unit) => {
        expect(words(value, unit)).not.toMatch(/NaN|Infinity|undefined| {2}|^ | $/);
      }),
      many,
    );
  });
});
