import type { Job, Operator, Partitioner } from "../../../model/slots/job/job.js";
import { operatorKinds } from "../../../model/slots/job/operator-kinds.js";
import type { ConnectionPlace } from "../../../model/slots/job/edit/place.js";
import type { JobGraph, Verdict } from "../../../model/slots/graph/job-graph.js";
import type { Refused } from "../../../model/slots/graph/refusal.js";
import { taskItems, type TaskItem } from "./tasks.js";
import { cut } from "./text-width.js";

/** An operator as the editor shows it. */
export interface OperatorItem {
  readonly kind: "operator";
  /** Tells it from all other items of the job. */
  readonly key: string;
  readonly operator: Operator;
  /** Its name as the drawing has room for it. */
  readonly shown: string;
  /** What kind of operator it is, in words. */
  readonly title: string;
  /** The place of its task in the list of tasks. */
  readonly task: number;
  /** Whether Flink’s refusal is about it. */
  readonly isAtFault: boolean;
  /** All there is to see of it, in words. */
  readonly says: string;
}

/** A connection as the editor shows it. */
export interface ConnectionItem {
  readonly kind: "connection";
  readonly key: string;
  readonly place: ConnectionPlace;
  readonly from: string;
  readonly to: string;
  /** What the program says; null leaves it to Flink. */
  readonly said: Partitioner | null;
  /** What Flink makes of that; null where there is no job graph. */
  readonly partitioner: Partitioner | null;
  readonly isChained: boolean;
  /** What is written on it in the drawing; empty within a chain. */
  readonly label: string;
  /** Why its ends are not one chain: a sentence for each rule. */
  readonly reasons: readonly string[];
  readonly says: string;
}

export type Item = OperatorItem | ConnectionItem;

/** What the drawing consists of. */
export interface Items {
  readonly tasks: readonly TaskItem[];
  readonly operators: readonly OperatorItem[];
  readonly connections: readonly ConnectionItem[];
}

/** Letters of a name at most in the drawing. */
const LETTERS = 20;

/** The key of the operator of a name. */
export function operatorKey(name: string): string {
  return `operator ${name}`;
}

/** The key of the connection at a place. */
export function connectionKey({ to, input, at }: ConnectionPlace): string {
  return `connection ${input} ${at} ${to}`;
}

/** The items of a job; without a job graph each operator stands alone, and no connection is judged. */
export function itemsOf(job: Job, graph: JobGraph | Refused): Items {
  const tasks = taskItems(job, graph);
  const connections = connectionItems(job, "verdicts" in graph ? graph.verdicts : []);
  const taskOf = new Map(tasks.flatMap(({ operators }, at) => operators.map((name) => [name, at] as const)));
  const faults = new Set("because" in graph ? graph.because : []);
  const operators = job.operators.map((operator): OperatorItem => {
    const task = taskOf.get(operator.name) ?? 0;
    const { title } = operatorKinds[operator.kind];
    return {
      kind: "operator",
      key: operatorKey(operator.name),
      ...{ operator, shown: cut(operator.name, LETTERS), title, task, isAtFault: faults.has(operator.name) },
      says: [operator.name, title, tasks[task]?.says, ...wayIn(operator.name, connections)].filter(Boolean).join(", "),
    };
  });
  return { tasks, operators, connections };
}

function wayIn(name: string, connections: readonly ConnectionItem[]): readonly string[] {
  const into = connections.filter(({ to }) => to === name);
  return into.map(({ from, isChained, partitioner }) =>
    isChained ? `chained behind ${from}` : `reads from ${from}${partitioner ? ` by ${partitioner}` : ""}`,
  );
}

function connectionItems({ operators }: Job, verdicts: readonly Verdict[]): readonly ConnectionItem[] {
  const waiting = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.input} ${verdict.to}`;
    const others = waiting.get(key);
    if (others) others.push(verdict);
    else waiting.set(key, [verdict]);
  }
  return operators.flatMap((operator) =>
    operator.inputs.flatMap((input, place) =>
      input.map((_, at) =>
        connectionItem(operator, { input: place, at }, waiting.get(`${place} ${operator.name}`)?.[at]),
      ),
    ),
  );
}

function connectionItem(
  operator: Operator,
  { input, at }: Omit<ConnectionPlace, "to">,
  verdict?: Verdict,
): ConnectionItem {
  const { from = "", partitioner: said = null } = operator.inputs[input]?.[at] ?? {};
  const { name: to, inputs } = operator;
  const place = { to, input, at };
  const partitioner = verdict?.partitioner ?? null;
  const isChained = verdict?.against.length === 0;
  const way = partitioner ?? said ?? "";
  const which = inputs.length > 1 ? `input ${input + 1}` : "";
  const crosses = isChained ? "within the chain" : verdict ? "over the network" : "not judged";
  return {
    kind: "connection",
    key: connectionKey(place),
    ...{ place, from, to, said, partitioner, isChained },
    label: isChained ? "" : [way, which].filter(Boolean).join(", "),
    reasons: verdict ? verdict.against.map(({ says }) => says(verdict.edge)) : [],
    says: [`from ${from} to ${to}`, which, way && `by ${way}`, crosses].filter(Boolean).join(", "),
  };
}
