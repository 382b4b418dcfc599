import type { TasksOf } from "./tasks-of.js";

/** A vertex whose consumers are being looked at. */
interface Visit {
  readonly consumers: readonly number[];
  next: number;
}

/**
 * The places of the vertices in the order in which Flink schedules them: sources first, then each as soon as all it reads
 * from is there, going down before going on. Vertices on a cycle, which no job graph has, are left out.
 * Source: `JobGraph.getVerticesSortedTopologicallyFromSources`, 1.3.3 to 2.3.0.
 */
export function topologicalOrder({ vertices, edges }: TasksOf): readonly number[] {
  const consumers = vertices.map((): number[] => []);
  const awaited = vertices.map(() => 0);
  for (const { from, to } of edges) {
    consumers[from]?.push(to);
    awaited[to] = (awaited[to] ?? 0) + 1;
  }
  const order: number[] = [];
  const add = (vertex: number): Visit => {
    const below = consumers[vertex] ?? [];
    order.push(vertex);
    for (const consumer of below) awaited[consumer] = (awaited[consumer] ?? 0) - 1;
    return { consumers: below, next: 0 };
  };
  const sources = [...vertices.keys()].filter((vertex) => awaited[vertex] === 0);
  const added = new Set(sources);
  for (const source of sources.map(add)) descend(source, { isNext, add });
  return order;

  /** Whether all that the vertex reads from is in the order, and itself not yet. */
  function isNext(vertex: number): boolean {
    return awaited[vertex] === 0 && !added.has(vertex) && Boolean(added.add(vertex));
  }
}

interface Steps {
  readonly isNext: (vertex: number) => boolean;
  readonly add: (vertex: number) => Visit;
}

/** A stack of its own: jobs are deep. */
function descend(source: Visit, { isNext, add }: Steps): void {
  const open = [source];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const consumer = top.consumers[top.next++];
    if (consumer === undefined) open.pop();
    else if (isNext(consumer)) open.push(add(consumer));
  }
}
