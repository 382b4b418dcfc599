import { producersOf, type Exchange } from "../exchange/channels.js";
import { localInputSlots } from "../placement/local-input.js";
import { slotSharingGroups } from "../placement/sharing-groups.js";
import { placeable } from "./in-order.js";
import type { PastedPlan } from "./plan.js";

/** More subtasks than this are not placed one by one: a job of so many takes a moment. Assumed. */
export const MOST_PLACED = 200_000;

/**
 * The channels that lead from one TaskManager to another; null for jobs of more than `MOST_PLACED` subtasks.
 * Assumes the default scheduler on TaskManagers that are filled one after the other, group after group.
 * @param slotsPerTaskManager 1 or more
 */
export function networkChannels(
  plan: Pick<PastedPlan, "vertices" | "edges">,
  slotsPerTaskManager: number,
): number | null {
  const { vertices, edges } = plan;
  if (vertices.reduce((sum, { parallelism }) => sum + parallelism, 0) > MOST_PLACED) return null;
  const hosts = hostsOf(plan, slotsPerTaskManager);
  const spread = hosts.map(countEach);
  return edges.reduce((sum, { from, to, pattern }) => {
    const [producers, consumers] = [hosts[from] ?? [], hosts[to] ?? []];
    const exchange = { producers: producers.length, consumers: consumers.length, pattern };
    return (
      sum +
      (pattern === "all-to-all"
        ? producers.length * consumers.length - together(spread[from] ?? new Map(), spread[to] ?? new Map())
        : apart(exchange, { producers, consumers }))
    );
  }, 0);
}

/** For each task the TaskManagers of its subtasks. */
function hostsOf(plan: Pick<PastedPlan, "vertices" | "edges">, slotsPerTaskManager: number): readonly number[][] {
  const job = placeable(plan);
  const firstSlots = new Map(
    slotSharingGroups(job).flatMap(({ vertices, firstSlot }) => vertices.map((vertex) => [vertex, firstSlot] as const)),
  );
  return localInputSlots(job).map((slots, vertex) =>
    slots.map((slot) => Math.floor(((firstSlots.get(vertex) ?? 0) + slot) / slotsPerTaskManager)),
  );
}

function countEach(hosts: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return counts;
}

/** Pairs of subtasks on the same TaskManager. */
function together(senders: ReadonlyMap<number, number>, receivers: ReadonlyMap<number, number>): number {
  let pairs = 0;
  for (const [host, count] of senders) pairs += count * (receivers.get(host) ?? 0);
  return pairs;
}

interface Hosts {
  readonly producers: readonly number[];
  readonly consumers: readonly number[];
}

/** Channels of a pointwise edge between two TaskManagers. */
function apart(exchange: Exchange, { producers, consumers }: Hosts): number {
  return consumers.reduce((sum, host, consumer) => {
    const { first, count } = producersOf(exchange, consumer);
    return sum + producers.slice(first, first + count).filter((other) => other !== host).length;
  }, 0);
}
