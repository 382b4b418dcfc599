import { quoted, type Refused } from "../../graph/refusal.js";
import type { Connection, Job, Operator, Partitioner } from "../job.js";
import { operatorKinds } from "../operator-kinds.js";
import { operatorNamed, refuse, unlessCircular, withOperator, type Edited } from "./edited.js";
import { connectionAt, withConnection, type ConnectionPlace } from "./place.js";

/**
 * Lets an operator read from another one as well. One with a single input gets a union; one with two gets it into the
 * second, in the place of a stream that it reads twice; one with any number gets another input.
 */
export function connect(job: Job, from: string, to: string): Edited {
  const receiver = operatorNamed(job, to);
  const inputs = inputsAnd(receiver, { from, partitioner: null });
  const again = receiver.inputs.at(-1)?.some((one) => one.from === from) && receiver.kind !== "multipleInput";
  if (again) return refuse(`${quoted(to)} reads from ${quoted(from)} already.`, to);
  return sendingRefusal(job, from, receiver) ?? unlessCircular(withOperator(job, { ...receiver, inputs }));
}

function inputsAnd({ kind, inputs }: Operator, added: Connection): Operator["inputs"] {
  const [first = [], second = []] = inputs;
  switch (operatorKinds[kind].inputs) {
    case 0:
      return inputs;
    case 1:
      return [[...first, added]];
    case 2:
      return isStandIn(first, second) ? [first, [added]] : [first, [...second, added]];
    case null:
      return [...inputs, [added]];
  }
}

/** Whether the second input only repeats the first, as it does where there was no other stream. */
function isStandIn(first: readonly Connection[], second: readonly Connection[]): boolean {
  return first.length === 1 && second.length === 1 && first[0]?.from === second[0]?.from;
}

function sendingRefusal(job: Job, from: string, { name: to, kind }: Operator): Refused | null {
  if (from === to) return refuse(`${quoted(to)} cannot read from itself: records would run in a circle.`, to);
  if (operatorNamed(job, from).kind === "sink")
    return refuse(`${quoted(from)} is a sink: nothing comes out of it.`, from);
  const { title, inputs } = operatorKinds[kind];
  return inputs === 0 ? refuse(`${quoted(to)} is a ${title} and reads from nothing.`, to) : null;
}

/** Lets a connection come from another operator, in the same way. */
export function reconnect(job: Job, place: ConnectionPlace, from: string): Edited {
  const receiver = operatorNamed(job, place.to);
  const connection = connectionAt(job, place);
  if (connection.from === from) return { job };
  if (receiver.inputs[place.input]?.some((one) => one.from === from)) {
    return refuse(`${quoted(place.to)} reads from ${quoted(from)} already.`, place.to);
  }
  return sendingRefusal(job, from, receiver) ?? unlessCircular(withConnection(job, place, { ...connection, from }));
}

/** Divides the records of a connection in another way; null leaves it to Flink. */
export function divideBy(job: Job, place: ConnectionPlace, partitioner: Partitioner | null): Edited {
  return { job: withConnection(job, place, { ...connectionAt(job, place), partitioner }) };
}

/** Removes a connection, unless the receiver would be left without something to read. */
export function disconnect(job: Job, place: ConnectionPlace): Edited {
  const { kind, inputs } = operatorNamed(job, place.to);
  const { from } = connectionAt(job, place);
  const isLast = inputs[place.input]?.length === 1 && (kind !== "multipleInput" || inputs.length === 1);
  if (!isLast) return { job: withConnection(job, place, null) };
  const input = inputs.length > 1 ? ` by input ${place.input + 1}` : "";
  return refuse(
    `${quoted(place.to)} reads nothing but ${quoted(from)}${input}: let it read from something else first, or delete it.`,
    ...[place.to, from],
  );
}
