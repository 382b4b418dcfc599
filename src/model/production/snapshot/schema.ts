import { cited, type Source } from "../../sources.js";
import type { SnapshotQuestion } from "./kinds.js";
import type { Verdict } from "./verdict.js";

const evolution: Source = cited(
  "flink",
  "docs/ops/state/checkpoints_vs_savepoints.md; docs/dev/datastream/fault-tolerance/serialization/schema_evolution.md",
);

const KINDS = "fields may come and go. The type of a key never changes, nor what Kryo wrote.";

/** Whether the program may have another type for what a state holds. */
export function changingSchema({ version, kind }: SnapshotQuestion): Verdict {
  if (version === "1.2") {
    return { may: "no", reason: "Types of state may change since 1.7.", source: cited("tracker", "FLINK-10605") };
  }
  if (version === "1.3") {
    return {
      may: "care",
      reason: `Avro from 1.7 on, POJOs from 1.8 on: ${KINDS}`,
      source: cited("tracker", "FLINK-10605, FLINK-10896"),
    };
  }
  if (kind === "canonical") return { may: "yes", reason: `In POJOs and Avro records ${KINDS}`, source: evolution };
  return {
    may: "care",
    reason: `Promised for canonical savepoints only. Else as there: in POJOs and Avro records ${KINDS}`,
    source: evolution,
  };
}
