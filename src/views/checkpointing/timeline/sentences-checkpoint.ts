import { lengthText } from "./clock.js";
import type { CheckpointRun, Happening } from "../../../model/simulation/trace.js";
import { amount } from "../../world.js";
import type { Telling } from "./sentences.js";

type Reached = Extract<Happening, { readonly checkpoint: number }>;

/** How far a checkpoint has come, or how it ended. */
export function checkpointSentence({ kind, checkpoint: id }: Reached, { story, frame }: Telling): string {
  const checkpoint = story.run.checkpoints[id - 1] as CheckpointRun;
  const since = (from: number | null): string => lengthText(frame.seconds - (from ?? frame.seconds));
  switch (kind) {
    case "barrier":
      return checkpoint.triggerSeconds === frame.seconds
        ? "Its barriers pass at once."
        : `The first barrier of checkpoint ${id} has reached the last operator, ${since(checkpoint.triggerSeconds)} after the trigger: it waited behind the records in the buffers.`;
    case "aligned":
      return checkpoint.barrierSeconds === frame.seconds
        ? ""
        : `The last barrier of checkpoint ${id} has come, ${since(checkpoint.barrierSeconds)} after the first.`;
    case "upload":
      return upload(checkpoint, since(checkpoint.alignedSeconds));
    case "completed":
      return `Checkpoint ${id} is complete, ${since(checkpoint.triggerSeconds)} after its trigger.`;
    case "subsumed":
      return `Checkpoint ${id} is subsumed: a younger one is complete, and enough to go back to.`;
    case "expired":
      return `Checkpoint ${id} is thrown away: it is not complete within its timeout of ${since(checkpoint.triggerSeconds)}.`;
    case "aborted":
      return `Checkpoint ${id} is aborted with the job.`;
  }
}

function upload({ id, bytes, alignedSeconds, uploadSeconds }: CheckpointRun, took: string): string {
  const size = `${amount(bytes, "bytes")} from the slowest machine`;
  return alignedSeconds === uploadSeconds
    ? `Checkpoint ${id} begins to upload ${size}.`
    : `The synchronous part of checkpoint ${id} is over: for ${took} no record was processed. It begins to upload ${size}.`;
}
