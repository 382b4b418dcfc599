import { lengthText } from "./clock.js";
import type { CheckpointRun } from "../../../model/simulation/trace.js";
import { durationOf, partNames, partsOf, type PartName } from "./checkpoint-parts.js";
import type { Story } from "./story.js";

/** One checkpoint, enlarged: its parts side by side. */
export interface Lens {
  /** Which one it is, and how it ended. */
  readonly title: string;
  readonly parts: readonly LensPart[];
}

export interface LensPart {
  readonly name: PartName;
  readonly title: string;
  readonly text: string;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

const names = Object.keys(partNames) as PartName[];

/** The checkpoint that was triggered last at a moment; before there is one, the first. Null in a story without any. */
export function lensAt({ run, seconds: end }: Story, seconds: number): Lens | null {
  const { checkpoints } = run;
  const checkpoint = checkpoints.findLast(({ triggerSeconds }) => triggerSeconds <= seconds) ?? checkpoints[0];
  if (!checkpoint) return null;
  const parts = partsOf(checkpoint, end);
  const whole = (checkpoint.endSeconds ?? end) - checkpoint.triggerSeconds;
  return {
    title: `Checkpoint ${checkpoint.id}${becameText(checkpoint)}`,
    parts: names.map((name) => {
      const part = parts.find((one) => one.name === name);
      const length = part ? part.to - part.from : 0;
      return {
        name,
        title: partNames[name],
        text: part ? lengthText(length) : "not reached",
        share: whole > 0 ? length / whole : 0,
      };
    }),
  };
}

function becameText(checkpoint: CheckpointRun): string {
  const seconds = lengthText(durationOf(checkpoint) ?? NaN);
  switch (checkpoint.outcome) {
    case "completed":
      return `, complete after ${seconds}`;
    case "running":
      return " still runs when the picture ends";
    default:
      return `, ${checkpoint.outcome} after ${seconds}`;
  }
}
