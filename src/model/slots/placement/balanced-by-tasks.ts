import { taskManagersFor } from "./cluster.js";

/**
 * For each slot the TaskManager that gives it: slots with more tasks first, each to the TaskManager with the fewest tasks
 * that still has one to give. The last TaskManager gives only what the others do not.
 * Source: `TasksBalancedRequestSlotMatchingStrategy`, 2.3. Of equal slots the first, and of equal TaskManagers the one that
 * came to its number of tasks first is taken here; Flink leaves that open.
 * @param tasks how many tasks each slot has
 */
export function balancedByTasks(tasks: readonly number[], slotsPerTaskManager: number): readonly number[] {
  const free = Array.from({ length: taskManagersFor(tasks.length, slotsPerTaskManager) }, (_, taskManager) =>
    Math.min(slotsPerTaskManager, tasks.length - taskManager * slotsPerTaskManager),
  );
  const taskManagerOf = tasks.map(() => 0);
  // TaskManagers by how many tasks they have. Nobody falls behind the fewest, so that it is enough to go up.
  const waiting: number[][] = [[...free.keys()]];
  let fewest = 0;
  let next = 0;
  for (const slot of mostTasksFirst(tasks)) {
    while (next >= (waiting[fewest]?.length ?? 0)) [fewest, next] = [fewest + 1, 0];
    const taskManager = waiting[fewest]?.[next++] ?? 0;
    taskManagerOf[slot] = taskManager;
    const left = (free[taskManager] ?? 0) - 1;
    free[taskManager] = left;
    if (left > 0) (waiting[fewest + (tasks[slot] ?? 0)] ??= []).push(taskManager);
  }
  return taskManagerOf;
}

function mostTasksFirst(tasks: readonly number[]): readonly number[] {
  return [...tasks.keys()].sort((a, b) => (tasks[b] ?? 0) - (tasks[a] ?? 0));
}
