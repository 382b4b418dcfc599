import type { Environment } from "./environment.js";

/** An amount that grows or shrinks at a rate. To read it changes nothing, however often it is read. */
export interface Flow {
  /** As of now. */
  readonly amount: number;
  /** Goes on from now with another rate, another amount, or both. */
  change(to: { readonly perSecond?: number; readonly amount?: number }): void;
}

/** A flow that begins now, at nothing, and stands still. */
export function createFlow(environment: Environment): Flow {
  let from = { seconds: environment.now, amount: 0, perSecond: 0 };
  const amountNow = (): number => from.amount + from.perSecond * (environment.now - from.seconds);
  return {
    get amount() {
      return amountNow();
    },
    change: ({ perSecond = from.perSecond, amount = amountNow() }) => {
      // A rate that stays keeps its beginning, so that no rounding adds up.
      if (perSecond === from.perSecond && amount === amountNow()) return;
      from = { seconds: environment.now, amount, perSecond };
    },
  };
}
