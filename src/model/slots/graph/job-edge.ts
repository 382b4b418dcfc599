import type { Partitioner } from "../job/job.js";
import type { Chain } from "./chains.js";
import { patternOf, type Pattern } from "./partitioner.js";
import type { StreamGraph } from "./stream-graph.js";
import type { Verdict } from "./verdicts.js";

/** A connection between two vertices: records that go through the network stack. */
export interface JobEdge {
  /** Places in the list of vertices. */
  readonly from: number;
  readonly to: number;
  readonly fromOperator: string;
  readonly toOperator: string;
  /** Which input of the receiving operator, from 0. */
  readonly input: number;
  readonly partitioner: Partitioner;
  readonly pattern: Pattern;
}

/** The edges between chains: the connections on which a verdict is against chaining. */
export function jobEdgesOf(verdicts: readonly Verdict[], chained: Chained): readonly JobEdge[] {
  const vertexOf = verticesByPlace(chained);
  return verdicts
    .filter(({ against }) => against.length > 0)
    .map(({ from, to, input, partitioner, edge }) => ({
      from: vertexOf[edge.from.place] ?? -1,
      to: vertexOf[edge.to.place] ?? -1,
      fromOperator: from,
      toOperator: to,
      input,
      partitioner,
      pattern: patternOf(partitioner),
    }));
}

/** A stream graph, and the chains of all its operators. */
interface Chained extends Pick<StreamGraph, "nodes"> {
  readonly chains: readonly Chain[];
}

/** The vertex that each operator is in, by place in the stream graph; −1 if in none. */
function verticesByPlace({ nodes, chains }: Chained): readonly number[] {
  const vertexOf = nodes.map(() => -1);
  chains.forEach(({ operators }, vertex) => {
    for (const { place } of operators) vertexOf[place] = vertex;
  });
  return vertexOf;
}
