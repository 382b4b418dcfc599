import type { PastedEdge, PastedPlan, PastedVertex } from "./plan.js";

/** Something to look at in a plan. */
export interface Hint {
  readonly id: HintId;
  /** Places of the tasks, in the order in which records pass them: one, or sender and receiver. */
  readonly tasks: readonly number[];
}

export type HintId = "keyedAgain" | "bottleneck" | "otherParallelism" | "forwardUnchained";

/** A plan, with the edges of each task. */
interface Looked {
  readonly vertices: readonly PastedVertex[];
  readonly into: readonly (readonly PastedEdge[])[];
  readonly outOf: readonly (readonly PastedEdge[])[];
}

/** What is worth a look in a plan, kind by kind, each in the order of the tasks. */
export function hintsOn({ vertices, edges }: Pick<PastedPlan, "vertices" | "edges">): readonly Hint[] {
  const into = vertices.map((): PastedEdge[] => []);
  const outOf = vertices.map((): PastedEdge[] => []);
  for (const edge of edges) {
    into[edge.to]?.push(edge);
    outOf[edge.from]?.push(edge);
  }
  const looked = { vertices, into, outOf };
  return [
    ...onEdges("keyedAgain", edges, (edge) => isKeyedAgain(edge, looked)),
    ...vertices.flatMap((_, vertex) =>
      isBottleneck(vertex, looked) ? [{ id: "bottleneck", tasks: [vertex] } as const] : [],
    ),
    ...onEdges("otherParallelism", edges, (edge) => isOtherParallelism(edge, looked)),
    ...onEdges("forwardUnchained", edges, (edge) => isForwardUnchained(edge, looked)),
  ];
}

function onEdges(id: HintId, edges: readonly PastedEdge[], is: (edge: PastedEdge) => boolean): readonly Hint[] {
  return edges.filter(is).map(({ from, to }) => ({ id, tasks: [from, to] }));
}

/** Records come in by key, and go out by key once more. Whether it is the same key, the plan does not say. */
function isKeyedAgain({ from, partitioner }: PastedEdge, { into }: Looked): boolean {
  const inputs = into[from] ?? [];
  return partitioner === "key" && inputs.length > 0 && inputs.every((input) => input.partitioner === "key");
}

/** One subtask between tasks that have several. */
function isBottleneck(vertex: number, { vertices, into, outOf }: Looked): boolean {
  const isWide = (place: number): boolean => (vertices[place]?.parallelism ?? 1) > 1;
  return (
    !isWide(vertex) &&
    (into[vertex] ?? []).some(({ from }) => isWide(from)) &&
    (outOf[vertex] ?? []).some(({ to }) => isWide(to))
  );
}

/** An exchange that is there because the two differ in parallelism: nothing else was asked for. */
function isOtherParallelism({ from, to, partitioner }: PastedEdge, { vertices, into }: Looked): boolean {
  const differs = vertices[from]?.parallelism !== vertices[to]?.parallelism;
  return partitioner === "rebalance" && differs && into[to]?.length === 1;
}

/** Forward, the only input, the same parallelism, and yet two tasks: something forbids the chain. */
function isForwardUnchained({ from, to, partitioner }: PastedEdge, { vertices, into }: Looked): boolean {
  const agrees = vertices[from]?.parallelism === vertices[to]?.parallelism;
  return partitioner === "forward" && agrees && into[to]?.length === 1;
}
