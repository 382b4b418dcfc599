import type { Connection, Partitioner } from "../../../../model/slots/job/job.js";

/** The method of a stream that says how its records are divided. Source: DataStream, 2.3.0. */
const methods: Readonly<Record<Partitioner, string>> = {
  forward: "forward()",
  rescale: "rescale()",
  rebalance: "rebalance()",
  key: "keyBy(value -> value)",
  shuffle: "shuffle()",
  broadcast: "broadcast()",
  global: "global()",
  custom: "partitionCustom((Long key, int subtasks) -> (int) (key % subtasks), value -> value)",
};

/** Whether all that comes into an input is divided by key, so that the operator may have state of a key. */
export function isKeyed(connections: readonly Connection[]): boolean {
  return connections.length > 0 && connections.every(({ partitioner }) => partitioner === "key");
}

/** One input of an operator in Java: "a.keyBy(value -> value)"; a union is divided as a whole where all of it is alike. */
export function inputExpression(connections: readonly Connection[], variables: ReadonlyMap<string, string>): string {
  const variable = ({ from }: Connection): string => variables.get(from) ?? "";
  const [first, ...others] = connections;
  if (!first) return "";
  if (others.every(({ partitioner }) => partitioner === first.partitioner)) {
    return divided(union(variable(first), others.map(variable)), first.partitioner);
  }
  return union(
    divided(variable(first), first.partitioner),
    others.map((one) => divided(variable(one), one.partitioner)),
  );
}

function union(first: string, others: readonly string[]): string {
  return others.length > 0 ? `${first}.union(${others.join(", ")})` : first;
}

function divided(stream: string, partitioner: Partitioner | null): string {
  return partitioner === null ? stream : `${stream}.${methods[partitioner]}`;
}
