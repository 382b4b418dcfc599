import type { Connection, Job, Operator } from "../job.js";
import { operatorNamed, withOperator } from "./edited.js";

/** Where a connection stands in a job. */
export interface ConnectionPlace {
  /** The name of the operator that receives. */
  readonly to: string;
  /** Which of its inputs, from 0. */
  readonly input: number;
  /** Which of the connections into that input, from 0. */
  readonly at: number;
}

/**
 * The connection at a place.
 * @throws {RangeError} when there is none
 */
export function connectionAt(job: Job, { to, input, at }: ConnectionPlace): Connection {
  const found = operatorNamed(job, to).inputs[input]?.[at];
  if (!found) throw new RangeError(`"${to}" has no such connection.`);
  return found;
}

/** The job with another connection at a place, or with none. */
export function withConnection(job: Job, place: ConnectionPlace, connection: Connection | null): Job {
  const operator = operatorNamed(job, place.to);
  return withOperator(job, { ...operator, inputs: inputsWith(operator, place, connection) });
}

function inputsWith(
  { inputs }: Operator,
  { input, at }: ConnectionPlace,
  connection: Connection | null,
): Operator["inputs"] {
  const changed = (inputs[input] ?? []).flatMap((one, place) => (place === at ? (connection ?? []) : one));
  return inputs.map((one, place) => (place === input ? changed : one)).filter((one) => one.length > 0);
}
