import type { CheckpointRun } from "../../../model/simulation/trace.js";

/** What a checkpoint's duration is made of, in order. */
export type PartName = "start" | "alignment" | "sync" | "upload";

export const partNames: Readonly<Record<PartName, string>> = {
  start: "start delay",
  alignment: "alignment",
  sync: "synchronous part",
  upload: "upload",
};

export interface CheckpointPart {
  readonly name: PartName;
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a checkpoint, those without length too. One that ended early has no parts after the one it was in.
 * @param untilSeconds where a checkpoint that still runs is cut
 */
export function partsOf(checkpoint: CheckpointRun, untilSeconds: number): readonly CheckpointPart[] {
  const { triggerSeconds, barrierSeconds, alignedSeconds, uploadSeconds } = checkpoint;
  const end = checkpoint.endSeconds ?? untilSeconds;
  const begins: readonly (readonly [PartName, number | null])[] = [
    ["start", triggerSeconds],
    ["alignment", barrierSeconds],
    ["sync", alignedSeconds],
    ["upload", uploadSeconds],
  ];
  return begins.flatMap(([name, from], index) =>
    from === null ? [] : [{ name, from, to: begins[index + 1]?.[1] ?? end }],
  );
}

/** The part that a checkpoint is in at a moment while it runs. */
export function partAt(checkpoint: CheckpointRun, seconds: number): CheckpointPart {
  const parts = partsOf(checkpoint, Infinity);
  return parts.findLast(({ from }) => from <= seconds) ?? (parts[0] as CheckpointPart);
}

/** From the trigger to the end; null while it runs. Seconds. */
export function durationOf({ triggerSeconds, endSeconds }: CheckpointRun): number | null {
  return endSeconds === null ? null : endSeconds - triggerSeconds;
}
