import { lengthText } from "./clock.js";
import type { Happening } from "../../../model/simulation/trace.js";
import { amount, counted } from "../../world.js";
import type { Telling } from "./sentences.js";

type Decided = Extract<Happening, { kind: "decision" }>;

/** What the coordinator decided, and why. */
export function coordinatorSentence({ decision, checkpoint }: Decided, telling: Telling): string {
  const { frame, story } = telling;
  const isThen = story.job.era === "then";
  switch (decision) {
    case "triggered":
      return triggered(checkpoint ?? 0, telling);
    case "queued":
      return isThen
        ? `The timer asks for a checkpoint while ${running(telling)}: the coordinator notes it and stops its timer.`
        : `The timer asks for a checkpoint while ${running(telling)}: the request waits${waitingNow(frame.queued)}.`;
    case "ignored":
      return "The timer asks for a checkpoint; one request waits already, and Flink 1.3 remembers no more.";
    case "too early":
      return (
        `A checkpoint is asked for within ${lengthText(story.job.trigger.minPauseSeconds)} of the last one’s end: ` +
        "the request is dropped, and the timer set to the end of the minimum pause."
      );
    case "dropped":
      return "The timer asks for a checkpoint; a thousand requests wait already, so this one is dropped.";
  }
}

function triggered(id: number, { frame }: Telling): string {
  const { happenings, isRunning } = frame;
  if (!isRunning) {
    return `Checkpoint ${id} is triggered, and goes nowhere: the job is down and the JobManager does not know it yet.`;
  }
  const isFreed = happenings.some(({ kind }) => kind === "completed" || kind === "expired");
  return isFreed ? `Checkpoint ${id} is triggered at once: its request has waited.` : `Checkpoint ${id} is triggered.`;
}

/** Which checkpoints run at that moment, with their verb. */
function running({ story, frame }: Telling): string {
  const ids = story.run.checkpoints
    .filter((one) => one.triggerSeconds <= frame.seconds && (one.endSeconds ?? Infinity) > frame.seconds)
    .map(({ id }) => id);
  if (ids.length === 1) return `checkpoint ${String(ids[0])} runs`;
  return `${counted(String(ids.length), "checkpoint")} ${ids.length === 1 ? "runs" : "run"}`;
}

function waitingNow(queued: number): string {
  return queued > 1 ? `; ${amount(queued, "count")} wait now` : "";
}
