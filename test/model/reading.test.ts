import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { givenNumber } from "../../src/model/quantity.js";
import { objection, read, readInput } from "../../src/model/reading.js";
import { assumed } from "../../src/model/sources.js";
import { scales, type Unit } from "../../src/model/units.js";

const units = Object.keys(scales) as Unit[];
const anyUnit = fc.constantFrom(...units);

describe("a number is read as people write it", () => {
  test.each<[string, Unit, number]>([
    ["0", "count", 0],
    ["-0", "count", 0],
    ["5", "count", 5],
    ["+5", "count", 5],
    ["−5", "count", -5],
    [".5", "count", 0.5],
    ["5.", "count", 5],
    ["  5  ", "count", 5],
    ["007", "count", 7],
    ["1.5e6", "count", 1.5e6],
    ["1E-3", "count", 0.001],
    ["1,000", "count", 1000],
    ["1,000,000", "count", 1e6],
    ["1,234.5", "count", 1234.5],
    ["1_000_000", "count", 1e6],
    ["1 000 000", "count", 1e6],
    ["1\u00a0000\u00a0000", "count", 1e6],
    ["1\u202f000\u202f000", "count", 1e6],
    ["1\u2009000\u2009000", "count", 1e6],
    ["500M", "count", 5e8],
    ["500 million", "count", 5e8],
    ["2 billions", "count", 2e9],
    ["3 bn", "count", 3e9],
    ["200k", "count", 200_000],
    ["1.005 K", "count", 1005],
    ["2 KB", "bytes", 2000],
    ["2 kB", "bytes", 2000],
    ["2KiB", "bytes", 2048],
    ["4Gi", "bytes", 4 * 1024 ** 3],
    ["1.5 GiB", "bytes", 1.5 * 1024 ** 3],
    ["100 bytes", "bytes", 100],
    ["2 kilobytes", "bytes", 2000],
    ["2 mebibytes", "bytes", 2 * 1024 ** 2],
    ["1 000 KB", "bytes", 1e6],
    ["10 Gbit/s", "bitsPerSecond", 1e10],
    ["10Gbit", "bitsPerSecond", 1e10],
    ["10Gbps", "bitsPerSecond", 1e10],
    ["10 gbps", "bitsPerSecond", 1e10],
    ["10 Gb/s", "bitsPerSecond", 1e10],
    ["10 gigabits per second", "bitsPerSecond", 1e10],
    ["1.25 GB/s", "bitsPerSecond", 1e10],
    ["1.25 GBps", "bitsPerSecond", 1e10],
    ["80 Mbit/s", "bytesPerSecond", 1e7],
    ["500 MB/s", "bytesPerSecond", 5e8],
    ["500 MB", "bytesPerSecond", 5e8],
    ["60 MB/min", "bytesPerSecond", 1e6],
    ["60 MB per minute", "bytesPerSecond", 1e6],
    ["300", "seconds", 300],
    ["5 min", "seconds", 300],
    ["5m", "seconds", 300],
    ["5 Minutes", "seconds", 300],
    ["500ms", "seconds", 0.5],
    ["2 h", "seconds", 7200],
    ["1 day", "seconds", 86_400],
    ["1e3 s", "seconds", 1000],
    ["1h30m", "seconds", 5400],
    ["1 h 30 min", "seconds", 5400],
    ["1 d 1 h 1 min 1 s", "seconds", 90_061],
    ["1000", "recordsPerSecond", 1000],
    ["200 000 /s", "recordsPerSecond", 200_000],
    ["2M", "recordsPerSecond", 2e6],
    ["2 M/s", "recordsPerSecond", 2e6],
    ["3 K/s", "recordsPerSecond", 3000],
    ["1 million/s", "recordsPerSecond", 1e6],
    ["1 million per second", "recordsPerSecond", 1e6],
    ["5 msg/s", "recordsPerSecond", 5],
    ["5 M messages/s", "recordsPerSecond", 5e6],
    ["5 records / s", "recordsPerSecond", 5],
    ["60 M/min", "recordsPerSecond", 1e6],
    ["70 %", "fraction", 0.7],
    ["70%", "fraction", 0.7],
    ["70 per cent", "fraction", 0.7],
    ["0.7", "fraction", 0.7],
    ["1", "fraction", 1],
    ["150 %", "fraction", 1.5],
    ["3", "factor", 3],
    ["3x", "factor", 3],
    ["3×", "factor", 3],
    ["3 times", "factor", 3],
  ])("%j in %s is %d", (text, unit, value) => {
    expect(read(text, unit)).toEqual({ value });
  });
});

