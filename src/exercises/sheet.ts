import type { Givens } from "../model/evaluate.js";
import { scales } from "../model/units.js";
import type { Exercise } from "./exercise.js";

/** An exercise with the numbers of a scenario put in: all that a page shows before anybody answers. */
export function sheetOf(exercise: Exercise, scenario: Givens) {
  const { id, title, kind } = exercise;
  return {
    id,
    title,
    kind,
    prompt: exercise.prompt(scenario),
    label: `Your answer${expectedUnit(exercise)}`,
    options: exercise.asks === "choice" ? Object.entries(exercise.options).map(([key, label]) => ({ key, label })) : [],
    hints: exercise.hints.map((hint) => hint(scenario)),
    solution: exercise.solution(scenario),
  };
}

function expectedUnit(exercise: Exercise): string {
  if (exercise.asks === "choice") return "";
  const scale = scales[exercise.unit].find(({ label }) => label === exercise.show.scale);
  if (!scale?.label) return "";
  if (exercise.unit === "seconds") return `, in ${scale.words}`;
  // "/s" alone says nothing: "records per second", "million records per second".
  if (exercise.unit === "recordsPerSecond") return `, in ${scale.words.replace(/(?=per second)/, "records ")}`;
  // One letter alone may be anything: bytes.
  if (scale.base === 1) return `, in ${scale.words}`;
  return `, in ${scale.label}`;
}
