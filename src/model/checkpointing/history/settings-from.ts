import { configuredSettings } from "./configured-settings.js";
import type { DurationFit } from "./fit-durations.js";
import { keySettings, periodSettings, speedSettings, writtenSettings } from "./measured-settings.js";
import type { CheckpointAnswer } from "./read-answer.js";
import type { Setting } from "./setting.js";

/** What the answer does not say, and the workbook knows. */
export interface ClusterOptions {
  /** One or more; fewer than there are where the slowest has more than its share, for a checkpoint waits for that one. */
  readonly machines: number;
  /** What one key takes in the state, bytes, above 0. */
  readonly entryBytesPerKey: number;
}

/**
 * Which inputs of the workbook an answer of Flink says something about, each once. An interval that is configured goes
 * before one that was observed. The bounds of the inputs are not applied.
 * @param fit of the answer's history
 */
export function settingsFrom(
  { history, latestCompleted, config }: CheckpointAnswer,
  fit: DurationFit,
  { machines, entryBytesPerKey }: ClusterOptions,
): readonly Setting[] {
  const configured = config === null ? [] : configuredSettings(config);
  const records = history ?? [];
  return [
    ...configured,
    ...(config === null ? periodSettings(records) : []),
    ...writtenSettings(records),
    // The latest completed one is in the history, or older than all that is there.
    ...keySettings(latestCompleted === null ? records : [latestCompleted, ...records], entryBytesPerKey),
    ...speedSettings(fit, machines),
  ];
}
