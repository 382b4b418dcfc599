import { cited } from "../../sources.js";
import { isFrom, type SnapshotQuestion } from "./kinds.js";
import type { Verdict } from "./verdict.js";

/** Why there is no such snapshot in that version; null where there is. */
export function existence({ version, kind }: SnapshotQuestion): Verdict | null {
  if (kind === "native" && !isFrom(version, "1.15")) {
    return none("Savepoints in the native format exist since 1.15.", "1.15, FLIP-203");
  }
  if (kind === "unaligned" && !isFrom(version, "1.11")) {
    return none("Unaligned checkpoints exist since 1.11.", "1.11, FLIP-76");
  }
  if (kind === "incremental" && version === "1.2") {
    return none("Incremental checkpoints exist since 1.3.", "1.3, FLINK-5053");
  }
  return null;
}

function none(reason: string, place: string): Verdict {
  return { may: "none", reason, source: cited("notes", place) };
}
