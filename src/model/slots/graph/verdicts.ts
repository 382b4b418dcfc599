import type { JobOptions, OperatorKind, Partitioner } from "../job/job.js";
import type { ChainingRule } from "./chaining-rule.js";
import { rulesAgainst } from "./chaining.js";
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
  readonly edge: StreamEdge;
}

/** The verdicts on the connections of a stream graph, in their order. */
export function verdictsOn({ nodes, edges }: StreamGraph, options: JobOptions): readonly Verdict[] {
  /** The kinds of the heads of chains, by place in the stream graph; all that comes before an edge is decided. */
  const heads = nodes.map(({ operator }) => operator.kind);
  return edges.map((edge) => {
    const headKind = heads[edge.from.place] ?? edge.from.operator.kind;
    const verdict = verdictOn(edge, rulesAgainst(edge, { options, headKind }));
    if (verdict.against.length === 0) heads[edge.to.place] = headBehind(edge, headKind);
    return verdict;
  });
}

/** `getHeadOperator`, 1.20.5 and 2.3.0, looks back over operators that have a single connection. */
function headBehind({ to }: StreamEdge, headKind: OperatorKind): OperatorKind {
  return to.inEdges === 1 ? headKind : to.operator.kind;
}

function verdictOn(edge: StreamEdge, against: readonly ChainingRule[]): Verdict {
  const { from, to, input, partitioner } = edge;
  return { from: from.operator.name, to: to.operator.name, input, partitioner, against, edge };
}
