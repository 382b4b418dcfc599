import type { JobGraph } from "../../../../model/slots/graph/job-graph.js";
import { amount, num, why, type World } from "../../../world.js";
import { graphOf, graphWith, numbersOf, type GraphNumbers } from "../alternatives.js";
import { slotsChoices, type SlotsChoice } from "../choices.js";
import { listed, many, whole } from "../words.js";

/** Names for a group; the first that the job does not use already is taken. */
const HEAVY = ["heavy", "apart", "alone"];
const INGEST = ["ingest", "sources", "alone"];

function freeGroup(names: readonly string[], { vertices }: JobGraph): string {
  const taken = new Set(vertices.map(({ slotSharingGroup }) => slotSharingGroup));
  return names.find((name) => !taken.has(name)) ?? `${names[0] ?? ""} 2`;
}

/** What each of the talk’s levers does in the scenario; where there is no job graph, why. */
function lever(does: (world: World, graph: JobGraph) => string): (world: World) => string {
  return (world) => {
    const graph = graphOf(world);
    return graph ? does(world, graph) : why(world, "tasks");
  };
}

/** The next larger number of slots that the figure has, or the next smaller one. */
const taskManagers = lever((world) => {
  const choices = slotsChoices(world);
  const at = choices.findIndex(({ slots }) => slots === num(world, "slotsPerTaskManager"));
  const [here, other] = [choices[at], choices[at + 1] ?? choices[at - 1]];
  if (!here || !other) return "Here one slot is all that the job needs: there is nothing to split.";
  return `Here ${many(here.taskManagers, "TaskManager")} of ${many(here.slots, "slot")} could be ${many(other.taskManagers, "TaskManager")} of ${whole(other.slots)}. ${consequences(here, other)}`;
});

function consequences(here: SlotsChoice, other: SlotsChoice): string {
  const lost = `A failure then takes ${amount(other.lostFraction, "fraction")} of the slots instead of ${amount(here.lostFraction, "fraction")}`;
  const memory = [here, other].map(({ taskManagers, fixedBytes }) => amount(taskManagers * fixedBytes, "binaryBytes"));
  return Number.isFinite(here.fixedBytes)
    ? `${lost}, and what no slot gets is ${memory[1] ?? ""} instead of ${memory[0] ?? ""}.`
    : `${lost}.`;
}

const slots = lever((world) => {
  const managed = num(world, "managedPerSlotBytes");
  const count = num(world, "slotsPerTaskManager");
  const size = (slots: number): string => amount((managed * count) / slots, "binaryBytes");
  const memory = Number.isNaN(managed)
    ? ""
    : ` In a container of the same size a slot then has ${size(2 * count)} of managed memory instead of ${size(count)}.`;
  const needed = (slots: number): number => Math.ceil(num(world, "slotsRequired") / slots);
  return `Here with ${whole(2 * count)} instead of ${whole(count)} the job takes ${many(needed(2 * count), "TaskManager")} instead of ${whole(needed(count))}.${memory}`;
});

/** Half the parallelism for the first task. */
const parallelism = lever((world, graph) => {
  const first = graph.vertices.find((vertex) => vertex.parallelism > 1);
  if (!first) return "Here each task has one subtask.";
  const half = Math.floor(first.parallelism / 2);
  const changed = graphWith(world, { of: first.operators, settings: { parallelism: half } });
  const name = `“${first.name.replaceAll("->", "→")}”`;
  if (!changed) return `Here Flink refuses the job with ${whole(half)} for ${name}.`;
  return `Here ${whole(half)} instead of ${whole(first.parallelism)} for ${name} ${makes(numbersOf(graph), numbersOf(changed))}`;
});

const chaining = lever((world, graph) => {
  const isOn = world.givens.operatorChaining === "on";
  const changed = graphWith(world, { options: { chaining: !isOn } });
  if (!changed) return why(world, "tasks");
  return `Here chaining switched ${isOn ? "off" : "on"} ${makes(numbersOf(graph), numbersOf(changed))}`;
});

/** The last task that reads by key, or else the last one, in a group of its own. */
const groups = lever((world, graph) => {
  const at = graph.edges.findLast(({ partitioner }) => partitioner === "key")?.to ?? graph.vertices.length - 1;
  const [head = ""] = graph.vertices[at]?.operators ?? [];
  const group = freeGroup(HEAVY, graph);
  const changed = graphWith(world, { of: [head], settings: { slotSharingGroup: group } });
  if (!changed) return `Here Flink refuses the job with “${head}” in a group of its own.`;
  return `Here “${head}” in the group “${group}” ${makes(numbersOf(graph), numbersOf(changed))}`;
});

/** What became of the numbers of a job. */
function makes(before: GraphNumbers, after: GraphNumbers): string {
  const changed = (["tasks", "subtasks", "slots"] as const).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) {
    return `changes nothing: ${many(before.tasks, "task")}, ${many(before.subtasks, "subtask")}, ${many(before.slots, "slot")}.`;
  }
  const made = changed.map((key) => `${many(after[key], key.slice(0, -1))} instead of ${whole(before[key])}`);
  const stay = changed.includes("slots") ? "" : ` It still needs ${many(before.slots, "slot")}.`;
  return `makes ${listed(made)}.${stay}`;
}

/** What naming the group of a source alone does: tasks of another group than before. */
const sourceGroup = lever((world, graph) => {
  const [source = ""] = graph.vertices[0]?.operators ?? [];
  const group = freeGroup(INGEST, graph);
  const changed = graphWith(world, { of: [source], settings: { slotSharingGroup: group } });
  if (!changed) return `Here Flink refuses the job with “${source}” in a group of its own.`;
  const { length } = changed.vertices;
  const came = changed.vertices.filter(({ slotSharingGroup }) => slotSharingGroup === group).length;
  const [before, after] = [numbersOf(graph).slots, numbersOf(changed).slots];
  const who = came === length ? `all ${many(length, "task")}` : `${whole(came)} of ${many(length, "task")}`;
  return (
    `Here “${source}” in the group “${group}” puts ${length === 1 ? "the only task" : who} into it, and the job needs ` +
    `${many(after, "slot")}${after === before ? " as before" : ` instead of ${whole(before)}`}.`
  );
});

/** The sentences about what can be done, by the name an author uses. */
export const leverPhrases = {
  "lever-task-managers": taskManagers,
  "lever-slots": slots,
  "lever-parallelism": parallelism,
  "lever-chaining": chaining,
  "lever-groups": groups,
  "source-group": sourceGroup,
} satisfies Record<string, (world: World) => string>;
