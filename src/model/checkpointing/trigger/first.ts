import type { Random } from "../../random.js";
import { raisedInterval, type TriggerSettings } from "./coordinator.js";

/** Which coordinator decides: that of Flink 1.3, or that of 2.x. */
export type Era = "then" | "now";

/**
 * How long after a start of the coordinator the first tick comes. Flink 1.3 waits one interval. 2.3 draws a time
 * between the minimum pause and the interval, so that jobs started together do not upload together; after a failover it
 * waits for the minimum pause only. (Up to 2.2 it draws again.)
 *
 * Source: CheckpointCoordinator 1.3.3 and 2.3, CheckpointCoordinatorConfiguration.getInitialTriggeringDelay.
 */
export function firstDelay(
  settings: TriggerSettings,
  { era, isFirstStart, random }: { era: Era; isFirstStart: boolean; random: Random },
): number {
  const interval = raisedInterval(settings);
  if (era === "then") return interval;
  const { minPauseSeconds } = settings;
  return isFirstStart ? minPauseSeconds + random() * (interval - minPauseSeconds) : minPauseSeconds;
}
