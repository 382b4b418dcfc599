import type { DistributionPattern } from "../placement/tasks-of.js";

/** An edge between two tasks: how many subtasks send, how many receive, and which of them are connected. */
export interface Exchange {
  /** 1 to 32768. */
  readonly producers: number;
  /** 1 to 32768. */
  readonly consumers: number;
  readonly pattern: DistributionPattern;
}

/** Neighbouring subtasks. */
export interface SubtaskRange {
  readonly first: number;
  readonly count: number;
}

/** How many logical channels an exchange has in all, one for each producer and consumer that are connected. */
export function channels({ producers, consumers, pattern }: Exchange): number {
  return pattern === "all-to-all" ? producers * consumers : Math.max(producers, consumers);
}

/**
 * The producers that a consumer reads from: an input channel for each.
 * Source: `VertexInputInfoComputationUtils`, 1.18 to 2.3; compared with a count of its loops in the tests.
 * @param consumer 0 to consumers − 1
 */
export function producersOf({ producers, consumers, pattern }: Exchange, consumer: number): SubtaskRange {
  if (pattern === "all-to-all") return { first: 0, count: producers };
  const first = Math.floor((consumer * producers) / consumers);
  const end = Math.floor(((consumer + 1) * producers) / consumers);
  return { first, count: Math.max(1, end - first) };
}

/**
 * The consumers that read from a producer: a subpartition for each.
 * Source: `VertexInputInfoComputationUtils`, 1.18 to 2.3; compared with a count of its loops in the tests.
 * @param producer 0 to producers − 1
 */
export function consumersOf({ producers, consumers, pattern }: Exchange, producer: number): SubtaskRange {
  if (pattern === "all-to-all") return { first: 0, count: consumers };
  const first = Math.ceil((producer * consumers) / producers);
  const end = Math.ceil(((producer + 1) * consumers) / producers);
  return producers >= consumers ? { first: end - 1, count: 1 } : { first, count: end - first };
}
