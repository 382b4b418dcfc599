import type { Job, Operator } from "./job.js";

/** Operators, each after all it reads; or the names around a cycle, in the direction in which records would run. */
export type Order = { readonly order: readonly Operator[] } | { readonly cycle: readonly string[] };

/** An operator that waits for what it reads. */
interface Visit {
  readonly operator: Operator;
  readonly senders: readonly string[];
  /** Place of the next sender to look at. */
  next: number;
}

/**
 * The operators of a job in the order in which Flink translates them: as the program names them, but what an operator
 * reads comes first. Names that nobody has are passed over.
 * Source: StreamGraphGenerator.transform, 1.3.3 to 2.3.0, which asks for the inputs of each transformation first.
 */
export function orderOf(job: Job): Order {
  const byName = new Map(job.operators.map((operator) => [operator.name, operator]));
  const begun = new Set<string>();
  const order: Operator[] = [];
  for (const operator of job.operators) {
    if (begun.has(operator.name)) continue;
    const cycle = visit(operator, { byName, begun, order });
    if (cycle) return { cycle };
  }
  return { order };
}

interface Tour {
  readonly byName: ReadonlyMap<string, Operator>;
  readonly begun: Set<string>;
  readonly order: Operator[];
}

/** Orders an operator and all it stands on; gives back a cycle that it ran into. A stack of its own: jobs are deep. */
function visit(first: Operator, { byName, begun, order }: Tour): readonly string[] | null {
  const waiting: Visit[] = [];
  const open = new Set<string>();
  const enter = (operator: Operator): void => {
    begun.add(operator.name);
    open.add(operator.name);
    waiting.push({ operator, senders: operator.inputs.flat().map(({ from }) => from), next: 0 });
  };
  enter(first);
  for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
    const sender = top.senders[top.next++];
    if (sender === undefined) {
      order.push(top.operator);
      open.delete(top.operator.name);
      waiting.pop();
    } else if (open.has(sender)) {
      return cycleIn(waiting, sender);
    } else {
      const operator = byName.get(sender);
      if (operator && !begun.has(sender)) enter(operator);
    }
  }
  return null;
}

/** Each that waits reads from the next, and the last reads from `closing`: records run from there the other way. */
function cycleIn(waiting: readonly Visit[], closing: string): readonly string[] {
  const names = waiting.map(({ operator }) => operator.name);
  return [closing, ...names.slice(names.indexOf(closing) + 1).reverse()];
}
