import { cited, type Source } from "../../sources.js";
import { isFrom, isSavepoint, type SnapshotQuestion } from "./kinds.js";
import type { Verdict } from "./verdict.js";

/** The table of what each kind allows. */
export const capabilities: Source = cited("flink", "docs/ops/state/checkpoints_vs_savepoints.md");

/** What holds for a checkpoint of a version whose documentation has no such table yet. */
export function unpromised(): Verdict {
  return {
    may: "care",
    reason: "It works, but the documentation of that version promises it for savepoints only.",
    source: cited("flink13", "docs/setup/savepoints.md, checkpoints.md"),
  };
}

/** Whether another state backend can read it. */
export function changingBackend({ version, kind }: SnapshotQuestion): Verdict {
  if (kind !== "canonical") {
    const reason = "It has the form of one state backend, and no other can read it.";
    return { may: "no", reason, source: capabilities };
  }
  return isFrom(version, "1.13")
    ? { may: "yes", reason: "The canonical format is the same for all state backends.", source: capabilities }
    : {
        may: "no",
        reason: "Each state backend writes savepoints in a format of its own; they are one since 1.13.",
        source: cited("notes", "1.13, FLINK-20976"),
      };
}

/** Whether the job may have another parallelism, up to its max parallelism. */
export function rescaling({ version, kind }: SnapshotQuestion): Verdict {
  const reason = "Up to the max parallelism, which stays what it is.";
  if (!isSavepoint(kind) && !isFrom(version, "1.15")) return unpromised();
  if (isFrom(version, "1.11")) return { may: "yes", reason, source: capabilities };
  return version === "1.2"
    ? {
        may: "care",
        reason: `${reason} Not with state of the Checkpointed interface, and not in the same step as the upgrade to 1.3.`,
        source: cited("flink13", "docs/setup/savepoints.md, docs/ops/upgrading.md"),
      }
    : {
        may: "care",
        reason: `${reason} In 1.3 not with state of the Checkpointed interface.`,
        source: cited("flink13", "docs/setup/savepoints.md, frequently asked questions"),
      };
}

/** Whether operators and what flows between them may change. */
export function changingJob({ version, kind }: SnapshotQuestion): Verdict {
  if (kind === "unaligned") return inFlight;
  if (kind !== "canonical" && !isFrom(version, "1.15")) return unpromised();
  return {
    may: "yes",
    reason: "State finds its operator by the uid: each operator with state needs one that you have set.",
    source: capabilities,
  };
}

/** Why an unaligned checkpoint wants the same job again. */
export const inFlight: Verdict = {
  may: "no",
  reason: "It holds records that were under way, and only the same channels and types can take them.",
  source: capabilities,
};
