/** Why Flink 1.2 to 1.9 refuses a container. Each is one check in its code. */
export type ThenRule =
  | "emptyContainer"
  | "cutoffExceedsContainer"
  | "ratioOutOfRange"
  | "networkFractionOutOfRange"
  | "networkMinBelowBuffer"
  | "networkMaxBelowBuffer"
  | "networkMaxBelowMin"
  | "noBuffer"
  | "networkExceedsJava"
  | "managedExceedsRest";

/** A check that failed, with the numbers that broke it, in the units of the setting. Thrown inside, returned outside. */
export class ThenRefusal extends Error {
  readonly rule: ThenRule;
  readonly numbers: readonly number[];

  constructor(rule: ThenRule, numbers: readonly number[]) {
    super(rule);
    this.rule = rule;
    this.numbers = numbers;
  }
}

/** Ends a derivation unless what it needs holds. */
export function need(holds: boolean, rule: ThenRule, numbers: readonly number[]): asserts holds {
  if (!holds) throw new ThenRefusal(rule, numbers);
}

/** What a derivation comes to: its result, or the check that failed. */
export function orRefusal<Result>(derive: () => Result): Result | ThenRefusal {
  try {
    return derive();
  } catch (error) {
    if (error instanceof ThenRefusal) return error;
    throw error;
  }
}
