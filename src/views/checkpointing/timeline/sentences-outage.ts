import { lengthText } from "./clock.js";
import type { Happening, Outage } from "../../../model/simulation/trace.js";
import { messagesText } from "../messages.js";
import { causeText, isZooKeeper } from "./causes.js";
import { downSeconds } from "./outage-phases.js";
import { restoredFrom } from "./restored.js";
import type { Telling } from "./sentences.js";

type OfOutage = Extract<Happening, { cause: string }>;

/** How the job failed, and how it comes back. */
export function outageSentence({ kind, cause }: OfOutage, { story, frame }: Telling): string {
  const { run } = story;
  const outage = run.outages.findLast(({ failedSeconds }) => failedSeconds <= frame.seconds) as Outage;
  const since = (from: number | null): string => lengthText(frame.seconds - (from ?? frame.seconds));
  const source = restoredFrom(run, frame.seconds);
  switch (kind) {
    case "failed":
      return `${causeText(cause)}. No record is processed from here on.`;
    case "detected":
      return detected(outage);
    case "restarting":
      return restarting(cause, since(outage.detectedSeconds));
    case "restoring":
      return `${slots(since(outage.restartSeconds), outage.restartSeconds === frame.seconds)} ${
        source
          ? `The tasks fetch the state of checkpoint ${source.id}.`
          : "No checkpoint is complete: the tasks begin with nothing."
      }`;
    case "running":
      return `Records flow again, ${lengthText(downSeconds(outage))} after the failure. ${replay(outage, source?.id)}`;
    case "caught up":
      return `Nothing waits any more, ${since(outage.failedSeconds)} after the failure.`;
    case "gave up":
      return "The restart strategy gives up: the job has failed for good.";
  }
}

function restarting(cause: string, waited: string): string {
  return isZooKeeper(cause)
    ? "The new leader asks for slots at once: it knows of no failure that the restart strategy would have to wait for."
    : `The restart strategy has waited ${waited}. The job asks for slots.`;
}

function slots(after: string, atOnce: boolean): string {
  return atOnce ? "They are free." : `They are there after ${after}.`;
}

function detected({ cause, failedSeconds, detectedSeconds }: Outage): string {
  const seconds = (detectedSeconds ?? failedSeconds) - failedSeconds;
  if (seconds === 0) return "The JobManager knows at once, and cancels all tasks.";
  return isZooKeeper(cause)
    ? `ZooKeeper answers again, after ${lengthText(seconds)}. A JobManager leads, and restarts the job.`
    : `The JobManager notices it, ${lengthText(seconds)} after the failure, and cancels all tasks.`;
}

function replay({ replaySeconds, replayRecords }: Outage, id: number | undefined): string {
  const records = `${messagesText(replayRecords ?? 0)} are processed once more`;
  return id === undefined
    ? `The job begins from the start: ${records}.`
    : `The job goes on from the trigger of checkpoint ${id}, ${lengthText(replaySeconds ?? 0)} before the failure: ${records}.`;
}
