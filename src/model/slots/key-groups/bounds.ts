/** The most key groups there can be: `Transformation.UPPER_BOUND_MAX_PARALLELISM` of Flink, the same since 1.2. */
export const UPPER_BOUND_MAX_PARALLELISM = 2 ** 15;

/** The key groups of an operator, and among how many subtasks they are divided. */
export interface Division {
  /** How many key groups there are, 1 to 32768. */
  readonly maxParallelism: number;
  /** How many subtasks there are, 1 to `maxParallelism`. */
  readonly parallelism: number;
}

/**
 * Why Flink does not accept a division, as a sentence; null where it does.
 * Source: `KeyGroupRangeAssignment.checkParallelismPreconditions` and `computeKeyGroupRangeForOperatorIndex`.
 * @param division any numbers
 */
export function objectionTo({ maxParallelism, parallelism }: Division): string | null {
  if (!isBetweenBounds(parallelism)) return outOfBounds("parallelism");
  if (!isBetweenBounds(maxParallelism)) return outOfBounds("max parallelism");
  if (parallelism <= maxParallelism) return null;
  const groups = maxParallelism === 1 ? "one key group" : `${maxParallelism} key groups`;
  return `${parallelism} subtasks cannot share ${groups}: parallelism is at most max parallelism.`;
}

function isBetweenBounds(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= UPPER_BOUND_MAX_PARALLELISM;
}

function outOfBounds(what: string): string {
  return `The ${what} must be a whole number from 1 to ${UPPER_BOUND_MAX_PARALLELISM}.`;
}
