import { isSourceChaining } from "./judged-edge.js";
import type { StreamGraph, StreamNode } from "./stream-graph.js";
import type { Verdict } from "./verdicts.js";

/** Who is chained to whom. Lists are by place in the stream graph. */
export interface Chains {
  /** The operators that begin a chain, in the order of the stream graph. */
  readonly heads: readonly StreamNode[];
  /** Those to which an operator hands its records directly. */
  readonly followers: readonly (readonly StreamNode[])[];
  /** The sources that an operator has taken in. */
  readonly sources: readonly (readonly StreamNode[])[];
}

/** The chains that the verdicts on all connections make. */
export function chainsOf({ nodes }: StreamGraph, verdicts: readonly Verdict[]): Chains {
  const followers = nodes.map((): StreamNode[] => []);
  const sources = nodes.map((): StreamNode[] => []);
  const within = new Set<StreamNode>();
  for (const { edge, against } of verdicts) {
    if (against.length > 0) continue;
    const taken = isSourceChaining(edge);
    if (taken) sources[edge.to.place]?.push(edge.from);
    else followers[edge.from.place]?.push(edge.to);
    within.add(taken ? edge.from : edge.to);
  }
  return { heads: nodes.filter((node) => !within.has(node)), followers, sources };
}

/** The operators of a chain: its head, the sources that the head has taken in, then each before those that follow it. */
export function operatorsOf(head: StreamNode, { followers, sources }: Chains): readonly StreamNode[] {
  const members: StreamNode[] = [];
  const waiting = [head];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    members.push(next, ...(sources[next.place] ?? []));
    waiting.push(...[...(followers[next.place] ?? [])].reverse());
  }
  return members;
}
