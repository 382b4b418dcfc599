import type { JobGraph, Verdict } from "../../slots/graph/job-graph.js";
import type { StreamNode } from "../../slots/graph/stream-graph.js";

/** What the id of an operator depends on, beside its position. */
export interface Wired {
  /** The names of those it reads from, a connection each. */
  readonly inputs: readonly string[];
  /** The names of those that read from it, a connection each. */
  readonly outputs: readonly string[];
  readonly chainedOutputs: number;
}

/** A stream graph, as far as ids ask. */
export interface Wiring {
  /** In the order of the program. */
  readonly sources: readonly string[];
  readonly operators: ReadonlyMap<string, Wired>;
}

/** Who sends to whom in a job graph. A source that nobody reads is not in it. */
export function wiringOf({ verdicts }: Pick<JobGraph, "verdicts">): Wiring {
  const operators = new Map<string, { inputs: string[]; outputs: string[]; chainedOutputs: number }>();
  const wired = ({
    operator: { name },
  }: StreamNode): { inputs: string[]; outputs: string[]; chainedOutputs: number } => {
    const one = operators.get(name) ?? { inputs: [], outputs: [], chainedOutputs: 0 };
    operators.set(name, one);
    return one;
  };
  for (const verdict of verdicts) {
    const sender = wired(verdict.edge.from);
    sender.outputs.push(verdict.to);
    if (isChained(verdict)) sender.chainedOutputs++;
    wired(verdict.edge.to).inputs.push(verdict.from);
  }
  return { sources: sourcesIn(verdicts), operators };
}

/**
 * A source that a receiver with several inputs has taken in counts for nothing here.
 * Source: StreamingJobGraphGenerator.isChainable, which asks for a single connection, 1.20.5 and 2.3.0.
 */
function isChained({ against, edge }: Verdict): boolean {
  return against.length === 0 && edge.to.inEdges === 1;
}

function sourcesIn(verdicts: readonly Verdict[]): readonly string[] {
  const sources = new Set(verdicts.map(({ edge }) => edge.from).filter(({ inEdges }) => inEdges === 0));
  return [...sources].sort((one, other) => one.place - other.place).map(({ operator }) => operator.name);
}
