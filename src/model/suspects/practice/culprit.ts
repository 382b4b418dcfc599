import { bottleneckOf } from "../metrics/bottleneck.js";
import type { Dashboard } from "./dashboard.js";

/** What may be found to make a job slow. */
export const culprits = ["parallelism", "skew", "blocking", "external", "serialization", "checkpoints"] as const;
export type Culprit = (typeof culprits)[number];

/** What is much of something, assumed as for the suspects of the page. */
const MUCH = { syncFraction: 0.2, waiting: 0.5, skew: 1.5, serializers: 0.5 } as const;

/**
 * What a dashboard convicts, in the order in which one excludes the other: a thread that stands still for a checkpoint is
 * busy, one that waits for an answer is busy, a hot key makes few subtasks busy; what is left is work, of one sort or
 * another.
 */
export function culpritOf(dashboard: Dashboard): Culprit {
  const { tasks, flames, checkpoints } = dashboard;
  const { at, task } = bottleneckOf(tasks);
  const flame = flames[at];
  if (checkpoints.syncSeconds / checkpoints.intervalSeconds > MUCH.syncFraction) return "checkpoints";
  if (flame && flame.waiting > MUCH.waiting) return at === tasks.length - 1 ? "external" : "blocking";
  if (task.mostInPerSecond * task.parallelism > MUCH.skew * task.inPerSecond) return "skew";
  return flame && flame.serializers > MUCH.serializers ? "serialization" : "parallelism";
}
