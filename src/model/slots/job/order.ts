import { connectionsInto } from "./connections.js";
import type { Connection, Job, Operator } from "./job.js";

/** Operators, each after all it reads; or the names around a cycle, in the direction in which records would run. */
export type Order = { readonly order: readonly Operator[] } | { readonly cycle: readonly string[] };

/**
 * The operators of a job in the order in which Flink translates them: as the program names them, but what an operator
 * reads comes first. Names that nobody has are passed over.
 * Source: StreamGraphGenerator.transform, 1.3.3 to 2.3.0, which asks for the inputs of each transformation first.
 */
export function orderOf({ operators }: Job): Order {
  const tour = new Tour(operators);
  for (const { name } of operators) {
    const cycle = tour.visit(name);
    if (cycle) return { cycle };
  }
  return { order: tour.order };
}

/** How far the walk has come with an operator. */
interface Stop {
  readonly operator: Operator;
  readonly connections: readonly Connection[];
  state: "ahead" | "waiting" | "ordered";
  /** Place of the next connection to follow. */
  next: number;
}

/** A walk from operators to what they read, with a stack of its own: jobs are deep. */
class Tour {
  readonly order: Operator[] = [];
  private readonly stops = new Map<string, Stop>();
  private readonly waiting: Stop[] = [];

  constructor(operators: readonly Operator[]) {
    for (const operator of operators) {
      const connections = connectionsInto(operator);
      this.stops.set(operator.name, { operator, connections, state: "ahead", next: 0 });
    }
  }

  /** Orders an operator and all it stands on; gives back a cycle that it ran into. */
  visit(name: string): readonly string[] | null {
    this.enter(this.stops.get(name));
    for (let top = this.waiting.at(-1); top; top = this.waiting.at(-1)) {
      const connection = top.connections[top.next++];
      const sender = connection && this.stops.get(connection.from);
      if (sender?.state === "waiting") return this.cycleFrom(sender);
      if (connection) this.enter(sender);
      else this.leave(top);
    }
    return null;
  }

  private enter(stop: Stop | undefined): void {
    if (stop?.state !== "ahead") return;
    stop.state = "waiting";
    this.waiting.push(stop);
  }

  private leave(stop: Stop): void {
    stop.state = "ordered";
    this.waiting.pop();
    this.order.push(stop.operator);
  }

  /** Each that waits reads from the next, and the last reads from `closing`: records run from there the other way. */
  private cycleFrom(closing: Stop): readonly string[] {
    const readers = this.waiting.slice(this.waiting.indexOf(closing) + 1).reverse();
    return [closing, ...readers].map(({ operator }) => operator.name);
  }
}
