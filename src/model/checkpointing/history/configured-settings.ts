import { excerpt } from "../../excerpt.js";
import { text } from "../../units.js";
import type { Setting, SettingId } from "./setting.js";
import { UNLIMITED_FAILURES, type CheckpointSettings } from "./settings.js";

/** Flink's state backends by the names of their classes, 1.13 to 2.x. The workbook knows no other. */
const backends: Readonly<Record<string, "rocksdb" | "heap">> = {
  EmbeddedRocksDBStateBackend: "rocksdb",
  RocksDBStateBackend: "rocksdb",
  HashMapStateBackend: "heap",
  FsStateBackend: "heap",
  MemoryStateBackend: "heap",
};

/** What the configuration of a job says about the inputs. What it does not say is left out. */
export function configuredSettings(config: CheckpointSettings): readonly Setting[] {
  const { intervalSeconds, minPauseSeconds, timeoutSeconds, maxConcurrent, tolerableFailures, mode } = config;
  return [
    ...given("checkpointIntervalSeconds", intervalSeconds, (s) => `The configured interval is ${text(s, "seconds")}.`),
    ...given("minPauseSeconds", minPauseSeconds, (s) => `The configured minimum pause is ${text(s, "seconds")}.`),
    ...given("checkpointTimeoutSeconds", timeoutSeconds, (s) => `The configured timeout is ${text(s, "seconds")}.`),
    ...given("maxConcurrentCheckpoints", maxConcurrent, (n) => `The configured concurrency is ${text(n, "count")}.`),
    ...given("tolerableFailedCheckpoints", tolerableFailures, tolerance),
    ...given("checkpointingMode", mode, (name) => `The configured mode is ${name.replaceAll("-", " ")}.`),
    ...alignment(config),
    ...backend(config),
  ];
}

/** How barriers wait. Without its timeout, which Flink 1.13 does not tell, an unaligned job begins unaligned. */
function alignment({ unaligned, alignedTimeoutSeconds }: CheckpointSettings): readonly Setting[] {
  if (unaligned === null) return [];
  if (!unaligned) return given("barrierAlignment", "aligned", () => "Unaligned checkpoints are off.");
  if (alignedTimeoutSeconds === null || alignedTimeoutSeconds === 0) {
    return given("barrierAlignment", "unaligned", () => "Unaligned checkpoints are on, without a timeout before.");
  }
  const after = text(alignedTimeoutSeconds, "seconds");
  return [
    ...given("barrierAlignment", "timeout", () => `A checkpoint that is not aligned after ${after} becomes unaligned.`),
    ...given("alignedTimeoutSeconds", alignedTimeoutSeconds, () => `The configured aligned timeout is ${after}.`),
  ];
}

function backend({ stateBackend }: CheckpointSettings): readonly Setting[] {
  if (stateBackend === null || !Object.hasOwn(backends, stateBackend)) return [];
  return given("stateBackend", backends[stateBackend] ?? null, () => `The state backend is ${excerpt(stateBackend)}.`);
}

function tolerance(failures: number): string {
  if (failures === UNLIMITED_FAILURES) return "The job tolerates any number of failed checkpoints.";
  if (failures === 0) return "The job fails over with the first checkpoint that fails.";
  return `The job fails over when more than ${text(failures, "count")} checkpoints in a row fail.`;
}

/** One setting, or none where its value is not known. */
function given<T extends number | string>(
  id: SettingId,
  value: T | null,
  why: (value: T) => string,
): readonly Setting[] {
  return value === null ? [] : [{ id, value, why: why(value) }];
}
