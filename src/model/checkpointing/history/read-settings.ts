import { count, flag, LARGEST_LONG, option, seconds, text, type Section } from "./fields.js";
import type { CheckpointingMode, CheckpointSettings } from "./settings.js";

const modes: Readonly<Record<string, CheckpointingMode>> = {
  exactly_once: "exactly-once",
  at_least_once: "at-least-once",
};

/**
 * Reads the configuration, in the shapes of Flink 1.13 to 2.x
 * (org.apache.flink.runtime.rest.messages.checkpoints.CheckpointConfigInfo).
 * What is missing is null; what has the wrong type is null, too, and a sentence in the problems of the section.
 */
export function readSettings(section: Section): CheckpointSettings {
  return {
    intervalSeconds: interval(section),
    minPauseSeconds: seconds(section, "min_pause"),
    timeoutSeconds: seconds(section, "timeout"),
    maxConcurrent: count(section, "max_concurrent"),
    mode: option(section, { name: "mode", options: modes }),
    unaligned: flag(section, "unaligned_checkpoints"),
    alignedTimeoutSeconds: seconds(section, "aligned_checkpoint_timeout"),
    tolerableFailures: count(section, "tolerable_failed_checkpoints"),
    stateBackend: text(section, "state_backend"),
    storage: text(section, "checkpoint_storage"),
    changelogEnabled: flag(section, "state_changelog_enabled"),
    materializationSeconds: seconds(section, "changelog_periodic_materialization_interval"),
  };
}

/** Flink writes Java's largest long where checkpoints are off (CheckpointCoordinatorConfiguration, 1.13 to 2.x). */
const DISABLED_SECONDS = LARGEST_LONG / 1000;

function interval(section: Section): number | null {
  const intervalSeconds = seconds(section, "interval");
  if (intervalSeconds === null || (intervalSeconds > 0 && intervalSeconds < DISABLED_SECONDS)) return intervalSeconds;
  section.problems.push("Periodic checkpoints are off: Flink reports an interval that stands for never.");
  return null;
}
