import type { CheckpointRun, Frame, Outage, Run } from "../../../model/simulation/trace.js";
import { restoredFrom } from "./restored.js";
import { outagePhaseAt, type OutagePhase } from "./outage-phases.js";

/** All that holds at one moment of a run. */
export interface Moment {
  readonly seconds: number;
  /** What flows: rates are constant from one frame to the next. */
  readonly frame: Frame;
  /** Messages that wait, interpolated. */
  readonly waiting: number;
  /** Checkpoints that run, oldest first. */
  readonly running: readonly CheckpointRun[];
  /** The newest that is complete; null before the first is. */
  readonly completed: CheckpointRun | null;
  /** The outage that is not over, with the phase it is in. */
  readonly outage: { readonly outage: Outage; readonly phase: OutagePhase } | null;
}

/**
 * What holds at any moment of a run that kept its frames.
 * @param seconds before the first frame counts as the first, after the end nothing changes but what waits
 */
export function momentAt(run: Run, seconds: number): Moment {
  const frame = frameAt(run.frames, seconds);
  const outage = run.outages.findLast(({ failedSeconds }) => failedSeconds <= seconds);
  const phase = outage ? outagePhaseAt(outage, seconds) : null;
  return {
    seconds,
    frame,
    waiting: waitingAt(frame, seconds),
    running: run.checkpoints.filter((one) => one.triggerSeconds <= seconds && !hasEnded(one, seconds)),
    completed: restoredFrom(run, seconds),
    outage: outage && phase ? { outage, phase } : null,
  };
}

/** The last frame that is not later. */
export function frameAt(frames: readonly Frame[], seconds: number): Frame {
  let low = 0;
  let high = frames.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((frames[middle] as Frame).seconds <= seconds) low = middle;
    else high = middle;
  }
  return frames[low] as Frame;
}

/** Messages that wait some time into a frame. A job that is not behind processes what arrives. */
export function waitingAt(frame: Frame, seconds: number): number {
  if (!frame.isBehind) return frame.waiting;
  const growth = (frame.arrivalRecordsPerSecond - frame.recordsPerSecond) * Math.max(0, seconds - frame.seconds);
  return Math.max(0, frame.waiting + growth);
}

function hasEnded({ endSeconds }: CheckpointRun, seconds: number): boolean {
  return endSeconds !== null && endSeconds <= seconds;
}
