/** Euler's constant. */
const EULER = 0.5772156649015329;

/** Where the series, exact near zero, hands over to the continued fraction. */
const HAND_OVER = 1;
const MOST_TERMS = 200;

/**
 * The exponential integral E₁(x), the integral of e^−t / t from x to infinity.
 *
 * Abramowitz and Stegun, "Handbook of Mathematical Functions", 5.1.11 (series) and 5.1.22 (continued fraction).
 * @param x above 0; Infinity at 0, NaN below
 */
export function exponentialIntegral(x: number): number {
  if (x === 0) return Infinity;
  if (!(x > 0)) return NaN;
  return x < HAND_OVER ? series(x) : continuedFraction(x);
}

function series(x: number): number {
  let sum = -EULER - Math.log(x);
  let power = 1;
  for (let n = 1; n < MOST_TERMS; n++) {
    power *= -x / n;
    sum -= power / n;
    if (Math.abs(power) < 1e-17) break;
  }
  return sum;
}

/** Lentz's method, from the inside out of 1/(x+1−1/(x+3−4/(x+5−…))). */
function continuedFraction(x: number): number {
  let tail = 0;
  for (let n = MOST_TERMS; n >= 1; n--) tail = n ** 2 / (x + 2 * n + 1 - tail);
  return Math.exp(-x) / (x + 1 - tail);
}
