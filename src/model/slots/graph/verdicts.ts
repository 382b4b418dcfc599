import type { JobOptions, OperatorKind, Partitioner } from "../job/job.js";
import type { ChainingRule } from "./chaining-rule.js";
import { rulesAgainst } from "./chaining.js";
import type { JudgedEdge } from "./judged-edge.js";
import type { StreamEdge, StreamGraph } from "./stream-graph.js";

/** What becomes of a connection. */
export interface Verdict {
  readonly from: string;
  readonly to: string;
  /** Which input of the receiver, from 0. */
  readonly input: number;
  readonly partitioner: Partitioner;
  /** Every rule that forbids to chain the two; none if they are chained. */
  readonly against: readonly ChainingRule[];
  /** What the rules have looked at, for their sentences. */
  readonly edge: JudgedEdge;
}

/** The verdicts on the connections of a stream graph, in their order. */
export function verdictsOn(graph: StreamGraph, options: JobOptions): readonly Verdict[] {
  const heads = graph.nodes.map(({ operator }) => operator.kind);
  const known = { ...degreesOf(graph), heads, options };
  return graph.edges.map((edge) => {
    const verdict = verdictOn(judged(edge, known));
    if (verdict.against.length === 0) heads[edge.to.place] = headBehind(verdict.edge);
    return verdict;
  });
}

/** What an edge is judged by, besides itself. Lists are by place in the stream graph. */
interface Known extends Degrees {
  /** The kinds of the heads of chains; all that comes before the edge is decided. */
  readonly heads: readonly OperatorKind[];
  readonly options: JobOptions;
}

/** How many connections come into operators, and leave them. */
interface Degrees {
  readonly inEdges: readonly number[];
  readonly outEdges: readonly number[];
}

function degreesOf({ nodes, edges }: StreamGraph): Degrees {
  const inEdges = nodes.map(() => 0);
  const outEdges = nodes.map(() => 0);
  for (const { from, to } of edges) {
    outEdges[from.place] = (outEdges[from.place] ?? 0) + 1;
    inEdges[to.place] = (inEdges[to.place] ?? 0) + 1;
  }
  return { inEdges, outEdges };
}

function judged(edge: StreamEdge, { inEdges, outEdges, heads, options }: Known): JudgedEdge {
  const { from, to, input, partitioner } = edge;
  return {
    from,
    to,
    input,
    partitioner,
    inEdges: inEdges[to.place] ?? 0,
    sameInput: to.operator.inputs[input]?.length ?? 0,
    outEdges: outEdges[from.place] ?? 0,
    headKind: heads[from.place] ?? from.operator.kind,
    options,
  };
}

/** `getHeadOperator`, 1.20.5 and 2.3.0, looks back over operators that have a single connection. */
function headBehind({ inEdges, headKind, to }: JudgedEdge): OperatorKind {
  return inEdges === 1 ? headKind : to.operator.kind;
}

function verdictOn(edge: JudgedEdge): Verdict {
  const { from, to, input, partitioner } = edge;
  return { from: from.operator.name, to: to.operator.name, input, partitioner, against: rulesAgainst(edge), edge };
}
