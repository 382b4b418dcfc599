import type { Givens } from "../model/evaluate.js";
import { read } from "../model/reading.js";
import { text } from "../model/units.js";
import { close } from "./closeness.js";
import type { ChoiceExercise, Exercise, NumberExercise } from "./exercise.js";
import { slipBetween } from "./slips.js";

/** What is said to a reply. An unreadable one does not count as an attempt. */
export interface Verdict {
  readonly verdict: "right" | "wrong" | "unreadable";
  readonly says: string;
}

/**
 * Judges a reply. A wrong one is told which step went wrong, as far as that can be told from the answer: one of the
 * exercise's misconceptions, else a slip of digits or units, else the direction and the first step to check.
 * @param reply any text; for a choice the key of an option
 */
export function check(exercise: Exercise, scenario: Givens, reply: string): Verdict {
  return exercise.asks === "number" ? checkNumber(exercise, scenario, reply) : checkChoice(exercise, scenario, reply);
}

function checkNumber(exercise: NumberExercise, scenario: Givens, reply: string): Verdict {
  const { unit, show, tolerance } = exercise;
  const answer = exercise.answer(scenario);
  if (typeof answer !== "number") return { verdict: "unreadable", says: answer.impossible };
  const reading = read(withUnit(reply, exercise), unit);
  if ("problem" in reading) return { verdict: "unreadable", says: reading.problem };
  const { value } = reading;
  if (close(value, answer, tolerance)) {
    return { verdict: "right", says: `${text(answer, unit, show)}. ${exercise.meaning(scenario)}` };
  }
  const misconception = exercise.misconceptions.find(({ answer: wrong }) => {
    const led = wrong(scenario);
    return close(value, led, tolerance) && !close(led, answer, tolerance);
  });
  return {
    verdict: "wrong",
    says:
      misconception?.says(scenario) ??
      slipBetween(answer, value, unit) ??
      `${value > answer ? "Too high" : "Too low"}. Check this step first: ${exercise.firstCheck(scenario)}`,
  };
}

/** A reply without a unit is in the unit the question asks for. */
function withUnit(reply: string, { show: { scale = "" } }: NumberExercise): string {
  const isBare = /\d/.test(reply) && !/[^\s\d.,_e+\-\u2212]/i.test(reply);
  return isBare ? `${reply} ${scale}` : reply;
}

function checkChoice(exercise: ChoiceExercise, scenario: Givens, reply: string): Verdict {
  const answer = exercise.answer(scenario);
  if (typeof answer !== "string") return { verdict: "unreadable", says: answer.impossible };
  if (!Object.hasOwn(exercise.options, reply)) return { verdict: "unreadable", says: "Choose one of the answers." };
  if (reply === answer) return { verdict: "right", says: exercise.meaning(scenario) };
  const misconception = exercise.misconceptions.find(({ answer: wrong }) => wrong(scenario) === reply);
  return {
    verdict: "wrong",
    says: misconception?.says(scenario) ?? `Check this step first: ${exercise.firstCheck(scenario)}`,
  };
}
