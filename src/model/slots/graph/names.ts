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
      const followers = chains.followers.get(next.place);
      if (followers) pushReversed(waiting, followers);
    }
  }
  return pieces.join("");
}

function sourcesIn({ place }: StreamNode, { sources }: Chains): string {
  const taken = sources.get(place) ?? [];
  return taken.length > 0 ? ` [${taken.map(({ operator }) => operatorName(operator)).join(", ")}]` : "";
}

/** What stands behind an operator, the last first: " -> b", or " -> (b, c)". */
function pushReversed(waiting: (StreamNode | string)[], followers: readonly StreamNode[]): void {
  const [opening, closing] = followers.length > 1 ? [" -> (", ")"] : [" -> ", ""];
  waiting.push(closing);
  [...followers].reverse().forEach((follower, fromLast) => {
    waiting.push(follower, fromLast === followers.length - 1 ? opening : ", ");
  });
}
