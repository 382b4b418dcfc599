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

/** A first guess: the series at the branch point near −1/e, and the logarithm far from it. */
function start(x: number): number {
  if (x < 0.5) {
    const root = Math.sqrt(Math.max(0, 2 * (Math.E * x + 1)));
    return -1 + root - root ** 2 / 3 + (11 / 72) * root ** 3;
  }
  return Math.log1p(x);
}
