import { isUnread, type StreamGraph, type StreamNode } from "./stream-graph.js";
import { isSourceChaining } from "./taking-sources.js";
import type { Verdict } from "./verdicts.js";

/** Operators that run as one task. */
export interface Chain {
  readonly head: StreamNode;
  /** The head, the sources that it has taken in, then each before those that follow it. */
  readonly operators: readonly StreamNode[];
}

/** The chains of a stream graph, in the order of their heads, and who is chained to whom in them. */
export interface Chains {
  readonly chains: readonly Chain[];
  readonly links: Links;
}

/** Who is chained to whom, by place in the stream graph. */
export interface Links {
  /** Those to which an operator hands its records directly. */
  readonly followers: Lists;
  /** The sources that an operator has taken in. */
  readonly sources: Lists;
}

/** Most places have no list. */
type Lists = readonly (readonly StreamNode[] | undefined)[];

/** The chains that the verdicts on all connections make. */
export function chainsOf({ nodes }: StreamGraph, verdicts: readonly Verdict[]): Chains {
  const links = { followers: listsFor(nodes), sources: listsFor(nodes) };
  const begins = nodes.map((node) => !isUnread(node));
  for (const { edge, against } of verdicts) {
    if (against.length > 0) continue;
    const taken = isSourceChaining(edge);
    if (taken) put(links.sources, edge.to, edge.from);
    else put(links.followers, edge.from, edge.to);
    begins[(taken ? edge.from : edge.to).place] = false;
  }
  const heads = nodes.filter(({ place }) => begins[place]);
  return { chains: heads.map((head) => ({ head, operators: operatorsBehind(head, links) })), links };
}

function listsFor(nodes: readonly StreamNode[]): (StreamNode[] | undefined)[] {
  return nodes.map(() => undefined);
}

function put(lists: (StreamNode[] | undefined)[], { place }: StreamNode, node: StreamNode): void {
  const list = lists[place];
  if (list) list.push(node);
  else lists[place] = [node];
}

function operatorsBehind(head: StreamNode, { followers, sources }: Links): readonly StreamNode[] {
  const operators: StreamNode[] = [];
  const waiting = [head];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    operators.push(next);
    const taken = sources[next.place];
    if (taken) operators.push(...taken);
    const behind = followers[next.place];
    if (behind) waiting.push(...behind.toReversed());
  }
  return operators;
}
