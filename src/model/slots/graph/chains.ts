import { isSourceChaining } from "./judged-edge.js";
import type { StreamGraph, StreamNode } from "./stream-graph.js";
import type { Verdict } from "./verdicts.js";

/** Who is chained to whom, by place in the stream graph. */
export interface Chains {
  /** The operators that begin a chain, in the order of the stream graph. */
  readonly heads: readonly StreamNode[];
  /** Those to which an operator hands its records directly. */
  readonly followers: Lists;
  /** The sources that an operator has taken in. */
  readonly sources: Lists;
}

type Lists = ReadonlyMap<number, readonly StreamNode[]>;

/** The chains that the verdicts on all connections make. */
export function chainsOf({ nodes }: StreamGraph, verdicts: readonly Verdict[]): Chains {
  const followers = new Map<number, StreamNode[]>();
  const sources = new Map<number, StreamNode[]>();
  const begins = nodes.map(() => true);
  for (const { edge, against } of verdicts) {
    if (against.length > 0) continue;
    const taken = isSourceChaining(edge);
    if (taken) put(sources, edge.to, edge.from);
    else put(followers, edge.from, edge.to);
    begins[(taken ? edge.from : edge.to).place] = false;
  }
  return { heads: nodes.filter(({ place }) => begins[place]), followers, sources };
}

function put(lists: Map<number, StreamNode[]>, { place }: StreamNode, node: StreamNode): void {
  const list = lists.get(place);
  if (list) list.push(node);
  else lists.set(place, [node]);
}

/** The operators of a chain: its head, the sources that the head has taken in, then each before those that follow it. */
export function operatorsOf(head: StreamNode, { followers, sources }: Chains): readonly StreamNode[] {
  const members: StreamNode[] = [];
  const waiting = [head];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    members.push(next, ...(sources.get(next.place) ?? []));
    waiting.push(...[...(followers.get(next.place) ?? [])].reverse());
  }
  return members;
}
