import { slotsRequired } from "../../../../model/slots/graph/counts.js";
import type { JobGraph } from "../../../../model/slots/graph/job-graph.js";
import { taskManagersFor } from "../../../../model/slots/placement/cluster.js";
import { amount, num, say, why, type World } from "../../../world.js";
import { graphOf, numbersOf } from "../alternatives.js";
import { channelSplit } from "../channel-split.js";
import { placedOn, withoutSharing } from "../place.js";
import { listed, many, whole } from "../words.js";

/** How many slots the scenario’s job needs, and why. */
function required(world: World): string {
  const graph = graphOf(world);
  if (!graph) return why(world, "slotsRequired");
  const { total, terms } = slotsRequired(graph);
  const [first] = terms;
  if (terms.length === 1) {
    return (
      `The job has ${many(graph.vertices.length, "task")} in one slot-sharing group, “${first?.group ?? ""}”. The largest ` +
      `parallelism in it is ${whole(total)}, and the job needs ${many(total, "slot")}.`
    );
  }
  const groups = listed(terms.map(({ group, parallelism }) => `${whole(parallelism)} for “${group}”`));
  return `The job needs ${many(total, "slot")}: ${groups}. Groups do not share slots, so their largest parallelisms add up.`;
}

/** What sharing saves in slots, and that each slot has more to do. */
function slots(world: World): string {
  const graph = graphOf(world);
  if (!graph) return why(world, "slotsRequired");
  const [shared, alone] = [numbersOf(graph).slots, numbersOf(withoutSharing(graph)).slots];
  if (shared === alone)
    return `Here nothing is shared: ${many(alone, "subtask")} are in as many slots.`.replace(
      "are in",
      alone === 1 ? "is in" : "are in",
    );
  return (
    `Here ${many(shared, "slot")} ${shared === 1 ? "takes" : "take"} ${many(alone, "subtask")}, ${say(world, "subtasksPerSlot")} ` +
    `in each on average. Without sharing it would be ${many(alone, "slot")}.`
  );
}

/** What sharing does to the network. */
function traffic(world: World): string {
  const graph = graphOf(world);
  if (!graph) return why(world, "slotsRequired");
  if (graph.edges.length === 0) return "Here no record leaves its chain, and there is no traffic to save.";
  const slotsPerTaskManager = num(world, "slotsPerTaskManager");
  const splits = [graph, withoutSharing(graph)].map((one) => splitOn(world, one, slotsPerTaskManager));
  const [shared, alone] = splits;
  if (!shared || !alone) return why(world, "taskManagersOfJob");
  return (
    `Here ${ofAll(shared)} of the job’s channels ${shared.local === 1 ? "stays" : "stay"} in the TaskManager. With a slot for each subtask, in ` +
    `${many(alone.taskManagers, "TaskManager")} instead of ${whole(shared.taskManagers)}, it would be ${whole(alone.local)}.`
  );
}

interface Split {
  readonly local: number;
  readonly all: number;
  readonly taskManagers: number;
}

function splitOn(world: World, graph: JobGraph, slotsPerTaskManager: number): Split | null {
  const placed = placedOn(world, { graph, taskManagers: null, loadBalance: "none" });
  if (!placed) return null;
  const { local, remote } = channelSplit(placed);
  const taskManagers = taskManagersFor(numbersOf(graph).slots, slotsPerTaskManager);
  return { local, all: local + remote, taskManagers };
}

function ofAll({ local, all }: Split): string {
  return `${whole(local)} of ${whole(all)}${local === 0 ? "" : ` (${amount(local / all, "fraction")})`}`;
}

/** The sentences about slot sharing. */
export const sharingPhrases = {
  "slots-required": required,
  "sharing-slots": slots,
  "sharing-traffic": traffic,
} satisfies Record<string, (world: World) => string>;
