/**
 * The numbers that divide another one, from 1 to itself. These are the parallelisms that share out so many key groups
 * evenly, and the only ones that the autoscaler of the Kubernetes operator takes by default.
 * @param number a whole number of at least 1
 */
export function divisorsOf(number: number): readonly number[] {
  const small: number[] = [];
  for (let divisor = 1; divisor * divisor <= number; divisor++) if (number % divisor === 0) small.push(divisor);
  const large = small.filter((divisor) => divisor * divisor !== number).map((divisor) => number / divisor);
  return [...small, ...large.reverse()];
}

/**
 * How many divisors each number has.
 * @returns at place n, those of n; 0 at place 0
 */
export function divisorCounts(largest: number): readonly number[] {
  const counts = new Array<number>(largest + 1).fill(0);
  for (let divisor = 1; divisor <= largest; divisor++) {
    for (let multiple = divisor; multiple <= largest; multiple += divisor)
      counts[multiple] = (counts[multiple] ?? 0) + 1;
  }
  return counts;
}

/**
 * The highly composite numbers: each has more divisors than every smaller number.
 * @param counts as `divisorCounts` gives them, from 0 on
 */
export function highlyComposite(counts: readonly number[]): readonly number[] {
  let most = 0;
  return counts.flatMap((count, number) => {
    if (count <= most) return [];
    most = count;
    return [number];
  });
}
