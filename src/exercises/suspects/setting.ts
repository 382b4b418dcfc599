import type { Givens } from "../../model/evaluate.js";
import type { GivenNumber } from "../../model/quantity.js";
import { text } from "../../model/units.js";

/** Gives the number that a scenario states. */
export type Stated = (input: GivenNumber) => number;

export const statedIn =
  (scenario: Givens): Stated =>
  ({ id }) =>
    Number(scenario[id]);

/** Records per second, to three digits. */
export const rate = (perSecond: number): string => text(Number(perSecond.toPrecision(3)), "recordsPerSecond");

/** Every digit. */
export const count = (number: number): string => text(number, "count", { exact: true });

/** A share of time as Flink shows it. */
export const milliseconds = (share: number): string => `${String(Math.round(share * 1000))} ms`;
