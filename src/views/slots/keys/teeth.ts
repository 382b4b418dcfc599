/** A parallelism, and the share of its capacity that can be used. */
export interface UsablePoint {
  readonly parallelism: number;
  readonly usable: number;
}

/** Up to where the parallelisms are gone through, and how close to each other they are taken at most. */
interface Extent {
  readonly last: number;
  readonly apart: number;
}

/**
 * The usable share of every parallelism, as far as a picture can show it. It looks like a saw: with one more subtask the
 * busiest has as many key groups as before and the others have less, until the busiest can give one away.
 * @param last at most maxParallelism
 */
export function teethOf(maxParallelism: number, { last, apart }: Extent): readonly UsablePoint[] {
  const points: UsablePoint[] = [];
  let start = 1;
  while (start <= last) {
    const groups = Math.ceil(maxParallelism / start);
    const end = Math.min(last, lastWith(groups, maxParallelism));
    for (const parallelism of between(start, end, apart)) {
      points.push({ parallelism, usable: maxParallelism / (groups * parallelism) });
    }
    start = end + 1;
  }
  return points;
}

/** The largest parallelism whose busiest subtask has that many key groups. */
export function lastWith(groups: number, maxParallelism: number): number {
  return groups === 1 ? maxParallelism : Math.ceil(maxParallelism / (groups - 1)) - 1;
}

/** The smallest parallelism whose busiest subtask has that many key groups. */
export function firstWith(groups: number, maxParallelism: number): number {
  return Math.ceil(maxParallelism / groups);
}

/** Whole numbers from the first to the last, both of them included. */
function between(first: number, last: number, apart: number): readonly number[] {
  const steps = Math.max(1, Math.floor((last - first) / Math.max(1, apart)));
  const all = Array.from({ length: steps + 1 }, (_, step) => Math.round(first + ((last - first) * step) / steps));
  return [...new Set(all)];
}
