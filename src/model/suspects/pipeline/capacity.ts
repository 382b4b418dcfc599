import { largestShare, serviceSeconds, type PipelineTask } from "./task.js";

/**
 * Records per second that a task takes in at most: when its fullest subtask is full, all others wait for it.
 * Infinite for a task that spends no time on a record.
 */
export function capacityPerSecond(task: PipelineTask): number {
  return (1 - task.pausedFraction) / (serviceSeconds(task) * largestShare(task));
}

/** Records into each task for one record into the first. */
export function recordsPerSourceRecord(tasks: readonly PipelineTask[]): readonly number[] {
  let product = 1;
  return tasks.map(({ selectivity }) => {
    const here = product;
    product *= selectivity;
    return here;
  });
}

/** The largest rate at the source that each task allows, records per second. The smallest is what the job sustains. */
export function sourceLimitsPerSecond(tasks: readonly PipelineTask[]): readonly number[] {
  const visits = recordsPerSourceRecord(tasks);
  return tasks.map((task, at) => (visits[at] ? capacityPerSecond(task) / visits[at] : Infinity));
}
