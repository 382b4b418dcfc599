import { producersOf } from "./channels.js";
import type { PlacedExchange } from "./hosts.js";

/** Channels by whether both ends are in one TaskManager. */
export interface ChannelSplit {
  /** Records stay in the process. */
  readonly local: number;
  /** Records take the network, and the channel has buffers of its own. */
  readonly remote: number;
}

/** The channels of an exchange: in all, and those that each TaskManager receives from. */
export interface ExchangeSplit extends ChannelSplit {
  /** By TaskManager; those without a consumer are left out. */
  readonly into: ReadonlyMap<number, ChannelSplit>;
}

/**
 * How many channels stay in their TaskManager. Channels of consumers without a slot are not counted; to others, a producer
 * without a slot is remote.
 */
export function splitOf(exchange: PlacedExchange): ExchangeSplit {
  const into = exchange.pattern === "all-to-all" ? splitByNumbers(exchange) : splitByRanges(exchange);
  let [local, remote] = [0, 0];
  for (const split of into.values()) {
    local += split.local;
    remote += split.remote;
  }
  return { local, remote, into };
}

function splitByNumbers({ producers, from, to }: PlacedExchange): ReadonlyMap<number, ChannelSplit> {
  return new Map(
    [...to.subtasksOn].map(([taskManager, consumers]) => {
      const here = from.subtasksOn.get(taskManager) ?? 0;
      return [taskManager, { local: consumers * here, remote: consumers * (producers - here) }];
    }),
  );
}

function splitByRanges(exchange: PlacedExchange): ReadonlyMap<number, ChannelSplit> {
  const into = new Map<number, ChannelSplit>();
  for (const [consumer, taskManager] of exchange.to.taskManagerOf.entries()) {
    if (taskManager === null) continue;
    const { local, remote } = into.get(taskManager) ?? { local: 0, remote: 0 };
    const split = splitOfConsumer(exchange, { consumer, taskManager });
    into.set(taskManager, { local: local + split.local, remote: remote + split.remote });
  }
  return into;
}

/** A consumer, and where it is. */
interface Consumer {
  readonly consumer: number;
  readonly taskManager: number;
}

/** The channels of one consumer of a pointwise exchange: as many steps as it has channels. */
export function splitOfConsumer(exchange: PlacedExchange, { consumer, taskManager }: Consumer): ChannelSplit {
  const { first, count } = producersOf(exchange, consumer);
  let local = 0;
  for (let producer = first; producer < first + count; producer++) {
    if (exchange.from.taskManagerOf[producer] === taskManager) local += 1;
  }
  return { local, remote: count - local };
}
