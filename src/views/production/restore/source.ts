import { cited } from "../../../model/sources.js";
import type { GraphVersion } from "../../../model/slots/job/job.js";
import { sourceText } from "../../source-text.js";

const rules = {
  "1.3": cited("flink13", "StreamGraphHasherV2, SavepointLoader.loadAndValidateSavepoint, StateAssignmentOperation"),
  now: cited("flink23", "StreamGraphHasherV2, Checkpoints.loadAndValidateCheckpoint, StateAssignmentOperation"),
};

/** Which Flink the bench follows, and where its rules are from. */
export function restoreSource(version: GraphVersion): string {
  const [name, rule] = version === "1.3" ? ["1.3", rules["1.3"]] : ["2.3", rules.now];
  const compared =
    version === "1.3"
      ? "The ids are compared with those of its classes, the restore is read from its source."
      : "The ids are compared with those of its classes, the restore with a cluster.";
  return `As Flink ${name} does it. ${sourceText(rule)} ${compared}`;
}
