import type { JobGraph } from "../../../model/slots/graph/job-graph.js";
import { isRefused } from "../../../model/slots/graph/refusal.js";
import { objectionTo } from "../../../model/slots/key-groups/bounds.js";
import { groupSkew } from "../../../model/slots/key-groups/skew.js";
import { amount, counted, num, say, why, type World } from "../../world.js";
import { groupsText, shareText, subtasksText } from "../keys/division.js";
import { graphOf, keyedTaskOf } from "./keyed-tasks.js";

/** The chapter’s answer for the scenario in use. */
export function answer(world: World): string {
  const graph = graphOf(world);
  const refusal = why(world, "slotsRequired");
  if (isRefused(graph) || refusal) return refusal;
  return `${tasks(world, graph)}: ${taskManagers(world)}${keys(world)}`;
}

/** "2 tasks of 80 subtasks share 80 slots". */
function tasks(world: World, { vertices }: JobGraph): string {
  const first = vertices[0]?.parallelism ?? 0;
  const alike = vertices.every(({ parallelism }) => parallelism === first);
  const subtasks = alike ? `of ${subtasksText(first)}` : `with ${counted(say(world, "subtasks"), "subtask")} together`;
  const verb = vertices.length === 1 ? "takes" : "share";
  const slots = counted(say(world, "slotsRequired"), "slot");
  return `${counted(String(vertices.length), "task")} ${subtasks} ${verb} ${slots}`;
}

/** "80 TaskManagers of 1 slot". */
function taskManagers(world: World): string {
  const each = `of ${counted(say(world, "slotsPerTaskManager"), "slot")}`;
  const needed = `${counted(say(world, "taskManagers"), "TaskManager")} ${each}`;
  const registered = num(world, "registeredTaskManagers");
  return num(world, "taskManagers") > registered
    ? `they need ${needed}, and ${amount(registered, "count")} ${registered === 1 ? "is" : "are"} registered, so the job does not start`
    : needed;
}

function keys(world: World): string {
  const division = keyedTaskOf(world);
  if (!division) return ". No record has to go to another subtask because of its key.";
  const objection = objectionTo(division);
  if (objection) return `. The job does not start: ${objection}`;
  const { rows, usable } = groupSkew(division);
  const most = `${amount(rows[0]?.groups ?? 0, "count")} of ${groupsText(division.maxParallelism)}`;
  return usable === 1
    ? `; behind the keyBy each subtask has ${most}, so that all of the capacity can be used.`
    : `; behind the keyBy the busiest subtask has ${most}, so that ${shareText(usable)} of the capacity can be used.`;
}
