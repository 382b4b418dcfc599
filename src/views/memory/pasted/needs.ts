import { configurationOf } from "../../../model/memory/flink/configuration.js";
import { refusable, Refusal } from "../../../model/memory/flink/refusal.js";
import { taskManagerOptions } from "../../../model/memory/flink/task-manager-options.js";
import { amount, counted, num, type World } from "../../world.js";
import { sizeInWords } from "../byte-text.js";
import type { ConfigurationReading } from "./reading.js";

const SEGMENT_BYTES = 32 * 1024;

/**
 * What a slot has of managed memory and how many network buffers there are, beside the scenario; empty where Flink does
 * not start with the text. The scenario has Flink’s segments of 32 KiB.
 */
export function needsSentence({ pasted, processes }: ConfigurationReading, world: World): string {
  const derived = processes.find(({ process }) => process === "taskManager");
  if (!derived || derived.result instanceof Refusal || derived.result.process === "jobManager") return "";
  const { managed, network } = derived.result.memory;
  const sizes = refusable(() => {
    const configuration = configurationOf(derived.settings, pasted.version);
    return {
      slots: configuration.count(taskManagerOptions.slots),
      segment: configuration.size(taskManagerOptions.segment),
    };
  });
  if (sizes instanceof Refusal || sizes.slots < 1 || sizes.segment < 1n) return "";
  const text = wordsFor(managed.bytes / BigInt(sizes.slots), network.bytes / sizes.segment);
  return `With this text ${text}. ${beside(world, text)}`;
}

function beside(world: World, text: string): string {
  const [managed, network] = [num(world, "managedPerSlotBytes"), num(world, "networkMemoryBytes")];
  if (!Number.isFinite(managed) || !Number.isFinite(network)) return "In the scenario Flink does not start.";
  const other = wordsFor(BigInt(managed), BigInt(Math.floor(network / SEGMENT_BYTES)));
  return other === text ? "In the scenario it is the same." : `In the scenario ${other}.`;
}

function wordsFor(managedPerSlot: bigint, buffers: bigint): string {
  const count = counted(amount(Number(buffers), "count", { exact: true }), "network buffer");
  return `a slot has ${sizeInWords(managedPerSlot)} of managed memory, and the TaskManager ${count}`;
}
