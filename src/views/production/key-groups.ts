import { counted, num, say, type World } from "../world.js";

/** The key groups of the scenario, counted. */
export function keyGroups(world: World): string {
  return counted(say(world, "maxParallelism"), "key group");
}

/** The subtask with the most work, as the subject of a sentence. */
export function busiest(world: World): string {
  return num(world, "parallelism") === 1 ? "the only subtask" : `the busiest of ${say(world, "parallelism")} subtasks`;
}
