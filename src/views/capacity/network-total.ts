import type { FigureView } from "../figure.js";
import { num, say, type World } from "../world.js";

export interface NetworkPart {
  readonly count: string;
  readonly part: string;
  readonly thing: "shuffle" | "disk" | "messages" | "checkpoint";
  readonly bytesPerSecond: number;
  readonly text: string;
}

export interface NetworkTotalData {
  readonly parts: readonly NetworkPart[];
  readonly totals: readonly { readonly count: string; readonly bytesPerSecond: number; readonly text: string }[];
}

const TALK = "as the talk counts";
const EVEN = "both ends of everything";

/** The traffic of the whole network, counted as on the slide and counted evenly. */
export function networkTotalView(world: World): FigureView<NetworkTotalData> {
  const part = (count: string, name: string, thing: NetworkPart["thing"], id: string): NetworkPart => ({
    count,
    part: name,
    thing,
    bytesPerSecond: num(world, id),
    text: say(world, id),
  });
  const talk = (count: string): NetworkPart[] => [
    part(count, "TaskManagers", "shuffle", "taskManagerEndsBytesPerSecond"),
    part(count, "state disks", "disk", "stateEndsBytesPerSecond"),
    part(count, "Kafka", "messages", "kafkaEndsBytesPerSecond"),
  ];
  const parts = [...talk(TALK), ...talk(EVEN), part(EVEN, "checkpoint store", "checkpoint", "storeEndsBytesPerSecond")];
  const totals = [
    { count: TALK, bytesPerSecond: num(world, "networkBytesPerSecond"), text: say(world, "networkBytesPerSecond") },
    {
      count: EVEN,
      bytesPerSecond: num(world, "evenNetworkBytesPerSecond"),
      text: say(world, "evenNetworkBytesPerSecond"),
    },
  ];
  return {
    title: "What the whole network carries",
    finding:
      `Counted as on the slide it is ${say(world, "networkBytesPerSecond")}; ` +
      `with the receiving end of the checkpoints, ${say(world, "evenNetworkBytesPerSecond")}.`,
    description: `Two bars. ${totals.map(({ count, text }) => `${count}: ${text}`).join(". ")}.`,
    table: {
      columns: ["Count", "Ends", "Rate"],
      rows: [
        ...parts.map(({ count, part, text }) => [count, part, text]),
        ...totals.map(({ count, text }) => [count, "together", text]),
      ],
    },
    data: { parts: parts.filter(({ bytesPerSecond }) => bytesPerSecond > 0), totals },
  };
}
