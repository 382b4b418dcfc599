import { quoted } from "../../graph/refusal.js";
import type { Job, Operator } from "../job.js";
import { operatorNamed, refuse, type Edited } from "./edited.js";

/** A name that no operator has: the word itself, or with the first number behind it that is free. */
export function freeName({ operators }: Job, word: string): string {
  const taken = new Set(operators.map(({ name }) => name));
  let name = word;
  for (let count = 2; taken.has(name); count++) name = `${word}${count}`;
  return name;
}

/** A name as the text form can hold it: no blanks around it, and single ones in it. Null when nothing is left. */
export function cleanName(text: string): string | null {
  return text.replaceAll('"', "'").replaceAll(/\s+/gu, " ").trim() || null;
}

/** Gives an operator another name; what reads from it keeps doing so. */
export function renameOperator(job: Job, name: string, wanted: string): Edited {
  operatorNamed(job, name);
  const next = cleanName(wanted);
  if (next === null) return refuse("An operator has a name.", name);
  if (next !== name && job.operators.some((one) => one.name === next)) {
    return refuse(`There is an operator ${quoted(next)} already: each has a name of its own.`, next);
  }
  return { job: { operators: job.operators.map((operator) => renamed(operator, name, next)) } };
}

function renamed(operator: Operator, name: string, next: string): Operator {
  const nameOf = (one: string): string => (one === name ? next : one);
  return {
    ...operator,
    name: nameOf(operator.name),
    inputs: operator.inputs.map((input) => input.map((one) => ({ ...one, from: nameOf(one.from) }))),
  };
}
