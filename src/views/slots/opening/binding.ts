import { objectionTo } from "../../../model/slots/key-groups/bounds.js";
import { amount, counted, num, say, why, type World } from "../../world.js";
import { groupsText, shareText } from "../keys/division.js";
import { keyedTaskOf, usableOf } from "./keyed-tasks.js";

/** Something that sets a limit to the job. */
interface Limit {
  /** What can be used of the capacity, as a fraction. */
  readonly usable: number;
  readonly says: (world: World) => string;
}

/** What binds: that for which the job does not start, or else that which leaves the most capacity unused. */
export function binding(world: World): string {
  if (why(world, "slotsRequired")) return "Nothing binds a job that Flink refuses.";
  return start(world) ?? tightest(world)?.says(world) ?? nothing(world);
}

/** For want of what the job does not start; null where nothing is wanting. */
function start(world: World): string | null {
  const slots = num(world, "registeredTaskManagers") * num(world, "slotsPerTaskManager");
  if (num(world, "slotsRequired") > slots) {
    return `Slots bind: there are ${amount(slots, "count")}, and the job waits for ${say(world, "slotsRequired")}.`;
  }
  const division = keyedTaskOf(world);
  const objection = division && objectionTo(division);
  if (objection) return `Key groups bind: ${objection}`;
  return num(world, "jobRequiredBuffers") > num(world, "networkBuffers")
    ? `Network buffers bind. ${why(world, "jobBufferFraction")}`
    : null;
}

const hotKey: Limit["says"] = (world) =>
  `A hot key binds: its subtask gets ${say(world, "hottestSubtaskFraction")} of the records, ` +
  `${say(world, "hottestFactor")} as much as the average.`;

const cores: Limit["says"] = (world) =>
  `Cores bind: a TaskManager has ${counted(say(world, "taskManagerCores"), "core")} for ` +
  `${counted(say(world, "slotsPerTaskManager"), "slot")}, so that not all slots can be busy at a time.`;

/** What the keys leave of the capacity of the task behind them; nothing where there is none. */
function keyLimits(world: World): readonly Limit[] {
  const division = keyedTaskOf(world);
  if (!division) return [];
  const most = Math.ceil(division.maxParallelism / division.parallelism);
  const keyGroups = (): string =>
    `Key groups bind: the subtask with ${groupsText(most)} is full when ${shareText(usableOf(division))} of the capacity ` +
    "is used.";
  const isOfScenario =
    division.parallelism === num(world, "parallelism") && division.maxParallelism === num(world, "maxParallelism");
  return [
    { usable: usableOf(division), says: keyGroups },
    ...(isOfScenario && num(world, "keySkew") > 0 ? [{ usable: 1 / num(world, "hottestFactor"), says: hotKey }] : []),
  ];
}

/** The limit that leaves the least; null where none leaves anything unused. */
function tightest(world: World): Limit | null {
  const limits = [...keyLimits(world), { usable: num(world, "coresPerSlot"), says: cores }];
  const below = limits.filter(({ usable }) => usable < ALL);
  return below.reduce<Limit | null>((least, one) => (least && least.usable <= one.usable ? least : one), null);
}

/** What is above this is 1 but for rounding. */
const ALL = 1 - 1e-9;

function nothing(world: World): string {
  const buffers = why(world, "jobBufferFraction")
    ? ""
    : ` The job requires ${say(world, "jobBufferFraction")} of a TaskManager’s network buffers.`;
  const even = keyedTaskOf(world) ? "key groups go round evenly, and " : "";
  return `Nothing binds: ${even}each slot has a core.${buffers}`;
}
