import { readFileSync } from "node:fs";
import {
  readCheckpointAnswer,
  type CheckpointAnswer,
} from "../../../../src/model/checkpointing/history/read-answer.js";
import type { CheckpointRecord } from "../../../../src/model/checkpointing/history/record.js";

/** The versions of Flink whose own classes wrote the answers in data/flink/vectors/rest. */
export const versions = ["1.13", "1.17", "1.20", "2.3"] as const;

/** An answer that Flink's own classes wrote. */
export function flinkAnswer(kind: "checkpoints" | "config", version: (typeof versions)[number]): string {
  const path = `../../../../data/flink/vectors/rest/${kind}-${version}.json`;
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** What a text says that holds an answer. */
export function answerIn(text: string): CheckpointAnswer {
  const reading = readCheckpointAnswer(text);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading;
}

/** A completed checkpoint of 10 bytes of 100, triggered at 0 s, that took 1 s; with changes. */
export function record(changes: Partial<CheckpointRecord> = {}): CheckpointRecord {
  return {
    id: 1,
    status: "completed",
    kind: "checkpoint",
    triggerSeconds: 0,
    durationSeconds: 1,
    checkpointedBytes: 10,
    fullBytes: 100,
    processedInFlightBytes: 0,
    persistedInFlightBytes: 0,
    subtasks: 4,
    acknowledgedSubtasks: 4,
    failureMessage: null,
    ...changes,
  };
}

/** One completed checkpoint a minute, from the numbers of bytes and the durations in seconds. */
export function historyOf(sizes: readonly (readonly [checkpointedBytes: number, durationSeconds: number])[]) {
  return sizes.map(([checkpointedBytes, durationSeconds], index) =>
    record({ id: index + 1, triggerSeconds: 60 * index, checkpointedBytes, durationSeconds }),
  );
}
