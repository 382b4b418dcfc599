import { chainOfArrows } from "./arrows.js";
import { linesOf } from "./entities.js";
import type { ChainedOperator } from "./plan.js";

/** Three characters for each level of a tree, the last of which begin the operator: ":- " or "+- ". */
const BRANCH = /^((?:: {2}| {3})*)[:+]- (.*)$/;
const LEVEL = 3;

/**
 * The operators of a task, from its description: a tree with an operator a line since 1.15, and arrows before then or
 * where pipeline.vertex-description-mode is CASCADING.
 * Source: StreamingJobGraphGenerator.buildTreeDescription and buildCascadingDescription, 1.20.5 and 2.3.0.
 */
export function chainOf(description: string): readonly ChainedOperator[] {
  const lines = linesOf(description);
  return isTree(lines) ? treeOf(lines) : chainOfArrows(lines.join(" "));
}

/** One line is a task of one operator, unless arrows say otherwise. */
function isTree([, ...others]: readonly string[]): boolean {
  return others.length > 0 && others.every((line) => BRANCH.test(line));
}

function treeOf(lines: readonly string[]): readonly ChainedOperator[] {
  const lastAt: number[] = [];
  return lines.map((line, place) => {
    const [, indent = "", name = line] = place === 0 ? [] : (BRANCH.exec(line) ?? []);
    const level = place === 0 ? 0 : indent.length / LEVEL + 1;
    lastAt[level] = place;
    return { name: name.trim(), after: place === 0 ? null : (lastAt[level - 1] ?? 0) };
  });
}

/** A chain as Flink names it: "a -> (b, c -> d)". A piece at a time, since chains are deep. */
export function nameOf(chain: readonly ChainedOperator[]): string {
  const followers = chain.map((): number[] => []);
  for (const [place, { after }] of chain.entries()) if (after !== null) followers[after]?.push(place);
  const pieces: string[] = [];
  const waiting: (number | string)[] = chain.length > 0 ? [0] : [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") {
      pieces.push(next);
    } else {
      pieces.push(chain[next]?.name ?? "");
      waiting.push(...behind(followers[next] ?? []).reverse());
    }
  }
  return pieces.join("");
}

function behind(followers: readonly number[]): (number | string)[] {
  if (followers.length < 2) return followers.flatMap((follower) => [" -> ", follower]);
  return [...followers.flatMap((follower, at) => [at === 0 ? " -> (" : ", ", follower]), ")"];
}
