import type { Division } from "../../../model/slots/key-groups/bounds.js";
import { amount, counted, num, why, type World } from "../../world.js";

/** The key groups of the scenario and its subtasks; null where the job does not start. */
export function divisionOf(world: World): Division | null {
  const [maxParallelism, parallelism] = [num(world, "maxParallelism"), num(world, "parallelism")];
  return Number.isNaN(maxParallelism) ? null : { maxParallelism, parallelism };
}

/** Why there is none; empty where there is one. */
export function whyUndivided(world: World): string {
  return why(world, "maxParallelism");
}

/** “1 subtask”, “80 subtasks”. */
export function subtasksText(subtasks: number): string {
  return counted(amount(subtasks, "count"), "subtask");
}

/** “1 key group”, “2 key groups”. */
export function groupsText(groups: number): string {
  return counted(amount(groups, "count"), "key group");
}

/** A share of a capacity: no 100 % for what is less than all of it. */
export function shareText(fraction: number): string {
  return fraction > ALMOST_ALL && fraction < 1
    ? `more than ${amount(ALMOST_ALL, "fraction")}`
    : amount(fraction, "fraction");
}

/** What would be rounded up to 100 % is above this. */
const ALMOST_ALL = 0.999;
