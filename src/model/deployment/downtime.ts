/** A kind of failure: how many are expected in the time looked at, and how long each outage is, in seconds. */
export interface Failing {
  readonly expected: number;
  readonly outageSeconds: number;
}

/** Where sums of probabilities are looked up: 5, 50 and 95 of a hundred such years have less downtime. */
export const BAND = [0.05, 0.5, 0.95] as const;

/** Steps of the grid of times up to the largest sum that matters. */
const STEPS = 4000;
/** How many standard deviations above the mean the grid ends; what lies beyond has a probability of about 1e-14. */
const REACH = 8;
/** Above this the weights are scaled down, so that none becomes infinite. */
const HUGE = 1e200;

/**
 * Quantiles of the sum of outages when each kind of failure comes without memory (a Poisson number of them, exponential
 * gaps between them). By the recursion of Panjer (1981), exact but for the grid, which keeps the mean.
 * @param fractions each above 0 and below 1, in rising order
 * @returns seconds, one for each fraction; all 0 where nothing fails, or no outage takes time
 */
export function downtimeQuantiles(kinds: readonly Failing[], fractions: readonly number[]): readonly number[] {
  const failing = kinds.filter(({ expected, outageSeconds }) => expected > 0 && outageSeconds > 0);
  if (failing.length === 0) return fractions.map(() => 0);
  const mean = sum(failing.map(({ expected, outageSeconds }) => expected * outageSeconds));
  const deviation = Math.sqrt(sum(failing.map(({ expected, outageSeconds }) => expected * outageSeconds ** 2)));
  const longest = Math.max(...failing.map(({ outageSeconds }) => outageSeconds));
  const step = (mean + REACH * deviation + longest) / STEPS;
  return lookedUp(weights(onGrid(failing, step)), fractions).map((index) => index * step);
}

/** Expected failures for a number of steps that an outage takes. */
type Jumps = readonly (readonly [steps: number, expected: number])[];

/** An outage between two points of the grid is shared out between them, so that the mean stays. */
function onGrid(failing: readonly Failing[], step: number): Jumps {
  return failing.flatMap(({ expected, outageSeconds }) => {
    const below = Math.floor(outageSeconds / step);
    const share = outageSeconds / step - below;
    const both = [
      [below, expected * (1 - share)],
      [below + 1, expected * share],
    ] as const;
    return both.filter(([steps]) => steps > 0);
  });
}

/** The probability of each sum, up to a factor: p(k) = Σ (j · λ(j) / k) · p(k − j). */
function weights(jumps: Jumps): number[] {
  const all = [1];
  for (let k = 1; k <= STEPS; k++) {
    let next = 0;
    for (const [steps, expected] of jumps) next += ((steps * expected) / k) * (all[k - steps] ?? 0);
    all.push(next);
    if (next > HUGE) for (let at = 0; at <= k; at++) all[at] = (all[at] as number) / HUGE;
  }
  return all;
}

function lookedUp(all: readonly number[], fractions: readonly number[]): number[] {
  const total = sum(all);
  return fractions.map((fraction) => {
    let reached = 0;
    return all.findIndex((weight) => (reached += weight) >= fraction * total);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
