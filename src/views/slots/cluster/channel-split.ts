import type { PlacedJob } from "../../../model/slots/placed-job.js";
import { placedExchanges } from "../../../model/slots/exchange/hosts.js";
import { splitOf, type ChannelSplit } from "../../../model/slots/exchange/local-channels.js";

/** How many channels of a job stay in their TaskManager, and how many leave it. */
export function channelSplit({ graph, placement }: PlacedJob): ChannelSplit {
  return placedExchanges(graph, placement)
    .map(splitOf)
    .reduce((so, { local, remote }) => ({ local: so.local + local, remote: so.remote + remote }), {
      local: 0,
      remote: 0,
    });
}
