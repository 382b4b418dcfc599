import type { Job } from "../job/job.js";
import { handingOn, operatorFor, uniqueNames } from "./operator-for.js";
import type { PlannedOperator } from "./read-operators.js";

/**
 * The job that a program’s plan describes. What its operators read is taken for one union each: the JSON says neither
 * which input a connection comes into, nor strategies and groups; the default is assumed.
 */
export function jobOfOperators(operators: readonly PlannedOperator[]): Job {
  const read = new Set(operators.flatMap(({ inputs }) => inputs.map(({ from }) => from)));
  const made = operators.map(({ id, name, inputs }) => {
    const operator = operatorFor(name, { reads: inputs.length > 0 });
    return read.has(id) ? handingOn(operator) : operator;
  });
  const names = uniqueNames(made.map(({ name }) => name));
  const nameById = new Map(operators.map(({ id }, place) => [id, names[place] ?? id]));
  return {
    operators: operators.map(({ id, parallelism, inputs }, place) => ({
      ...(made[place] ?? operatorFor(id, { reads: true })),
      name: nameById.get(id) ?? id,
      parallelism,
      inputs:
        inputs.length === 0
          ? []
          : [inputs.map(({ from, partitioner }) => ({ from: nameById.get(from) ?? from, partitioner }))],
    })),
  };
}
