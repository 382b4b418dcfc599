import type { Placement } from "../placement/placement.js";
import type { TasksOf } from "../placement/tasks-of.js";
import { bitsOf, hasBit, sizeOf, united, type Bits } from "./bits.js";
import { producersOf } from "./channels.js";
import { placedExchanges, type Hosts, type PlacedExchange } from "./hosts.js";

/**
 * To how many others each TaskManager opens a TCP connection. One that receives opens it, one for each that sends to it,
 * and all channels between the two share it. Where records run both ways there are two.
 * Source: `PartitionRequestClientFactory`, 2.3; up to 1.20 with `taskmanager.network.max-num-tcp-connections` as it is by
 * default.
 */
export function connectionsOpened(job: TasksOf, placement: Placement): readonly number[] {
  const { length } = placement.slotsOn;
  const exchanges = placedExchanges(job, placement);
  const whole = wholeSenders(
    exchanges.filter(({ pattern }) => pattern === "all-to-all"),
    length,
  );
  const single = singleSenders(exchanges.filter(({ pattern }) => pattern === "pointwise"));
  return placement.slotsOn.map((_, receiver) => {
    const { senders, size } = whole(receiver);
    const others = [...(single.get(receiver) ?? [])].filter(
      (sender) => sender !== receiver && !hasBit(senders, sender),
    );
    return size + others.length - (hasBit(senders, receiver) ? 1 : 0);
  });
}

/** Who sends to a TaskManager by edges from all to all. */
interface WholeSenders {
  readonly senders: Bits;
  readonly size: number;
}

/** Many TaskManagers have consumers of the same edges; they share one answer. @param length how many TaskManagers there are */
function wholeSenders(exchanges: readonly PlacedExchange[], length: number): (receiver: number) => WholeSenders {
  const sendersInto = new Map<number, Hosts[]>();
  const keys = new Map<number, string>();
  for (const [edge, { from, to }] of exchanges.entries()) {
    for (const receiver of to.subtasksOn.keys()) {
      const others = sendersInto.get(receiver);
      if (others) others.push(from);
      else sendersInto.set(receiver, [from]);
      keys.set(receiver, `${keys.get(receiver) ?? ""} ${edge}`);
    }
  }
  const bits = new Map(exchanges.map(({ from }) => [from, bitsOf(from.subtasksOn.keys(), length)]));
  const known = new Map<string, WholeSenders>();
  return (receiver) => {
    const key = keys.get(receiver) ?? "";
    const answer = known.get(key) ?? unitedSenders(sendersInto.get(receiver) ?? []);
    known.set(key, answer);
    return answer;
  };

  function unitedSenders(all: readonly Hosts[]): WholeSenders {
    const senders = united(
      all.flatMap((hosts) => bits.get(hosts) ?? []),
      length,
    );
    return { senders, size: sizeOf(senders) };
  }
}

/** Who sends to each TaskManager by pointwise edges. */
function singleSenders(exchanges: readonly PlacedExchange[]): ReadonlyMap<number, ReadonlySet<number>> {
  const senders = new Map<number, Set<number>>();
  for (const exchange of exchanges) {
    for (const [consumer, receiver] of exchange.to.taskManagerOf.entries()) {
      if (receiver === null) continue;
      const known = senders.get(receiver) ?? new Set();
      senders.set(receiver, known);
      for (const sender of sendersOf(exchange, consumer)) known.add(sender);
    }
  }
  return senders;
}

function sendersOf(exchange: PlacedExchange, consumer: number): readonly number[] {
  const { first, count } = producersOf(exchange, consumer);
  return exchange.from.taskManagerOf.slice(first, first + count).filter((sender) => sender !== null);
}
