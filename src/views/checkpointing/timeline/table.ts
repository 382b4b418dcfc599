import type { CheckpointRun } from "../../../model/simulation/trace.js";
import type { Table } from "../../figure.js";
import { durationOf, partNames, partsOf, type PartName } from "./checkpoint-parts.js";
import { clockText, lengthText } from "./clock.js";
import type { Story } from "./story.js";

/** Nobody reads more rows; the picture is as full as it can be long before. */
const MOST_ROWS = 200;

const names = Object.keys(partNames) as PartName[];

/** The checkpoints of a story, one a row. */
export function tableOf(story: Story): Table {
  return {
    columns: ["Checkpoint", "Trigger", "Start delay", "Alignment", "Synchronous part", "Upload", "Duration", "Outcome"],
    rows: story.run.checkpoints.slice(0, MOST_ROWS).map((checkpoint) => rowOf(checkpoint, story)),
  };
}

function rowOf(checkpoint: CheckpointRun, { seconds }: Story): readonly string[] {
  const parts = partsOf(checkpoint, seconds);
  const length = (name: PartName): string => {
    const part = parts.find((one) => one.name === name);
    return part ? lengthText(part.to - part.from) : "—";
  };
  return [
    String(checkpoint.id),
    clockText(checkpoint.triggerSeconds, seconds),
    ...names.map(length),
    lengthText(durationOf(checkpoint) ?? NaN),
    checkpoint.outcome,
  ];
}
