import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, why, type World } from "../../world.js";
import { slotsChoices, type SlotsChoice } from "./choices.js";
import { whyUnknown } from "./fixed-memory.js";
import { many, whole } from "./words.js";

export interface TradeData {
  readonly points: readonly TradePoint[];
  /** The reader’s; null where there is no job graph. */
  readonly here: TradePoint | null;
  /** Whether the memory of a TaskManager is known. */
  readonly hasMemory: boolean;
}

export interface TradePoint extends Pick<SlotsChoice, "slots" | "fixedFraction" | "lostFraction"> {
  /** What stands below the axis. */
  readonly taskManagers: string;
  readonly buffers: string;
  readonly connections: string;
}

/** What it costs to split the same slots over more TaskManagers, and what the failure of one takes. */
export function tradeView(world: World): FigureView<TradeData> {
  const choices = slotsChoices(world);
  const here = choices.find(({ slots }) => slots === num(world, "slotsPerTaskManager")) ?? null;
  return {
    title: "What does it cost to split finer, and what does a failure take?",
    finding: here ? finding(world, here) : why(world, "slotsRequired"),
    description:
      "Two lines over the slots of each TaskManager. One falls: the share of the memory that no slot gets. One rises: the " +
      "share of the slots that are in one TaskManager. Below the axis: how many TaskManagers, the buffers that the job " +
      "requires of one, and the connections between them.",
    table: tableOf(COLUMNS, choices.map(rowOf)),
    data: {
      points: choices.map(pointOf),
      here: here && pointOf(here),
      hasMemory: here !== null && Number.isFinite(here.fixedFraction),
    },
  };
}

const COLUMNS = [
  "Slots of each",
  "TaskManagers",
  "Free slots",
  "Memory of each",
  "Of it for no slot",
  "For no slot, in all",
  "Buffers required of one",
  "Connections",
  "Slots in one",
];

const size = (bytes: number): string => amount(bytes, "binaryBytes");
const share = (fraction: number): string => amount(fraction, "fraction");

function rowOf(choice: SlotsChoice): readonly string[] {
  const { slots, taskManagers, free, processBytes, fixedBytes, buffers, connections } = choice;
  return [
    ...[slots, taskManagers, free].map(whole),
    ...[processBytes, fixedBytes, taskManagers * fixedBytes].map(size),
    ...[buffers, connections].map(whole),
    share(choice.lostFraction),
  ];
}

function pointOf({ slots, fixedFraction, lostFraction, taskManagers, buffers, connections }: SlotsChoice): TradePoint {
  const [managers, required, opened] = [taskManagers, buffers, connections].map((count) => amount(count, "count"));
  return {
    ...{ slots, fixedFraction, lostFraction },
    ...{ taskManagers: managers ?? "", buffers: required ?? "", connections: opened ?? "" },
  };
}

function finding(world: World, { slots, taskManagers, lostFraction, fixedFraction, fixedBytes }: SlotsChoice): string {
  const cluster = `${many(taskManagers, "TaskManager")} of ${many(slots, "slot")}: the failure of one takes ${share(lostFraction)} of the slots`;
  if (!Number.isFinite(fixedFraction)) return `${cluster}. ${whyUnknown(world)}`;
  const each = taskManagers === 1 ? "It keeps" : "Each keeps";
  return `${cluster}. ${each} ${size(fixedBytes)} for the JVM and Flink’s framework, ${share(fixedFraction)} of the memory, ${size(taskManagers * fixedBytes)} in all.`;
}
