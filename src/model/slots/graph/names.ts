import type { Operator } from "../job/job.js";
import type { Links } from "./chains.js";
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
export function vertexName(head: StreamNode, links: Links): string {
  let name = "";
  const waiting: (StreamNode | string)[] = [head];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") {
      name += next;
    } else {
      name += `${operatorName(next.operator)}${sourcesIn(next, links)}`;
      const followers = links.followers[next.place];
      if (followers) pushReversed(waiting, followers);
    }
  }
  return name;
}

function sourcesIn({ place }: StreamNode, { sources }: Links): string {
  const taken = sources[place];
  return taken ? ` [${taken.map(({ operator }) => operatorName(operator)).join(", ")}]` : "";
}

/** What stands behind an operator, the last first: " -> b", or " -> (b, c)". */
function pushReversed(waiting: (StreamNode | string)[], followers: readonly StreamNode[]): void {
  const [opening, closing] = followers.length > 1 ? [" -> (", ")"] : [" -> ", ""];
  waiting.push(closing);
  followers.toReversed().forEach((follower, fromLast) => {
    waiting.push(follower, fromLast === followers.length - 1 ? opening : ", ");
  });
}
