import { raisedInterval } from "../../../../model/checkpointing/trigger/coordinator.js";
import type { CheckpointRun } from "../../../../model/simulation/trace.js";
import { amount } from "../../../world.js";
import { each } from "../../each.js";
import { clockText, lengthText } from "../clock.js";
import type { Story } from "../story.js";
import { expiryText } from "./expiry.js";
import { followersText } from "./followers.js";
import { ask, type Candidate, type Question, type Trial } from "./question.js";

/** How many requests wait when a checkpoint ends that outlasts its interval? */
export function longCheckpointQuestion({ after, drill }: Trial): Question {
  const long = after.run.checkpoints.find(({ triggerSeconds }) => triggerSeconds >= drill.atSeconds);
  const prompt =
    `The first checkpoint after ${clockText(drill.atSeconds, after.seconds)} has ${lengthText(drill.forSeconds)} to upload at the usual speed; ` +
    `one is asked for every ${each(lengthText(after.job.trigger.intervalSeconds))}. How many requests wait when it ends?`;
  if (!long) return ask(prompt, { right: neverBegun, wrong: [noted(after)] });
  const ticks = ticksDuring(long, after);
  return ask(prompt, {
    right: atItsEnd(long, after),
    wrong: [noted(after), ...queued(ticks, after), dropped(after), failedOver(long, after)],
  });
}

const neverBegun: Candidate = { order: 0, label: "None", says: "No checkpoint is triggered any more." };

/** An order beyond all counts. */
const LAST = Number.MAX_VALUE;

function atItsEnd(long: CheckpointRun, story: Story): Candidate {
  const end = long.endSeconds ?? story.seconds;
  if (story.run.outages.some(({ failedSeconds }) => failedSeconds === end)) return failedOver(long, story);
  if (long.outcome === "aborted") {
    return {
      order: LAST,
      label: "None: the job fails before it ends",
      says: `Checkpoint ${long.id} is aborted with the job.`,
    };
  }
  const waiting = story.run.frames.findLast(({ seconds }) => seconds < end)?.queued ?? 0;
  const says = followersText(long, { story, waiting });
  if (waiting === 0) return { order: 0, label: "None", says };
  const label = story.job.era === "then" ? noted(story).label : eachTickText(waiting);
  return { order: waiting, label, says };
}

function eachTickText(ticks: number): string {
  return `${amount(ticks, "count")}: one for each tick that finds no room`;
}

/** Ticks of the timer while a checkpoint runs, as the interval has it. */
function ticksDuring({ triggerSeconds, endSeconds }: CheckpointRun, { job, seconds }: Story): number {
  return Math.floor(((endSeconds ?? seconds) - triggerSeconds) / raisedInterval(job.trigger));
}

function noted({ job }: Story): Candidate {
  return {
    order: 1,
    label: "1: the coordinator notes that it was asked, not how often",
    says:
      job.era === "then"
        ? "A request is noted only where no more checkpoints may run."
        : "That was Flink 1.3: the first tick set a flag and stopped the timer. In 2.x the timer goes on, and each tick adds a request.",
  };
}

/** One request for each tick: in 2.x that is no mistake, unless there is room for more checkpoints. */
function queued(ticks: number, { job }: Story): Candidate[] {
  const { maxConcurrent } = job.trigger;
  if (ticks === 0 || (job.era === "now" && maxConcurrent === 1)) return [];
  const says =
    job.era === "then"
      ? "That is Flink 2.x. In 1.3 the first tick sets a flag and stops the timer, so there are no further ticks."
      : `A tick adds a request only where there is no room, and ${amount(maxConcurrent, "count")} may run at a time.`;
  return [{ order: ticks, label: eachTickText(ticks), says }];
}

function dropped({ job }: Story): Candidate {
  return {
    order: 0,
    label: "None: a tick that finds a checkpoint running is dropped",
    says:
      job.era === "then"
        ? "It is not dropped: the coordinator sets a flag, and triggers as soon as the checkpoint has ended."
        : "It is not dropped: the request waits in a queue until the checkpoint has ended.",
  };
}

function failedOver(long: CheckpointRun, story: Story): Candidate {
  const label = "None: it reaches its timeout, and the job fails over";
  if (long.outcome === "expired") return { order: LAST, label, says: expiryText(long, story) };
  const took = lengthText((long.endSeconds ?? story.seconds) - long.triggerSeconds);
  const timeout = lengthText(story.job.timeoutSeconds);
  return { order: LAST, label, says: `It is over after ${took}, and its timeout is ${timeout}.` };
}
