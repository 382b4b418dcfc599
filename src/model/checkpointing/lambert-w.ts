/** Steps after which Newton's method has long converged, from any start used here. */
const MOST_STEPS = 64;

/**
 * The main branch of the Lambert W function: the w of at least −1 for which w · e^w = x.
 *
 * Halley's method, as in Corless et al., "On the Lambert W function", 1996.
 * @param x at least −1/e; below, rounding apart, there is no such w, and the answer is NaN
 * @returns −1 at −1/e, 0 at 0, rising for ever
 */
export function lambertW(x: number): number {
  if (Number.isNaN(x) || x < -Math.exp(-1) - 1e-12) return NaN;
  if (x === Infinity) return Infinity;
  let w = start(x);
  for (let step = 0; step < MOST_STEPS; step++) {
    const power = Math.exp(w);
    const off = w * power - x;
    const change = off / (power * (w + 1) - ((w + 2) * off) / (2 * w + 2));
    if (!Number.isFinite(change)) return w;
    w -= change;
    if (Math.abs(change) <= 1e-16 * Math.abs(w)) return w;
  }
  return w;
}

/** A first guess: the series near the branch point, and the logarithm far from it. */
function start(x: number): number {
  return x < -0.25 ? -1 + branchSeries(Math.sqrt(Math.max(0, 2 * (Math.E * x + 1)))) : Math.log1p(x);
}

/** Below this root the series is exact to the last digit. */
const NEAR_BRANCH = 0.005;

/**
 * 1 + W(−e^(−1−r)), which is how far W lies above its smallest value: without the digits that the sum would lose.
 * @param r from 0
 * @returns 0 at 0, about √(2r) for a small r
 */
export function lambertWAboveBranch(r: number): number {
  const root = Math.sqrt(-2 * Math.expm1(-r));
  return root < NEAR_BRANCH ? branchSeries(root) : 1 + lambertW(-Math.exp(-1 - r));
}

/** 1 + W(x) as a series in p = √(2(ex + 1)): Corless et al., equation 4.22. */
function branchSeries(p: number): number {
  return p * (1 - p * (1 / 3 - p * (11 / 72 - p * (43 / 540 - p * (769 / 17280 - (p * 221) / 8505)))));
}
