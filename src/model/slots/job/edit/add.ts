import { quoted } from "../../graph/refusal.js";
import type { Connection, Job, Operator, OperatorKind } from "../job.js";
import { operatorKinds } from "../operator-kinds.js";
import { reachedFrom, refuse, type Edited } from "./edited.js";
import { connectionAt, withConnection, type ConnectionPlace } from "./place.js";
import { inputsFor, secondStream, senderFor } from "./streams.js";

/** A new operator; its name must be free. */
export interface Wanted {
  readonly name: string;
  readonly kind: OperatorKind;
}

/** Adds an operator that reads from another one: from `behind`, or from what that reads where it is a sink. */
export function addOperator(job: Job, wanted: Wanted, behind: string | null): Edited {
  const sender = senderFor(job, behind);
  const inputs = sender === null ? [] : [[{ from: sender, partitioner: null }]];
  if (sender === null && operatorKinds[wanted.kind].inputs !== 0) {
    return refuse("There is nothing that it could read from: add a source first.");
  }
  return {
    job: withNew(
      job,
      made(wanted, inputs, (first) => secondStream(job, first)),
      behind ?? sender,
    ),
  };
}

/** Puts an operator into a connection: it reads what came, in the way in which it came, and the receiver reads from it. */
export function insertOperator(job: Job, wanted: Wanted, place: ConnectionPlace): Edited {
  const { title, inputs } = operatorKinds[wanted.kind];
  const { from, partitioner } = connectionAt(job, place);
  if (inputs === 0 || wanted.kind === "sink") {
    return refuse(`A ${title} cannot stand between ${quoted(from)} and ${quoted(place.to)}.`, from, place.to);
  }
  const second = (first: string): string => secondStream(job, first, reachedFrom(job, place.to));
  const operator = made(wanted, [[{ from, partitioner }]], second);
  return { job: withNew(withConnection(job, place, { from: wanted.name, partitioner: null }), operator, from) };
}

function made(
  { name, kind }: Wanted,
  read: readonly (readonly Connection[])[],
  second: (first: string) => string,
): Operator {
  return {
    name,
    kind,
    inputs: inputsFor(kind, read, second),
    ...{ parallelism: null, maxParallelism: null, chaining: null, slotSharingGroup: null, coLocationGroup: null },
  };
}

/** The program names it right behind another operator, or last. */
function withNew({ operators }: Job, operator: Operator, behind: string | null): Job {
  const place = operators.findIndex(({ name }) => name === behind) + 1 || operators.length;
  return { operators: operators.toSpliced(place, 0, operator) };
}
