import { quoted } from "../../graph/refusal.js";
import type { Connection, Job, Operator } from "../job.js";
import { operatorNamed, readersOf, refuse, type Edited } from "./edited.js";

/**
 * Removes an operator. What read from it then reads from what it read, each in its own way; where that is several
 * streams by several inputs, or nothing at all, nobody can say what the readers are to read, and it stays.
 */
export function removeOperator(job: Job, name: string): Edited {
  const operator = operatorNamed(job, name);
  if (job.operators.length === 1) return refuse(`${quoted(name)} is the last operator: a job has at least one.`, name);
  const readers = readersOf(job, name);
  const senders = sendersOf(operator);
  const stranded = readers.find((reader) => senders === null || !hasEnough(reader, name, senders));
  if (stranded) return refuse(leftWithout(operator, stranded), name, stranded.name);
  const rest = job.operators.filter((one) => one !== operator);
  return { job: { operators: rest.map((one) => (readers.includes(one) ? bridged(one, name, senders ?? []) : one)) } };
}

/** What an operator reads by its only input; null when it has several inputs that read different things. */
function sendersOf({ inputs }: Operator): readonly string[] | null {
  const [first = [], ...others] = inputs.map((input) => input.map(({ from }) => from));
  return others.every((other) => other.join("\n") === first.join("\n")) ? first : null;
}

function hasEnough(reader: Operator, name: string, senders: readonly string[]): boolean {
  const left = bridged(reader, name, senders).inputs;
  return left.length > 0 && (left.length === reader.inputs.length || reader.kind === "multipleInput");
}

function bridged(reader: Operator, name: string, senders: readonly string[]): Operator {
  const inputs = reader.inputs.map((input) => bridgedInput(input, name, senders));
  return { ...reader, inputs: inputs.filter((input) => input.length > 0) };
}

function bridgedInput(input: readonly Connection[], name: string, senders: readonly string[]): readonly Connection[] {
  const known = new Set(input.map(({ from }) => from));
  return input.flatMap((connection) => {
    if (connection.from !== name) return connection;
    // A stream that comes already does not come twice.
    const added = senders.filter((from) => !known.has(from));
    added.forEach((from) => known.add(from));
    return added.map((from) => ({ ...connection, from }));
  });
}

function leftWithout({ name, inputs }: Operator, reader: Operator): string {
  const why = inputs.length === 0 ? "reads from nothing" : "has several inputs";
  return `${quoted(reader.name)} reads from ${quoted(name)}, which ${why}: let ${quoted(reader.name)} read from something else first.`;
}
