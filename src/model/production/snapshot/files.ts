import { cited } from "../../sources.js";
import { isFrom, isSavepoint, type SnapshotQuestion } from "./kinds.js";
import type { Verdict } from "./verdict.js";

/** Whether the files may be put elsewhere. */
export function moving({ version, kind }: SnapshotQuestion): Verdict {
  if (!isSavepoint(kind)) {
    return {
      may: "no",
      reason: "A checkpoint may name its files by absolute paths, and files that it shares lie in other folders.",
      source: cited("flink", "docs/ops/state/savepoints.md, checkpoints_vs_savepoints.md"),
    };
  }
  if (version === "1.2") {
    return {
      may: "no",
      reason: "The savepoint is one file with metadata; the state it points at is in the directory of the checkpoints.",
      source: cited("flink13", "docs/setup/savepoints.md, and the same page of 1.2"),
    };
  }
  if (!isFrom(version, "1.11")) {
    return {
      may: "no",
      reason: "All of it is in one directory, but its metadata names the files by absolute paths.",
      source: cited("tracker", "FLINK-5778, FLINK-5763"),
    };
  }
  return {
    may: "yes",
    reason:
      "Move the whole directory: its metadata has relative paths. Not with entropy injection, and not with state that a task owns, such as a write-ahead log.",
    source: cited("flink", "docs/ops/state/savepoints.md"),
  };
}

/** Whether the files may be deleted with the tools of the file system, where no job is being started from them. */
export function deleting({ version, kind }: SnapshotQuestion): Verdict {
  if (kind === "incremental") {
    return {
      may: "no",
      reason: "Later checkpoints, also those of a job that was started from it, may share its files.",
      source: cited("flink", "docs/ops/state/savepoints.md, checkpoints.md"),
    };
  }
  if (!isSavepoint(kind)) {
    return {
      may: "care",
      reason:
        "Only one that was kept after its job ended, and once no job depends on it; while a job runs, Flink deletes.",
      source: cited("flink", "docs/ops/state/checkpoints_vs_savepoints.md"),
    };
  }
  return version === "1.2" ? metadataOnly : ownFolder;
}

const metadataOnly: Verdict = {
  may: "no",
  reason: "You would delete the metadata, and its state would stay for ever: use bin/flink savepoint -d.",
  source: cited("talk", "Use the savepoint tool for deletions"),
};

const ownFolder: Verdict = {
  may: "care",
  reason:
    "The directory has all of its files and none of others. Wait until a job that was started from it has completed a checkpoint, and leave it to Flink where it was claimed.",
  source: cited("flink", "docs/ops/state/savepoints.md"),
};
