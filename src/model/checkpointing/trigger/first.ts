import type { Random } from "../../random.js";
import { raisedInterval, type TriggerSettings } from "./coordinator.js";

/** Which coordinator decides: that of Flink 1.3, or that of 2.x. */
export type Era = "then" | "now";

/**
 * How long after its start a job triggers its first checkpoint. Flink 1.3 waits one interval; 2.x draws a time between
 * the minimum pause and the interval, so that jobs started together do not upload together.
 *
 * Source: CheckpointCoordinator, 1.3.2 and 2.2 (getRandomInitDelay).
 */
export function firstDelay(settings: TriggerSettings, { era, random }: { era: Era; random: Random }): number {
  const interval = raisedInterval(settings);
  return era === "then" ? interval : settings.minPauseSeconds + random() * (interval - settings.minPauseSeconds);
}
