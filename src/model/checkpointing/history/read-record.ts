import { bytes, count, flag, option, seconds, text, type Section } from "./fields.js";
import type { CheckpointKind, CheckpointRecord, CheckpointStatus } from "./record.js";

const statuses: Readonly<Record<string, CheckpointStatus>> = {
  completed: "completed",
  failed: "failed",
  in_progress: "in progress",
};

const kinds: Readonly<Record<string, CheckpointKind>> = {
  checkpoint: "checkpoint",
  unaligned_checkpoint: "unaligned checkpoint",
  savepoint: "savepoint",
  sync_savepoint: "savepoint",
};

/**
 * Reads one element of the history, in the shapes of Flink 1.13 to 2.x
 * (org.apache.flink.runtime.rest.messages.checkpoints.CheckpointStatistics).
 * What is missing is null; what has the wrong type is null, too, and a sentence in the problems of the section.
 */
export function readRecord(section: Section): CheckpointRecord {
  const kind = kindOf(section);
  return {
    id: count(section, "id"),
    status: statusOf(section),
    kind,
    triggerSeconds: seconds(section, "trigger_timestamp"),
    durationSeconds: seconds(section, "end_to_end_duration"),
    ...sizes(section, kind),
    processedInFlightBytes: bytes(section, "processed_data"),
    persistedInFlightBytes: bytes(section, "persisted_data"),
    subtasks: count(section, "num_subtasks"),
    acknowledgedSubtasks: count(section, "num_acknowledged_subtasks"),
    failureMessage: text(section, "failure_message"),
  };
}

/** Flink says it twice: in the field, and in the name of the class, which is "@class" up to 1.14. */
function statusOf(section: Section): CheckpointStatus | null {
  const names = ["status", "className", "@class"];
  return names.reduce<CheckpointStatus | null>(
    (status, name) => status ?? option(section, { name, options: statuses }),
    null,
  );
}

/** What does not say that it is a savepoint is a checkpoint. */
function kindOf(section: Section): CheckpointKind {
  const kind = option(section, { name: "checkpoint_type", options: kinds }) ?? "checkpoint";
  return flag(section, "is_savepoint") === true ? "savepoint" : kind;
}

/**
 * Up to 1.14, "state_size" is what was written, because files of earlier checkpoints count as 0 (1.13.6,
 * PlaceholderStreamStateHandle). Since 1.15 it is the full size, and "checkpointed_size" is what was written. A
 * savepoint shares no file with others, so what it wrote is all there is.
 */
function sizes(section: Section, kind: CheckpointKind): Pick<CheckpointRecord, "checkpointedBytes" | "fullBytes"> {
  const stateBytes = bytes(section, "state_size");
  if ("checkpointed_size" in section.object) {
    return { checkpointedBytes: bytes(section, "checkpointed_size"), fullBytes: stateBytes };
  }
  return { checkpointedBytes: stateBytes, fullBytes: kind === "savepoint" ? stateBytes : null };
}
