import type { Amount } from "../../../model/memory/flink/amount.js";
import { amount } from "../../world.js";

/** A fraction and what it is taken of, for a part that has one. */
export interface Fraction {
  readonly fraction: number;
  /** As in "40 % of Flink memory". */
  readonly of: string;
}

/** How a part came to its size, in a few words. */
export function howText({ origin }: Pick<Amount, "origin">, part?: Fraction): string {
  const share = part ? amount(part.fraction, "fraction") : "its fraction";
  const whole = part?.of ?? "the whole";
  switch (origin) {
    case "set":
      return "set";
    case "default":
      return "default";
    case "fraction":
    // What Flink computes backwards is a fraction of the whole all the same.
    case "inverse":
      return `${share} of ${whole}`;
    case "minimum":
      return `${share}, at the minimum`;
    case "maximum":
      return `${share}, at the maximum`;
    case "rest":
      return "the rest";
  }
}
