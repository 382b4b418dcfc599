import { SLOW_STORE_FACTOR } from "../../../../model/simulation/drills.js";
import type { CheckpointRun } from "../../../../model/simulation/trace.js";
import { amount, counted, num } from "../../../world.js";
import { durationOf } from "../checkpoint-parts.js";
import { clockText, lengthText } from "../clock.js";
import type { Story } from "../story.js";
import { usualDuration } from "../usual-duration.js";
import { expiryText } from "./expiry.js";
import { ask, SAME_LENGTH, type Candidate, type Question, type Trial } from "./question.js";

/** How long does the next checkpoint take when the store is four times slower? */
export function slowStoreQuestion({ before, after, drill }: Trial): Question {
  const next = after.run.checkpoints.find(({ triggerSeconds }) => triggerSeconds >= drill.atSeconds);
  return ask(
    `From ${clockText(drill.atSeconds, after.seconds)} on the checkpoint store takes only ` +
      `${amount(SLOW_STORE_FACTOR, "fraction")} of what it took each second. How long does the next checkpoint take?`,
    {
      right: taken(next, { before, after }),
      wrong: [...usual(before), untilRequest(after), untilTimeout(after)],
      sameShare: SAME_LENGTH,
    },
  );
}

/** An order beyond all durations, for a checkpoint that has none. */
const LAST = Number.MAX_VALUE;

function taken(next: CheckpointRun | undefined, { before, after }: Pick<Trial, "before" | "after">): Candidate {
  if (!next) return { order: LAST, label: "There is none", says: "No checkpoint is triggered any more." };
  const seconds = durationOf(next);
  const { id } = next;
  switch (next.outcome) {
    case "completed": {
      const length = lengthText(seconds ?? NaN);
      return {
        order: seconds ?? LAST,
        label: length,
        says: `Checkpoint ${id} takes ${length}${insteadOf(before)}. ${queueText(next, after)}`,
      };
    }
    case "expired":
      return {
        order: LAST,
        label: `It is not complete after ${lengthText(seconds ?? NaN)} and is thrown away`,
        says: expiryText(next, after),
      };
    case "aborted":
      return {
        order: LAST,
        label: "It is aborted, because the job fails",
        says: `The job fails ${lengthText(seconds ?? NaN)} after the trigger of checkpoint ${id}.`,
      };
    case "subsumed":
      return {
        order: LAST,
        label: "It is subsumed: a younger one is complete first",
        says: `Checkpoint ${id} is overtaken by a younger one, which is enough to go back to.`,
      };
    case "running":
      return {
        order: LAST,
        label: "Longer than the picture",
        says: `Checkpoint ${id} still runs when the picture ends.`,
      };
  }
}

function insteadOf({ run }: Story): string {
  const seconds = usualDuration(run);
  return seconds === null ? "" : `, where ${lengthText(seconds)} is usual`;
}

/** What waits at the end of a checkpoint because it took so long. */
function queueText({ endSeconds }: CheckpointRun, { run }: Story): string {
  const queued = run.frames.findLast(({ seconds }) => seconds < (endSeconds ?? Infinity))?.queued ?? 0;
  if (queued === 0) return "No request waits when it ends.";
  return `It outlasts its interval: ${counted(amount(queued, "count"), "request")} ${queued === 1 ? "waits" : "wait"} when it ends.`;
}

function usual({ run }: Story): Candidate[] {
  const seconds = usualDuration(run);
  if (seconds === null) return [];
  return [
    {
      order: seconds,
      label: `${lengthText(seconds)}, as before`,
      says: "A checkpoint is complete when its upload is, and the upload goes at the speed of the store.",
    },
  ];
}

function untilRequest({ world, job }: Story): Candidate {
  const seconds = num(world, "raisedIntervalSeconds");
  return {
    order: seconds,
    label: `${lengthText(seconds)}: the next request ends it`,
    says: `A request does not end a checkpoint that runs. It ${job.era === "then" ? "is noted" : "waits"} until that has ended.`,
  };
}

function untilTimeout({ job }: Story): Candidate {
  return {
    order: job.timeoutSeconds,
    label: `${lengthText(job.timeoutSeconds)}, until its timeout`,
    says: "The timeout ends what is not complete by then. It does not make a checkpoint wait.",
  };
}
