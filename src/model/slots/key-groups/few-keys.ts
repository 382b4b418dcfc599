import type { Division } from "./bounds.js";
import { mostOfIndependent, mostOfSum, type Alike } from "./most.js";
import { poisson } from "./poisson.js";
import { groupSkew } from "./skew.js";

/** Up to so many keys the answer is exact; above, the subtasks are taken to fill independently of each other. */
export const MOST_EXACT = 64;

/** With so many keys for each subtask, chance adds less than two thousandths: assumed to be nothing. */
const CHANCE_ENDS = 1e7;

/**
 * The work of the busiest subtask in terms of the average one that is to be expected: keys of the same weight, and a
 * hash that is as good as chance.
 *
 * How many keys a subtask has is Poisson distributed; with their sum given, multinomial. Up to 64 keys the sum is given.
 * Above, it is left open, which is off by less than 1 % (compared with exact answers in the tests).
 * @param distinctKeys a whole number of at least 1
 * @returns at least 1
 */
export function expectedMaxOverMean(distinctKeys: number, division: Division): number {
  const { rows, maxOverMean } = groupSkew(division);
  const { maxParallelism, parallelism } = division;
  if (distinctKeys / parallelism > CHANCE_ENDS) return maxOverMean;
  const alike: readonly Alike[] = rows.map(({ subtasks, groups }) => ({
    subtasks,
    keys: poisson((distinctKeys * groups) / maxParallelism),
  }));
  const most = distinctKeys > MOST_EXACT ? mostOfIndependent(alike) : mostOfSum(distinctKeys, alike);
  return (most * parallelism) / distinctKeys;
}
