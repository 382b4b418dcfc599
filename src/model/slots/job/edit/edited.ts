import { quoted, type Refused } from "../../graph/refusal.js";
import type { Job, Operator } from "../job.js";
import { orderOf } from "../order.js";

/** The job after an edit, which can be written and read again; or why the edit cannot be made. */
export type Edited = { readonly job: Job } | Refused;

/** Why an edit cannot be made. @param because the operators to look at */
export function refuse(refused: string, ...because: readonly string[]): Refused {
  return { refused, because };
}

/** A job with other connections, unless records would run in a circle. */
export function unlessCircular(job: Job): Edited {
  const ordered = orderOf(job);
  if ("order" in ordered) return { job };
  const way = [...ordered.cycle, ...ordered.cycle.slice(0, 1)].map(quoted).join(" → ");
  return refuse(`Records would run in a circle: ${way}.`, ...ordered.cycle);
}

/**
 * The operator of a name.
 * @throws {RangeError} when there is none
 */
export function operatorNamed({ operators }: Job, name: string): Operator {
  const found = operators.find((operator) => operator.name === name);
  if (!found) throw new RangeError(`There is no operator "${name}".`);
  return found;
}

/** The job with one operator in the place of that of the same name. */
export function withOperator({ operators }: Job, changed: Operator): Job {
  return { operators: operators.map((one) => (one.name === changed.name ? changed : one)) };
}

/** The operators that read from one. */
export function readersOf({ operators }: Job, name: string): readonly Operator[] {
  return operators.filter(({ inputs }) => inputs.flat().some(({ from }) => from === name));
}

/** The names of an operator and of all that its records reach. */
export function reachedFrom(job: Job, name: string): ReadonlySet<string> {
  const reached = new Set([name]);
  for (const next of reached) for (const reader of readersOf(job, next)) reached.add(reader.name);
  return reached;
}

/** The names of an operator and of all whose records reach it. */
export function reaching({ operators }: Job, name: string): ReadonlySet<string> {
  const inputsOf = new Map(operators.map((operator) => [operator.name, operator.inputs.flat()]));
  const found = new Set([name]);
  for (const next of found) for (const { from } of inputsOf.get(next) ?? []) found.add(from);
  return found;
}
