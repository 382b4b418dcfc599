import { cited } from "../../sources.js";
import { capabilities, inFlight, unpromised } from "./job.js";
import { isFrom, type SnapshotQuestion } from "./kinds.js";
import type { Verdict } from "./verdict.js";

/** Whether a later minor version reads it. */
export function upgradingMinor({ version, kind }: SnapshotQuestion): Verdict {
  if (kind === "unaligned") return inFlight;
  if (kind !== "canonical" && !isFrom(version, "1.15")) return unpromised();
  if (isFrom(version, "1.11")) {
    return { may: "yes", reason: "A later minor version of the same major one reads it.", source: capabilities };
  }
  return {
    may: "care",
    reason: "Up to 1.16. From 1.17 on, nothing older than 1.8 is read: go through a version between.",
    source: cited("notes", "1.17, FLINK-29807"),
  };
}

/** Whether 2.x reads it. */
export function upgradingMajor(question: SnapshotQuestion): Verdict {
  const { version, kind } = question;
  if (version === "2.x") {
    return {
      may: "already",
      reason: "For a later 2.x it is an upgrade to a later minor version.",
      source: capabilities,
    };
  }
  if (kind === "unaligned") return inFlight;
  if (!isFrom(version, "1.11")) {
    return {
      may: "no",
      reason: "It may be older than 1.8. Restore it in a version from 1.8 to 1.16, and take another one there.",
      source: cited("notes", "1.17, FLINK-29807; 2.0"),
    };
  }
  return {
    may: "care",
    reason:
      "Nothing is promised. What Kryo wrote is not read, nor are POJOs with a collection in a field. Try it on a copy.",
    source: cited("notes", "2.0; FLIP-538"),
  };
}
