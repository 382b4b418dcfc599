import { tasksPerTaskManager, possibleTasks } from "../../../../model/slots/placement/load.js";
import type { LoadBalance } from "../../../../model/slots/placement/task-managers.js";
import { amount, num, say, why, type World } from "../../../world.js";
import { placedOn, schedulingOf } from "../place.js";
import { many, some, whole } from "../words.js";

/** What the cores have to do. */
function threads(world: World): string {
  const reason = why(world, "threadsPerCore");
  if (reason) return reason;
  const perCore = num(world, "threadsPerCore");
  const fullest = `${many(num(world, "fullestSubtasks"), "subtask")} on ${coresText(world)}`;
  if (perCore <= 1) return `The fullest TaskManager has ${fullest}: each thread can have a core.`;
  return (
    `The fullest TaskManager has ${fullest}: ${say(world, "threadsPerCore")} threads for each core. As long as most of them wait ` +
    "for records that does no harm; when all have work, they take turns."
  );
}

function coresText(world: World): string {
  const cores = num(world, "taskManagerCores");
  return `${some(cores)} ${cores === 1 ? "core" : "cores"}`;
}

/** What the talk says of CPUs and slots, in the scenario. */
function perSlot(world: World): string {
  const cores = num(world, "coresPerSlot");
  const here = `Here a slot has ${say(world, "coresPerSlot")} ${cores === 1 ? "core" : "cores"} on average`;
  if (num(world, "slotsPerTaskManager") === 1)
    return `${here}, and with one slot in its TaskManager it has them to itself.`;
  return `${here}. All ${whole(num(world, "slotsPerTaskManager"))} slots of a TaskManager use the same ${coresText(world)}.`;
}

/** What is a slot’s own. */
function isolation(world: World): string {
  const managed = why(world, "managedPerSlotBytes");
  if (managed) return `Here there is nothing to divide. ${managed}`;
  const slots = num(world, "slotsPerTaskManager");
  const heap = amount(num(world, "jvmHeapBytes"), "binaryBytes");
  const own = `Here a slot has ${amount(num(world, "managedPerSlotBytes"), "binaryBytes")} of managed memory of its own`;
  return slots === 1
    ? `${own}, and nobody to share the heap of ${heap} with.`
    : `${own}. The heap of ${heap} is for all ${whole(slots)} slots: one that fills it takes the others with it.`;
}

const modes = ["none", "slots", "tasks"] as const satisfies readonly LoadBalance[];

interface Load {
  readonly most: number;
  readonly fewest: number;
}

function loadIn(world: World, loadBalance: LoadBalance, taskManagers = schedulingOf(world).taskManagers): Load | null {
  const placed = placedOn(world, { loadBalance, taskManagers });
  if (!placed || placed.placement.missing.length > 0) return null;
  const tasks = tasksPerTaskManager(placed.placement);
  return tasks.reduce((so, count) => ({ most: Math.max(so.most, count), fewest: Math.min(so.fewest, count) }), {
    most: 0,
    fewest: Infinity,
  });
}

const loadText = ({ most, fewest }: Load): string =>
  most === fewest
    ? `${many(most, "subtask")} in each TaskManager`
    : `${whole(fewest)} to ${many(most, "subtask")} in a TaskManager`;

/** What each mode makes of the scenario’s job. */
function compared(world: World): string {
  const loads = modes.map((mode) => loadIn(world, mode));
  const [none, slots, tasks] = loads;
  if (!none || !slots || !tasks) return why(world, "taskManagersOfJob");
  const texts = [none, slots, tasks].map(loadText);
  if (new Set(texts).size === 1) return `Here all three come to the same: ${texts[0] ?? ""}.`;
  return `Here none comes to ${texts[0] ?? ""}, slots to ${texts[1] ?? ""}, tasks to ${texts[2] ?? ""}.`;
}

/** How far the same job may be from what is drawn. */
function open(world: World): string {
  const placed = placedOn(world, {});
  if (!placed || placed.placement.missing.length > 0) return why(world, "taskManagersOfJob");
  if (schedulingOf(world).loadBalance === "tasks") return "Balanced by tasks, only the order of equals is open.";
  const { fewest, most } = possibleTasks(placed.placement);
  if (fewest === most) return `Here it makes no difference: ${many(most, "subtask")} wherever slots are given.`;
  return `Here a TaskManager in use may come to have ${whole(fewest)} to ${many(most, "subtask")}.`;
}

/** What 1.3 made of the same job, in TaskManagers that were all there before it. */
function then(world: World): string {
  const registered = schedulingOf(world).taskManagers ?? num(world, "taskManagers");
  const [spread, filled] = [loadIn(world, "slots", registered), loadIn(world, "none", registered)];
  if (!spread || !filled) return why(world, "taskManagersOfJob");
  const here = `Flink 1.3 has no option for it, and gives each slot to the TaskManager with the fewest in use: ${loadText(spread)}`;
  return loadText(spread) === loadText(filled)
    ? `${here}, as without spreading.`
    : `${here}. Without spreading it is ${loadText(filled)}.`;
}

/** The sentences about CPUs, and about who gets what. */
export const spreadPhrases = {
  "threads-per-core": threads,
  "cores-per-slot": perSlot,
  "slot-isolation": isolation,
  "spread-compared": compared,
  "spread-open": open,
  "spread-then": then,
} satisfies Record<string, (world: World) => string>;
