import { directLimitOption } from "../../model/memory/flink/job-manager-options.js";
import { jobManagerMemory, type JobManagerMemory } from "../../model/memory/flink/job-manager.js";
import type { Settings } from "../../model/memory/flink/configuration.js";
import { Refusal } from "../../model/memory/flink/refusal.js";
import { taskManagerMemory, type TaskManagerMemory } from "../../model/memory/flink/task-manager.js";
import { NEWEST, type Version } from "../../model/memory/flink/version.js";
import { jobManagerSettingsOf, taskManagerSettingsOf } from "../../model/memory/settings.js";
import { num, why, type World } from "../world.js";
import { refusalText } from "./refusals.js";

/** What a scenario sets for its TaskManager. */
export function taskManagerSettings({ givens }: World): Settings {
  return taskManagerSettingsOf(givens);
}

/** What a scenario sets for its JobManager, the limit on direct memory included. */
export function jobManagerSettings({ givens }: World): Settings {
  const sizes = jobManagerSettingsOf(givens);
  return givens.jobManagerDirectLimit === "on" ? new Map([...sizes, [directLimitOption.key, "true"]]) : sizes;
}

/** The scenario’s TaskManager to the byte, as one release derives it; or why that release does not start it. */
export function taskManagerOf(world: World, version: Version = NEWEST): TaskManagerMemory | Refusal {
  return taskManagerMemory(taskManagerSettings(world), version);
}

/** The same of its JobManager. */
export function jobManagerOf(world: World, version: Version = NEWEST): JobManagerMemory | Refusal {
  return jobManagerMemory(jobManagerSettings(world), version);
}

/** The number of slots; what is not stated counts as one, as it does in Flink. */
export function slotsOf(world: World): number {
  const slots = num(world, "slotsPerTaskManager");
  return Number.isFinite(slots) ? slots : 1;
}

/**
 * What a sentence says in place of numbers where Flink does not start the TaskManager; empty where it does. The reason
 * stands once, in the chapter’s answer, and with its remedy in the map.
 */
export function notStarted(world: World): string {
  return why(world, "totalProcessBytes") && "Here the TaskManager does not start.";
}

/** Why a process does not start, and what to change. @param process its name, such as “The TaskManager” */
export function noStart(process: string, refusal: Refusal): readonly [reason: string, remedy: string] {
  const { sentence, remedy } = refusalText(refusal);
  return [`${process} does not start. ${sentence}`, remedy];
}
