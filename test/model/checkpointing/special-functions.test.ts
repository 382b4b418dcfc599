import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exponentialIntegral } from "../../../src/model/checkpointing/exponential-integral.js";
import { lambertW, lambertWAboveBranch } from "../../../src/model/checkpointing/lambert-w.js";
import { expectSame } from "../../support/matchers.js";
import { anyPart, logarithmic, sum } from "../../support/numbers.js";
import { runs } from "../../support/scenarios.js";
import { exponentialIntegralByQuadrature } from "../../support/tex.js";

describe("Lambert's W", () => {
  // Corless et al., "On the Lambert W function": W(1) is the omega constant.
  test.each([
    [1, 0.5671432904097838],
    [-1 / Math.E, -1],
    [0, 0],
    [Math.E, 1],
    [2 * Math.E ** 2, 2],
    [-Math.log(2) / 2, -Math.log(2)],
    [Infinity, Infinity],
    [-0.4, NaN],
    [NaN, NaN],
  ])("of %d is %d", (x, w) => {
    if (Number.isFinite(w)) expect(lambertW(x)).toBeCloseTo(w, 10);
    else expect(lambertW(x)).toBe(w);
  });

  it("is the w of which w times e to the w is x", () => {
    fc.assert(
      fc.property(logarithmic(1e-150, 1e150), (x) => {
        const w = lambertW(x);
        expectSame(w * Math.exp(w), x, "", 1e-12);
      }),
      runs(1000),
    );
  });

  it("inverts that from -1 on", () => {
    fc.assert(
      fc.property(
        anyPart.map((part) => -0.999 + 100 * part),
        (w) => {
          expect(Math.abs(lambertW(w * Math.exp(w)) - w)).toBeLessThan(1e-11 * Math.max(1, Math.abs(w)));
        },
      ),
      runs(1000),
    );
  });

  // With u = 1 + r + W its equation is e^−u − 1 + u = r, which is a series in u without its first two terms.
  it("keeps its digits just above its smallest value, where it grows like a root", () => {
    fc.assert(
      fc.property(logarithmic(1e-30, 10), (r) => {
        const u = r + lambertWAboveBranch(r);
        const series = sum([2, 3, 4, 5, 6, 7].map((n) => (-u) ** n / factorial(n)));
        expectSame(u < 0.01 ? series : Math.expm1(-u) + u, r, "", 2e-10);
      }),
      runs(1000),
    );
  });
});

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

describe("the exponential integral", () => {
  // Abramowitz and Stegun, tables 5.1 and 5.2.
  test.each([
    [0.1, 1.8229239584],
    [1, 0.2193839344],
    [5, 0.001148295591],
  ])("of %d is %d", (x, expected) => {
    expectSame(exponentialIntegral(x), expected, "", 1e-9);
  });

  it("has no end at 0, and none below", () => {
    expect([exponentialIntegral(0), exponentialIntegral(-1)]).toEqual([Infinity, NaN]);
  });

  it("is its integral, added up numerically", () => {
    fc.assert(
      fc.property(logarithmic(1e-15, 600), (x) => {
        expectSame(exponentialIntegral(x), exponentialIntegralByQuadrature(x), "", 1e-12);
      }),
      runs(300),
    );
  });
});
