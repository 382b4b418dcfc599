import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmonic, zipfShare } from "../../../../src/model/slots/key-groups/zipf.js";
import { expectSame } from "../../../support/matchers.js";
import { anyPart, logarithmic, sum } from "../../../support/numbers.js";
import { runs } from "../../../support/scenarios.js";

const anyExponent = anyPart.map((part) => 4 * part);
const anyCount = logarithmic(1, 1e12).map(Math.round);

describe("the generalized harmonic number", () => {
  const EULER = 0.5772156649015329;
  // Values of Riemann's zeta function: Abramowitz and Stegun, table 23.3, and ζ(1/2).
  it.each([
    [1e12, 0, 1e12],
    [1e12, 0.5, 2e6 - 1.4603545088095868],
    [1e12, 1, Math.log(1e12) + EULER],
    [1e6, 1, Math.log(1e6) + EULER + 0.5e-6],
    [1e12, 2, Math.PI ** 2 / 6 - 1e-12],
    [1e12, 3, 1.2020569031595942],
    [10, 1, 7381 / 2520],
    [1, 1.7, 1],
  ])("of %d terms at %d is %d", (distinctKeys, zipfExponent, value) => {
    expectSame(harmonic({ distinctKeys, zipfExponent }), value, "", 1e-12);
  });

  it("is its sum, term by term", () => {
    fc.assert(
      fc.property(logarithmic(900, 1e6).map(Math.round), anyExponent, (distinctKeys, zipfExponent) => {
        let direct = 0;
        for (let rank = distinctKeys; rank >= 1; rank--) direct += rank ** -zipfExponent;
        expectSame(harmonic({ distinctKeys, zipfExponent }), direct, "", 1e-12);
      }),
      runs(60),
    );
  });

  it("loses no digits where the exponent is nearly 1", () => {
    const at = (zipfExponent: number): number => harmonic({ distinctKeys: 1e12, zipfExponent });
    // The slope at 1 is −Σ ln r / r, about −(ln n)² / 2.
    for (const off of [1e-14, 1e-12, 1e-10]) expectSame(at(1 + off) + at(1 - off), 2 * at(1), String(off), 1e-12);
  });
});

describe("the share of a key", () => {
  it("adds up to all records", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), anyExponent, (distinctKeys, zipfExponent) => {
        const shares = Array.from({ length: distinctKeys }, (_, at) =>
          zipfShare(at + 1, { distinctKeys, zipfExponent }),
        );
        expectSame(sum(shares), 1, "", 1e-12);
      }),
      runs(20),
    );
  });

  it("of the hottest one grows with the exponent, and shrinks with more keys", () => {
    fc.assert(
      fc.property(anyCount, anyExponent, anyPart, (distinctKeys, zipfExponent, more) => {
        const share = zipfShare(1, { distinctKeys, zipfExponent });
        const slack = 1 + 1e-12;
        expect(zipfShare(1, { distinctKeys, zipfExponent: zipfExponent + more }) * slack).toBeGreaterThanOrEqual(share);
        expect(zipfShare(1, { distinctKeys: 2 * distinctKeys, zipfExponent })).toBeLessThanOrEqual(share * slack);
      }),
      runs(500),
    );
  });
});
