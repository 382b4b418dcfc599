import type { Placement } from "../placement/placement.js";
import type { TasksOf } from "../placement/tasks-of.js";
import { producersOf } from "./channels.js";
import { placedExchanges, type PlacedExchange } from "./hosts.js";

/** Up to how many TaskManagers the channels of each pair are counted. Assumed: as many as a figure can still show. */
export const MOST_TASK_MANAGERS = 256;

/**
 * How many channels of a job run from each TaskManager to each: a row for each that sends, a column for each that receives,
 * and the diagonal for what stays inside. Channels of subtasks without a slot are not counted.
 * @returns null for more than `MOST_TASK_MANAGERS`
 */
export function channelsByPair(job: TasksOf, placement: Placement): readonly (readonly number[])[] | null {
  const { length } = placement.slotsOn;
  if (length > MOST_TASK_MANAGERS) return null;
  const pairs = Array.from({ length }, () => Array.from({ length }, () => 0));
  const add = (from: number, to: number, channels: number): void => {
    const row = pairs[from];
    if (row) row[to] = (row[to] ?? 0) + channels;
  };
  for (const exchange of placedExchanges(job, placement)) {
    if (exchange.pattern === "all-to-all") addProducts(exchange, add);
    else addEach(exchange, add);
  }
  return pairs;
}

type Add = (from: number, to: number, channels: number) => void;

function addProducts({ from, to }: PlacedExchange, add: Add): void {
  for (const [sender, producers] of from.subtasksOn) {
    for (const [receiver, consumers] of to.subtasksOn) add(sender, receiver, producers * consumers);
  }
}

function addEach(exchange: PlacedExchange, add: Add): void {
  for (const [consumer, receiver] of exchange.to.taskManagerOf.entries()) {
    const { first, count } = producersOf(exchange, consumer);
    for (let producer = first; producer < first + count; producer++) {
      const sender = exchange.from.taskManagerOf[producer] ?? null;
      if (sender !== null && receiver !== null) add(sender, receiver, 1);
    }
  }
}