describe("what is unclear or wrong is named, with two texts that are allowed", () => {
  test.each<[string, Unit, string]>([
    ["", "bytes", "Nothing is written here: write, for example, 2 KB or 1.5 GiB."],
    ["abc", "bytes", `"abc" does not begin with a number: write, for example, 2 KB or 1.5 GiB.`],
    ["2 parsecs", "seconds", `"parsecs" is not a unit of time: write, for example, 5 min or 1 h 30 min.`],
    ["1/3", "fraction", `"/3" is not a way to write a share: write, for example, 70 % or 0.7.`],
    [
      "2 KB/s",
      "recordsPerSecond",
      `"KB/s" is not a unit of messages per time: write, for example, 200 000 /s or 1.5 M/s.`,
    ],
    ["2 MB/s", "bytes", `"MB/s" is not a unit of size: write, for example, 2 KB or 1.5 GiB.`],
    ["16 Mbit", "bytes", `"Mbit" counts bits, and sizes are in bytes: write, for example, 2 KB or 1.5 GiB.`],
    ["1.5.2", "count", `"1.5.2" is not one number: write, for example, 5 or 500 M.`],
    ["1 000 00", "count", `"1 000 00" is not one number: write, for example, 5 or 500 M.`],
    ["1.234,5", "count", `"1.234,5" is not one number: write, for example, 5 or 500 M.`],
    ["1e999", "count", `"1e999" is larger than any number here: write, for example, 5 or 500 M.`],
    ["1e308 T", "count", `"1e308 T" is larger than any number here: write, for example, 5 or 500 M.`],
    [
      "30 min 1 h",
      "seconds",
      `"30 min 1 h" does not go from the larger unit to the smaller: write, for example, 5 min or 1 h 30 min.`,
    ],
    ["1 h 5 x", "seconds", `"x" is not a unit of time: write, for example, 5 min or 1 h 30 min.`],
    ["9".repeat(200), "count", `"${"9".repeat(39)}…" is too long for one number: write, for example, 5 or 500 M.`],
  ])("%j in %s", (text, unit, problem) => {
    expect(read(text, unit)).toEqual({ problem });
  });
});

describe("what two people read differently is refused, and both readings are offered", () => {
  test.each<[string, Unit, string]>([
    ["1,5", "count", "could be 1.5 or 15"],
    ["0,5 GB", "bytes", "could be 0.5 or 5"],
    ["0,500", "count", "could be 0.500 or 500"],
    ["2 K", "bytes", "could be KB (1000 bytes) or KiB (1024 bytes)"],
    ["2 M", "bytes", "could be MB (1 000 000 bytes) or MiB (1 048 576 bytes)"],
    ["2 gb", "bytes", "could be GB (1 000 000 000 bytes) or GiB (1 073 741 824 bytes)"],
    ["2 gib", "bytes", "could be GB (1 000 000 000 bytes) or GiB (1 073 741 824 bytes)"],
    ["2 b", "bytes", "could be B (bytes) or bits"],
    ["10 G", "bitsPerSecond", "could be Gbit/s (bits) or GB/s (bytes)"],
    ["10 gb/s", "bitsPerSecond", "could be Gbit/s (bits) or GB/s (bytes)"],
    ["10 b/s", "bytesPerSecond", "could be bit/s (bits) or B/s (bytes)"],
    ["5M", "seconds", "could be minutes or months"],
    ["500m", "count", "could be M, a million, or a thousandth"],
    ["70", "fraction", "could be 70 % or 70 times the whole"],
  ])("%j in %s %s", (text, unit, readings) => {
    const reading = read(text, unit);
    expect("problem" in reading && reading.problem).toContain(readings);
  });
});

describe("whatever is typed", () => {
  const characters = fc.constantFrom(..." 0123456789.,_+-−eEkKMGTiBbits/psmhd%x×?\u202f\u00a0");
  const nearlyNumber = fc.array(characters, { maxLength: 30 }).map((all) => all.join(""));
  const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), nearlyNumber);

  it("comes back as a finite number or as one sentence with a full stop", () => {
    fc.assert(
      fc.property(anything, anyUnit, (text, unit) => {
        const reading = read(text, unit);
        if ("value" in reading) expect(Number.isFinite(reading.value) && !Object.is(reading.value, -0)).toBe(true);
        else expect(reading.problem).toMatch(/^[^\n]+: write, for example, .+ or .+\.$/s);
      }),
      { numRuns: 5000 },
    );
  });

  it("is within the bounds of its input, or named", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readInput(text, size);
        expect("problem" in reading || (reading.value !== null && objection(reading.value, size) === null)).toBe(true);
      }),
    );
  });
});

it("reads any plain number to the last digit", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), anyUnit, (value, unit) => {
      fc.pre(unit !== "fraction" || Math.abs(value) <= 1);
      expect(read(String(value), unit)).toEqual({ value: value + 0 });
    }),
  );
});

const size = givenNumber({
  id: "size",
  symbol: "m",
  title: "Size",
  unit: "bytes",
  help: "",
  initial: 2000,
  min: 1,
  max: 1e8,
  link: "size",
  source: assumed("a test"),
});
const machines = { ...size, unit: "count", max: 1e4, whole: true } as const;
const memory = { ...size, optional: true } as const;

describe("an input", () => {
  it("accepts its bounds", () => {
    expect(readInput("1 B", size)).toEqual({ value: 1 });
    expect(readInput("100 MB", size)).toEqual({ value: 1e8 });
  });

  it("names its bounds to what is outside", () => {
    const problem = `"4 PB" is out of bounds: it must be between 1\u00a0B and 100\u00a0MB.`;
    expect(readInput("4 PB", size)).toEqual({ problem });
    expect(readInput("0", size)).toHaveProperty("problem");
    expect(objection(NaN, size)).not.toBeNull();
  });

  it("that is counted offers the whole numbers on both sides", () => {
    expect(readInput("2.5", machines)).toEqual({ problem: `"2.5" is not a whole number: write 2 or 3.` });
    expect(readInput("1.005K", machines)).toEqual({ value: 1005 });
  });

  test.each(["", "  ", "?", "unknown", "Not stated", "not known"])("that may be unknown accepts %j", (text) => {
    expect(readInput(text, memory)).toEqual({ value: null });
    expect(readInput(text, size)).toHaveProperty("problem");
  });
});
