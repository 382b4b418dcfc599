import type { Givens } from "../model/evaluate.js";
import type { GivenNumber, Impossible, Show } from "../model/quantity.js";
import type { Unit } from "../model/units.js";

/**
 * A question, answered with a number or with one of several options.
 *
 * All that it says is a function of its subject, so that it can be asked again with new numbers. The subject is a
 * scenario; an author may write about what follows from one instead, and `about` translates.
 */
export type Exercise<Subject = Givens> = NumberExercise<Subject> | ChoiceExercise<Subject>;

interface Asked<Subject, Answer> {
  readonly id: string;
  readonly title: string;
  /** "predict": guess before you see. "compute": work it out. */
  readonly kind: "predict" | "compute";
  /** The scenario of the first time. */
  readonly start: Givens;
  readonly prompt: (subject: Subject) => string;
  readonly answer: (subject: Subject) => Answer | Impossible;
  /** The usual wrong derivations. Where several lead to the same answer, the first one speaks. */
  readonly misconceptions: readonly Misconception<Subject, Answer>[];
  /** From a nudge to nearly all of it. */
  readonly hints: readonly ((subject: Subject) => string)[];
  /** The way to the answer, one step a line. */
  readonly solution: (subject: Subject) => readonly string[];
  /** The step to look at when a wrong answer matches no misconception. One sentence. */
  readonly firstCheck: (subject: Subject) => string;
  /** What the right answer means for an operator. */
  readonly meaning: (subject: Subject) => string;
  readonly variation: Variation<Subject>;
}

export interface NumberExercise<Subject = Givens> extends Asked<Subject, number> {
  readonly asks: "number";
  readonly unit: Unit;
  /** How the answer is written. A reply without a unit is taken to be in this scale. */
  readonly show: Show;
  /** How far a right reply may be off, relative to the answer; 0 where only the exact number will do. */
  readonly tolerance: number;
}

export interface ChoiceExercise<Subject = Givens> extends Asked<Subject, string> {
  readonly asks: "choice";
  /** Key to label, in the order in which they are offered. */
  readonly options: Readonly<Record<string, string>>;
}

/** A wrong way to an answer that people really take. */
export interface Misconception<Subject, Answer> {
  /** Where that way leads; NaN where it leads nowhere. */
  readonly answer: (subject: Subject) => Answer;
  /** Which step went wrong, and what holds instead. */
  readonly says: (subject: Subject) => string;
}

/** How an exercise gets new numbers. */
export interface Variation<Subject = Givens> {
  readonly inputs: readonly Varied[];
  /** Whether the numbers together are those of a plausible cluster. */
  readonly suits: (subject: Subject) => boolean;
}

/** An input and the round values it may take. */
export interface Varied {
  readonly input: GivenNumber;
  readonly over: readonly [number, ...number[]];
}

/** Makers of exercises that are written about what follows from a scenario. */
export function about<Subject>(subjectOf: (scenario: Givens) => Subject) {
  return {
    compute: (exercise: Omit<NumberExercise<Subject>, "asks" | "kind">): NumberExercise => ({
      ...exercise,
      ...translate({ ...exercise, kind: "compute" }, subjectOf),
      asks: "number",
    }),
    predict: (exercise: Omit<ChoiceExercise<Subject>, "asks" | "kind">): ChoiceExercise => ({
      ...exercise,
      ...translate({ ...exercise, kind: "predict" }, subjectOf),
      asks: "choice",
    }),
  };
}

function translate<Subject, Answer>(
  { id, title, kind, start, ...asked }: Asked<Subject, Answer>,
  subjectOf: (scenario: Givens) => Subject,
): Asked<Givens, Answer> {
  const of =
    <Result>(ask: (subject: Subject) => Result) =>
    (scenario: Givens): Result =>
      ask(subjectOf(scenario));
  return {
    id,
    title,
    kind,
    start,
    prompt: of(asked.prompt),
    answer: of(asked.answer),
    misconceptions: asked.misconceptions.map(({ answer, says }) => ({ answer: of(answer), says: of(says) })),
    hints: asked.hints.map(of),
    solution: of(asked.solution),
    firstCheck: of(asked.firstCheck),
    meaning: of(asked.meaning),
    variation: { inputs: asked.variation.inputs, suits: of(asked.variation.suits) },
  };
}
