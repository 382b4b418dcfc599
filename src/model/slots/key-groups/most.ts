import type { Distribution } from "./poisson.js";
import { power, product, type Series } from "./power-series.js";

/** Subtasks of which each has as many keys as the others, as far as one can tell beforehand. */
export interface Alike {
  readonly subtasks: number;
  /** How many keys one of them has. */
  readonly keys: Distribution;
}

/** The expected number of keys of the subtask with the most, if what one has says nothing of the others. */
export function mostOfIndependent(alike: readonly Alike[]): number {
  const start = Math.max(...alike.map(({ keys }) => keys.first));
  const end = Math.max(...alike.map(({ keys }) => keys.first + keys.weights.length));
  const chances = alike.map(({ subtasks, keys }) => ({ subtasks, first: keys.first, more: chancesOfMore(keys) }));
  let most = start;
  for (let count = start; count < end; count++) {
    // The logarithm of the chance that nobody has more.
    const none = chances.map(({ subtasks, first, more }) => subtasks * Math.log1p(-(more[count - first] ?? 0)));
    most -= Math.expm1(none.reduce((sum, one) => sum + one, 0));
  }
  return most;
}

/** How likely a larger number is than the first one, than the next, and so on. */
function chancesOfMore({ weights }: Distribution): readonly number[] {
  const chances = weights.map(() => 0);
  // From the end, where the small ones are.
  for (let at = weights.length - 2; at >= 0; at--) {
    // Rounding must not make more than certain of it.
    chances[at] = Math.min(1, (chances[at + 1] as number) + (weights[at + 1] as number));
  }
  return chances;
}

/**
 * The same if the numbers of all subtasks together are given.
 * @param sum at most 64 or so: the work grows with its third power
 */
export function mostOfSum(sum: number, alike: readonly Alike[]): number {
  const all = chanceOfSum(sum, { alike, most: sum });
  let expected = 0;
  for (let most = 0; most < sum; most++) expected += 1 - chanceOfSum(sum, { alike, most }) / all;
  return expected;
}

/** How likely it is that all together have that sum, and nobody more than `most`. */
function chanceOfSum(
  sum: number,
  { alike, most }: { readonly alike: readonly Alike[]; readonly most: number },
): number {
  const powers = alike.map(({ subtasks, keys }) => power(upTo(most, { keys, sum }), subtasks));
  return powers.reduce(product)[sum] as number;
}

function upTo(most: number, { keys, sum }: { readonly keys: Distribution; readonly sum: number }): Series {
  const chance = (count: number): number => (count > most ? 0 : (keys.weights[count - keys.first] ?? 0));
  return Array.from({ length: sum + 1 }, (_, count) => chance(count));
}
