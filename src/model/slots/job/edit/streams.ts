import type { Connection, Job, Operator, OperatorKind } from "../job.js";
import { operatorKinds } from "../operator-kinds.js";
import { readersOf } from "./edited.js";

type Inputs = Operator["inputs"];

/** What a new operator reads that is to stand behind another: that one, or what it reads where nothing comes out of it. */
export function senderFor({ operators }: Job, behind: string | null): string | null {
  const chosen = operators.find(({ name }) => name === behind);
  if (chosen && chosen.kind !== "sink") return chosen.name;
  return chosen?.inputs[0]?.[0]?.from ?? operators.findLast(({ kind }) => kind !== "sink")?.name ?? null;
}

/**
 * A second stream for an operator with two inputs: one that nothing reads yet, else any other, else the first again.
 * @param without the operators that must not send to it
 */
export function secondStream(job: Job, first: string, without: ReadonlySet<string> = new Set()): string {
  const others = job.operators.filter(({ name, kind }) => kind !== "sink" && name !== first && !without.has(name));
  const unread = others.findLast(({ name }) => readersOf(job, name).length === 0);
  return (unread ?? others.at(-1))?.name ?? first;
}

/**
 * Inputs as a kind of operator has them: a union where there are too many, and a second stream where one is missing.
 * @param second gives that stream
 */
export function inputsFor(kind: OperatorKind, inputs: Inputs, second: (first: string) => string): Inputs {
  const all = inputs.flat();
  const [first, ...rest] = all;
  switch (operatorKinds[kind].inputs) {
    case 0:
      return [];
    case 1:
      return [distinct(all)];
    case 2:
      if (!first || inputs.length === 2) return inputs;
      return [[first], rest.length > 0 ? rest : [{ from: second(first.from), partitioner: null }]];
    case null:
      return inputs;
  }
}

/** The first of each sender: a stream that is united with itself would come twice. */
function distinct(connections: readonly Connection[]): readonly Connection[] {
  return connections.filter(({ from }, at) => connections.findIndex((one) => one.from === from) === at);
}
