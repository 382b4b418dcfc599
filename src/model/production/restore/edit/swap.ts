import { operatorNamed, readersOf, refuse, type Edited } from "../../../slots/job/edit/edited.js";
import { quoted } from "../../../slots/graph/refusal.js";
import type { Job, Operator } from "../../../slots/job/job.js";

/** Lets an operator and the one that reads from it change places. Each takes the way in which it divides its input along. */
export function swapWithReader(job: Job, name: string): Edited {
  const front = operatorNamed(job, name);
  const [back, ...others] = readersOf(job, name);
  if (!back || others.length > 0) return refuse(`${quoted(name)} has to have one reader to change places with.`, name);
  if (back.kind === "sink")
    return refuse(`Nothing comes out of ${quoted(back.name)}: it has to stay behind.`, back.name);
  const single = [front, back].find(({ inputs }) => inputs.length !== 1 || inputs[0]?.length !== 1);
  if (single) return refuse(`${quoted(single.name)} would have to read one stream to change places.`, single.name);
  return { job: { operators: job.operators.map((one) => swapped(one, front, back)) } };
}

function swapped(one: Operator, front: Operator, back: Operator): Operator {
  if (one === front) return { ...back, inputs: reading(back, front.inputs[0]?.[0]?.from ?? "") };
  if (one === back) return { ...front, inputs: reading(front, back.name) };
  const fromFront = (from: string): string => (from === back.name ? front.name : from);
  return { ...one, inputs: one.inputs.map((input) => input.map((it) => ({ ...it, from: fromFront(it.from) }))) };
}

function reading({ inputs }: Operator, from: string): Operator["inputs"] {
  return inputs.map((input) => input.map((connection) => ({ ...connection, from })));
}
