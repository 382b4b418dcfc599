/** How likely whole numbers are. */
export interface Distribution {
  readonly first: number;
  /** The chance of `first`, of the number after it, and so on; together 1. */
  readonly weights: readonly number[];
}

/** What is less likely than this, in terms of the likeliest number, is left out: assumed, far below what a sum keeps. */
const NEGLIGIBLE = 1e-22;

/**
 * The Poisson distribution, without the ends that no sum would notice.
 * @param mean above 0 to 1e8
 */
export function poisson(mean: number): Distribution {
  const likeliest = Math.floor(mean);
  const below: number[] = [];
  for (let weight = 1, at = likeliest; at > 0 && weight > NEGLIGIBLE; at--) below.push((weight *= at / mean));
  const above: number[] = [];
  for (let weight = 1, at = likeliest + 1; weight > NEGLIGIBLE; at++) above.push((weight *= mean / at));
  const weights = [...below.reverse(), 1, ...above];
  const sum = weights.reduce((so, weight) => so + weight, 0);
  return { first: likeliest - below.length, weights: weights.map((weight) => weight / sum) };
}
