import { rulesNow, rulesThen, type BufferRules } from "../../../model/slots/exchange/buffer-rules.js";
import { jobBuffers } from "../../../model/slots/exchange/buffers.js";
import { connectionsOpened } from "../../../model/slots/exchange/connections.js";
import { taskManagersFor } from "../../../model/slots/placement/cluster.js";
import { num, type World } from "../../world.js";
import { memoryWith, type ProcessMemory } from "./fixed-memory.js";
import { placedOn, valuesOf } from "./place.js";

/** The same job in TaskManagers with so many slots. */
export interface SlotsChoice extends ProcessMemory {
  readonly slots: number;
  readonly taskManagers: number;
  /** Slots beyond those that the job needs. */
  readonly free: number;
  /** What no slot gets, of all memory. */
  readonly fixedFraction: number;
  /** Which share of the job’s slots one TaskManager holds. */
  readonly lostFraction: number;
  /** Network buffers that the job requires of the TaskManager of which it asks the most; NaN where it is not placed. */
  readonly buffers: number;
  /** TCP connections between TaskManagers; NaN where it is not placed. */
  readonly connections: number;
}

/** The buffer rules of the scenario’s version. */
export function rulesOf(world: World): BufferRules {
  return valuesOf(world).flinkVersion === "then" ? rulesThen : rulesNow;
}

let last: { readonly values: object; readonly choices: readonly SlotsChoice[] } | null = null;

/**
 * The scenario’s job with 1, 2, 4, 8 … slots for each TaskManager, up to one TaskManager for all, and as the reader has it.
 * TaskManagers are as many as the job needs, and slots are balanced by nothing. Empty without a job graph.
 * Kept, since a figure and sentences ask for the same.
 */
export function slotsChoices(world: World): readonly SlotsChoice[] {
  const { values } = world.evaluation;
  if (last?.values !== values) last = { values, choices: choicesFor(world) };
  return last.choices;
}

function choicesFor(world: World): readonly SlotsChoice[] {
  const required = num(world, "slotsRequired");
  if (Number.isNaN(required)) return [];
  const powers = Array.from({ length: Math.ceil(Math.log2(required)) + 1 }, (_, power) => 2 ** power);
  const all = new Set([...powers, num(world, "slotsPerTaskManager")]);
  return [...all].sort((a, b) => a - b).map((slots) => choiceOf(world, { slots, required }));
}

function choiceOf(world: World, { slots, required }: { slots: number; required: number }): SlotsChoice {
  const taskManagers = taskManagersFor(required, slots);
  const memory = memoryWith(world, slots);
  return {
    ...{ slots, taskManagers, ...memory, ...networkOf(world, slots) },
    free: taskManagers * slots - required,
    // A process of no byte at all is refused, or has nothing to divide.
    fixedFraction: memory.processBytes === 0 ? 0 : memory.fixedBytes / memory.processBytes,
    lostFraction: Math.min(slots, required) / required,
  };
}

function networkOf(world: World, slotsPerTaskManager: number): Pick<SlotsChoice, "buffers" | "connections"> {
  const placed = placedOn(world, { slotsPerTaskManager, taskManagers: null, loadBalance: "none" });
  if (!placed) return { buffers: NaN, connections: NaN };
  const { taskManagers } = jobBuffers(placed.graph, placed.placement, rulesOf(world));
  return {
    buffers: taskManagers.reduce((most, { required }) => Math.max(most, required), 0),
    connections: connectionsOpened(placed.graph, placed.placement).reduce((so, count) => so + count, 0),
  };
}
