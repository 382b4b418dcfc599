import type { Operator } from "../job/job.js";
import type { Chains } from "./chains.js";
import type { StreamNode } from "./stream-graph.js";

/**
 * The name of an operator in its stream graph.
 * Source: StreamGraphGenerator, 1.3.3; SourceTransformationTranslator, LegacySourceTransformationTranslator and
 * LegacySinkTransformationTranslator, 1.20.5 and 2.3.0. Assumes a sink that is a function; sinks of the interface of 1.15
 * are “out: Writer”.
 */
export function operatorName({ name, kind }: Operator): string {
  if (kind === "source" || kind === "sourceFunction") return `Source: ${name}`;
  return kind === "sink" ? `Sink: ${name}` : name;
}

/**
 * The name of a job vertex, made of the names of its operators: "Source: a -> (b, c -> d)". A piece at a time, since
 * chains are deep.
 * Source: StreamingJobGraphGenerator.createChainedName, 1.3.3 to 2.3.0.
 */
export function vertexName(head: StreamNode, chains: Chains): string {
  const pieces: string[] = [];
  const waiting: (StreamNode | string)[] = [head];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") {
      pieces.push(next);
    } else {
      pieces.push(operatorName(next.operator), sourcesIn(next, chains));
      waiting.push(...behind(chains.followers[next.place] ?? []).reverse());
    }
  }
  return pieces.join("");
}

function sourcesIn({ place }: StreamNode, { sources }: Chains): string {
  const names = (sources[place] ?? []).map(({ operator }) => operatorName(operator));
  return names.length > 0 ? ` [${names.join(", ")}]` : "";
}

function behind(followers: readonly StreamNode[]): (StreamNode | string)[] {
  if (followers.length < 2) return followers.flatMap((follower) => [" -> ", follower]);
  return [...followers.flatMap((follower, at) => [at === 0 ? " -> (" : ", ", follower]), ")"];
}
