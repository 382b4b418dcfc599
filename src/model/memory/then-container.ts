import type { Evaluation } from "../evaluate.js";
import type { ThenRefusal } from "./flink/then/refusal.js";
import { thenDefaults, type ThenSettings } from "./flink/then/settings.js";
import { taskManagerThen, type ThenTaskManager } from "./flink/then/task-manager.js";
import type { ThenVersion } from "./flink/then/version.js";
import { MEBIBYTE } from "./whole.js";

/** The container of a scenario in whole MB; null where there is none. */
export function thenContainerOf({ values }: Evaluation): number | null {
  const bytes = Number(values.thenContainerBytes);
  return Number.isNaN(bytes) ? null : bytes / MEBIBYTE;
}

/** What a scenario sets for Flink 1.2 to 1.9. */
export function thenSettingsOf({ values }: Evaluation): ThenSettings {
  return {
    ...thenDefaults,
    cutoffRatio: Number(values.heapCutoffRatio),
    cutoffMinMegabytes: Math.floor(Number(values.heapCutoffMinBytes) / MEBIBYTE),
    offHeap: values.thenOffHeap === "off-heap",
  };
}

/** The scenario’s container as a release of that time divides it; null where there is no container. */
export function thenMemoryOf(evaluation: Evaluation, version: ThenVersion): ThenTaskManager | ThenRefusal | null {
  const container = thenContainerOf(evaluation);
  return container === null ? null : taskManagerThen(container, thenSettingsOf(evaluation), version);
}
