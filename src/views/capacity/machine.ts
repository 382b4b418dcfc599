import type { FigureView } from "../figure.js";
import { amount, num, say, type World } from "../world.js";

/** How far the drawing has grown: the messages and the keyBy, then one more excursion each. */
export type MachineStage = 1 | 2 | 3 | 4;

/** One flow over the link. */
export interface Flow {
  readonly name: string;
  /** Where it comes from or goes to. */
  readonly peer: string;
  /** The thing it is, which decides its colour. */
  readonly thing: "messages" | "shuffle" | "results" | "disk" | "checkpoint";
  readonly bytesPerSecond: number;
  readonly text: string;
}

export interface MachineData {
  readonly linkBytesPerSecond: number;
  readonly linkText: string;
  readonly in: Direction;
  readonly out: Direction;
  /** What the keyBy sends from the machine to itself. */
  readonly localText: string;
}

export interface Direction {
  readonly flows: readonly Flow[];
  readonly bytesPerSecond: number;
  readonly text: string;
  /** Of what the link carries. */
  readonly shareText: string;
}

interface FlowKind extends Omit<Flow, "bytesPerSecond" | "text"> {
  readonly id: string;
  readonly from: MachineStage;
}

const inbound: readonly FlowKind[] = [
  { id: "sourceBytesPerSecond", name: "messages", peer: "Kafka", thing: "messages", from: 1 },
  { id: "shuffleBytesPerSecond", name: "keyBy", peer: "other TaskManagers", thing: "shuffle", from: 1 },
  { id: "stateLinkBytesPerSecond", name: "state, read", peer: "state disk", thing: "disk", from: 3 },
];

const outbound: readonly FlowKind[] = [
  { id: "shuffleBytesPerSecond", name: "keyBy", peer: "other TaskManagers", thing: "shuffle", from: 1 },
  { id: "stateLinkBytesPerSecond", name: "state, written", peer: "state disk", thing: "disk", from: 3 },
  { id: "checkpointBytesPerSecond", name: "checkpoints", peer: "checkpoint store", thing: "checkpoint", from: 4 },
  { id: "emitBytesPerSecond", name: "results", peer: "Kafka", thing: "results", from: 2 },
];

/** The machine's perspective: what flows over one machine's link, as far as the excursions have come. */
export function machineView(world: World, stage: MachineStage): FigureView<MachineData> {
  const link = num(world, "linkBytesPerSecond");
  const linkText = say(world, "linkBytesPerSecond");
  const into = direction(world, inbound, stage);
  const out = direction(world, outbound, stage);
  const finding =
    `${into.text} come in and ${out.text} go out, ` +
    `${into.shareText} and ${out.shareText} of the ${linkText} that the link carries each way.`;
  return {
    title: "One machine and everything that crosses its link",
    finding,
    description:
      `A machine with its link. In: ${listed(into)}. Out: ${listed(out)}. ` +
      `The width of each flow is its rate; the link carries ${linkText} in each direction.`,
    table: {
      columns: ["Direction", "Flow", "Peer", "Average rate", "Share of the link"],
      rows: [...rowsOf("in", into, link), ...rowsOf("out", out, link)],
    },
    data: {
      linkBytesPerSecond: link,
      linkText,
      in: into,
      out,
      localText: say(world, "receiverBytesPerSecond"),
    },
  };
}

function direction(world: World, kinds: readonly FlowKind[], stage: MachineStage): Direction {
  const flows = kinds
    .filter(({ from, id }) => from <= stage && num(world, id) > 0)
    .map(({ id, name, peer, thing }) => ({ name, peer, thing, bytesPerSecond: num(world, id), text: say(world, id) }));
  const bytesPerSecond = flows.reduce((sum, flow) => sum + flow.bytesPerSecond, 0);
  return {
    flows,
    bytesPerSecond,
    text: amount(bytesPerSecond, "bytesPerSecond", { scale: "MB/s" }),
    shareText: amount(bytesPerSecond / num(world, "linkBytesPerSecond"), "fraction"),
  };
}

function listed({ flows }: Direction): string {
  return flows.map(({ name, text }) => `${name} ${text}`).join(", ") || "nothing";
}

function rowsOf(label: string, { flows, bytesPerSecond, text, shareText }: Direction, link: number): string[][] {
  return [
    ...flows.map((flow) => [label, flow.name, flow.peer, flow.text, amount(flow.bytesPerSecond / link, "fraction")]),
    ...(bytesPerSecond > 0 ? [[label, "together", "", text, shareText]] : []),
  ];
}
