import { excerpt } from "../../excerpt.js";
import { isObject, unexpected, type JsonObject } from "../../checkpointing/history/fields.js";
import { patternOf } from "../graph/partitioner.js";
import { chainOf, nameOf } from "./description.js";
import { chainOfArrows } from "./arrows.js";
import { idOf, listOf, parallelismOf, textOf } from "./node-fields.js";
import { isProblem, type PastedEdge, type PastedVertex, type Problem } from "./plan.js";
import { partitionerNamed } from "./ship-strategy.js";

/** Tasks and what goes between them, in the order of the JSON. */
export interface Tasks {
  readonly vertices: readonly PastedVertex[];
  readonly edges: readonly PastedEdge[];
}

/**
 * Reads the nodes of a plan that the JobManager has written, each of which is a task.
 * @param details what /jobs/:id says about tasks besides; none for /jobs/:id/plan
 */
export function readTasks(nodes: readonly unknown[], details: readonly unknown[]): Tasks | Problem {
  const detailOf = new Map(details.filter(isObject).map((detail) => [idOf(detail), detail]));
  const vertices: PastedVertex[] = [];
  const places = new Map<string, number>();
  for (const node of nodes) {
    const id = idOf(node);
    if (!isObject(node) || id === null) return { problem: withoutId(node) };
    if (places.has(id)) return { problem: `Two nodes of the plan have the id ${excerpt(id)}.` };
    const vertex = readVertex(node, { id, detail: detailOf.get(id) ?? {} });
    if (isProblem(vertex)) return vertex;
    places.set(id, vertices.push(vertex) - 1);
  }
  const edges = readEdges(nodes as readonly JsonObject[], { vertices, places });
  return isProblem(edges) ? edges : { vertices, edges };
}

/** A sentence about a node that cannot be told from the others. */
export function withoutId(node: unknown): string {
  return isObject(node)
    ? "A node of the plan has no id."
    : unexpected({ what: "A node of the plan", content: node, expected: "an object" });
}

function readVertex(node: JsonObject, { id, detail }: { id: string; detail: JsonObject }): PastedVertex | Problem {
  const { name, operators } = readChain(node, { id, given: textOf(detail, "name") });
  const parallelism = parallelismOf({ ...node, ...detail }, name);
  if (isProblem(parallelism)) return parallelism;
  const { maxParallelism } = detail;
  return {
    id,
    name,
    operators,
    parallelism,
    maxParallelism:
      Number.isInteger(maxParallelism) && (maxParallelism as number) > 0 ? (maxParallelism as number) : null,
    slotSharingGroup: textOf(detail, "slotSharingGroupId"),
    status: textOf(detail, "status"),
  };
}

/** The operators of a task, and its name: that of /jobs/:id where there is one, since a description may say more. */
function readChain(
  node: JsonObject,
  { id, given }: { id: string; given: string | null },
): Pick<PastedVertex, "name" | "operators"> {
  const described = chainOf(textOf(node, "description") ?? "");
  const named = given === null ? [] : chainOfArrows(given);
  const name = given ?? nameOf(described);
  // Of one name and one description the name is shorter; they are made of the same operators in the same order.
  const operators = named.length === described.length ? named : described.length > 0 ? described : named;
  return operators.length > 0 ? { name, operators } : { name: id, operators: [{ name: id, after: null }] };
}

interface Known {
  readonly vertices: readonly PastedVertex[];
  readonly places: ReadonlyMap<string, number>;
}

function readEdges(nodes: readonly JsonObject[], { vertices, places }: Known): readonly PastedEdge[] | Problem {
  const edges: PastedEdge[] = [];
  for (const [to, node] of nodes.entries()) {
    const inputs = listOf(node, "inputs");
    if (isProblem(inputs)) return inputs;
    for (const input of inputs) {
      const from = places.get(idOf(input) ?? "");
      if (from === undefined) return { problem: dangling(vertices[to]?.name ?? "", idOf(input)) };
      edges.push(edgeOf({ from, to, shipStrategy: isObject(input) ? textOf(input, "ship_strategy") : null }));
    }
  }
  return edges;
}

/** A sentence about a task that reads from what is not there. */
export function dangling(name: string, id: string | null): string {
  const from = id === null ? "something without an id" : `the id ${excerpt(id)}, which no node has`;
  return `${excerpt(name)} reads from ${from}.`;
}

/** What no partitioner of streams says is taken for the more expensive of the two. */
function edgeOf(edge: Pick<PastedEdge, "from" | "to" | "shipStrategy">): PastedEdge {
  const partitioner = partitionerNamed(edge.shipStrategy);
  return { ...edge, partitioner, pattern: partitioner === null ? "all-to-all" : patternOf(partitioner) };
}
