import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { read } from "../../../src/model/reading.js";
import { clockText, lengthText, resolutionFor } from "../../../src/views/checkpointing/timeline/clock.js";
import { NO_NUMBER } from "../../support/matchers.js";
import { runs } from "../../support/scenarios.js";
import { plainSpaces } from "../../support/worlds.js";

describe("a moment of a run", () => {
  const moments = fc
    .double({ min: 1, max: 1e8, noNaN: true })
    .chain((length) => fc.tuple(fc.double({ min: 0, max: length, noNaN: true }), fc.constant(length)));

  it("is read back as it was, but for rounding", () => {
    fc.assert(
      fc.property(moments, ([seconds, length]) => {
        const reading = read(clockText(seconds, length), "seconds");
        expect(reading).toHaveProperty("value");
        const value = "value" in reading ? reading.value : NaN;
        expect(Math.abs(value - seconds)).toBeLessThanOrEqual(resolutionFor(length) * 0.501);
      }),
      runs(500),
    );
  });

  it("is told in units from large to small, each once, none of them zero", () => {
    fc.assert(
      fc.property(moments, ([seconds, length]) => {
        expect(plainSpaces(clockText(seconds, length))).toMatch(
          /^(0 s|([\d ]+ d)?( ?\d+ h)?( ?\d+ min)?( ?\d+(\.\d+)? s)?)$/,
        );
      }),
      runs(500),
    );
  });

  test.each([
    [9.876, 30, "9.88 s"],
    [3725, 7200, "1 h 2 min 5 s"],
    [90061, 1e6, "1 d 1 h 1 min"],
  ])("of %d seconds in a run of %d is %s", (seconds, length, text) => {
    expect(plainSpaces(clockText(seconds, length))).toBe(text);
  });
});

describe("a length", () => {
  test.each([
    [0.2, "200 ms"],
    [24.579, "24.6 s"],
    [285.4, "4 min 45 s"],
    [7325, "2 h 2 min 5 s"],
    [Infinity, "—"],
    [NaN, "—"],
  ])("of %d seconds is %s", (seconds, text) => {
    expect(plainSpaces(lengthText(seconds))).toBe(text);
  });

  it("has a text whatever it is", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (seconds) => {
        expect(lengthText(seconds)).not.toMatch(NO_NUMBER);
      }),
      runs(300),
    );
  });
});
