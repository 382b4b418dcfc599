import type { JobGraph, Verdict } from "../graph/job-graph.js";
import type { Partitioner } from "../job/job.js";
import { nameOf } from "./description.js";
import type { ChainedOperator } from "./plan.js";
import type { Tasks } from "./read-tasks.js";

/** How the partitioners call themselves. Source: their toString, 2.3.0. */
const strategyNames: Readonly<Record<Partitioner, string>> = {
  forward: "FORWARD",
  rescale: "RESCALE",
  rebalance: "REBALANCE",
  key: "HASH",
  shuffle: "SHUFFLE",
  broadcast: "BROADCAST",
  global: "GLOBAL",
  custom: "CUSTOM",
};

/**
 * The tasks that a job graph has, as a plan would list them.
 * @param shownName the name of an operator as a stream graph has it
 */
export function tasksOfGraph({ vertices, edges, verdicts }: JobGraph, shownName: (name: string) => string): Tasks {
  const before = new Map(
    verdicts.filter(({ against }) => against.length === 0).map(({ from, to }: Verdict) => [to, from]),
  );
  return {
    vertices: vertices.map(({ operators, parallelism, maxParallelism, slotSharingGroup }, place) => {
      const chain = chainOfNames(operators, before).map(({ name, after }) => ({ name: shownName(name), after }));
      return {
        id: String(place),
        name: nameOf(chain),
        operators: chain,
        parallelism,
        maxParallelism,
        slotSharingGroup,
        status: null,
      };
    }),
    edges: edges.map(({ from, to, partitioner, pattern }) => ({
      from,
      to,
      shipStrategy: strategyNames[partitioner],
      partitioner,
      pattern,
    })),
  };
}

function chainOfNames(names: readonly string[], before: ReadonlyMap<string, string>): readonly ChainedOperator[] {
  const places = new Map(names.map((name, place) => [name, place]));
  return names.map((name) => ({ name, after: places.get(before.get(name) ?? "") ?? null }));
}
