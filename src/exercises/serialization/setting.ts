import { flinkVersion } from "../../model/checkpointing/inputs.js";
import type { Givens } from "../../model/evaluate.js";
import { modelOf } from "../../model/graph.js";
import type { GivenNumber } from "../../model/quantity.js";
import { serializationQuantities } from "../../model/serialization/index.js";
import { recordSample, recordType } from "../../model/serialization/inputs.js";
import type { Sample } from "../../model/serialization/types/sample.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import { about, type Varied } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";
import { statedNumbers } from "./givens.js";

/** What the chapter adds to the model, all that it stands on, and the numbers that only the questions state. */
const model = modelOf([...serializationQuantities, ...statedNumbers]);

/** Works something out once for each subject: each sentence of an exercise asks for the same. */
export function remembered<Subject extends object, Result>(
  of: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const entry = known.get(subject) ?? { result: of(subject) };
    known.set(subject, entry);
    return entry.result;
  };
}

/** Makers of exercises about the record of the scenario. */
export const { compute } = about(remembered((scenario: Givens) => numbersOf(model, scenario)));

/** What only the questions state. */
const statedModel = modelOf(statedNumbers);

/** Makers of exercises about a type of their own, of which the scenario only says which. */
export const { predict } = about(remembered((scenario: Givens) => numbersOf(statedModel, scenario)));

/** Gives the number that a scenario states for an input. */
export type Stated = (input: GivenNumber) => number;

/** A type and a value of it, written with the numbers of a question. */
export interface StatedRecord {
  readonly typeOf: (stated: Stated) => string;
  readonly sampleOf: (stated: Stated) => Sample;
}

/** Makers of exercises about a record that is written with the numbers of the question. */
export function aboutRecord({ typeOf, sampleOf }: StatedRecord) {
  return about(
    remembered((scenario: Givens) => {
      const stated: Stated = ({ id }) => Number(scenario[id]);
      const record = { [recordType.id]: typeOf(stated), [recordSample.id]: JSON.stringify(sampleOf(stated)) };
      return numbersOf(model, { ...scenario, ...record });
    }),
  );
}

/** The number that a question states for an input. */
export const statedIn =
  (at: Numbers): Stated =>
  (input) =>
    at.of(input);

/** The talk’s job in Flink now. */
export const now: Givens = { ...talk, [flinkVersion.id]: "now" };

/** What a number stands for, from 1. */
export const nth = <One>(choices: readonly [One, ...One[]], number: number): One => choices[number - 1] ?? choices[0];

/** Each of so many cases. */
export const cases = (input: GivenNumber, choices: readonly unknown[]): Varied => ({
  input,
  over: [1, ...choices.slice(1).map((_, at) => at + 2)],
});

/** To the byte. */
export const EXACT = { scale: "B", exact: true } as const;
export const toTheByte = (bytes: number): string => text(bytes, "bytes", EXACT);

/** Every digit: "10 000". */
export const count = (number: number): string => text(number, "count", { exact: true });

/** "1 000 000 records per second". */
export const perSecond = (records: number): string => `${count(records)} records per second`;

/** Cores, with two decimals. */
export const CORES = { decimals: 2 } as const;
export const cores = (number: number): string => text(number, "count", CORES);
