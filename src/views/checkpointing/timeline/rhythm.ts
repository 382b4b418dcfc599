import { lengthText } from "./clock.js";
import type { CheckpointRun } from "../../../model/simulation/trace.js";
import { amount, counted } from "../../world.js";
import { each } from "../each.js";
import { usualDuration } from "./usual-duration.js";
import type { Story } from "./story.js";

/** A smaller share of the time than this is none: the sentence would say 0 %. */
const NOTABLE_SHARE = 0.005;

/** How checkpoints follow each other in a story without failures. */
export function rhythmText(story: Story): string {
  const { checkpoints } = story.run;
  const duration = usualDuration(story.run);
  if (checkpoints.length === 0) return `No checkpoint is triggered in ${lengthText(story.seconds)}.`;
  if (duration === null) return nothingComplete(story);
  const usual = lengthText(duration);
  const free = freeShare(checkpoints);
  if (free === null) return `A checkpoint takes ${usual}.`;
  if (free < NOTABLE_SHARE) return constantly(story, usual);
  const period = lengthText(meanGap(checkpoints));
  return `A checkpoint takes ${usual}, one is triggered every ${each(period)}, and for ${amount(free, "fraction")} of the time none runs.`;
}

function nothingComplete({ run, job }: Story): string {
  const isExpired = run.checkpoints.some(({ outcome }) => outcome === "expired");
  return isExpired
    ? `No checkpoint completes: each is thrown away at its timeout of ${lengthText(job.timeoutSeconds)}.`
    : "No checkpoint is complete when the picture ends.";
}

function constantly(story: Story, usual: string): string {
  const { run } = story;
  const queued = run.frames.at(-1)?.queued ?? 0;
  const wait =
    queued > 0
      ? ` ${counted(amount(queued, "count"), "request")} ${queued === 1 ? "waits" : "wait"} when the picture ends.`
      : "";
  return (
    `Checkpoints run all the time: each takes ${usual}, and one is asked for every ` +
    `${each(lengthText(askedEvery(story)))}.${wait}`
  );
}

/** How often the timer asks when the picture ends: less often while the source reports a backlog. */
function askedEvery({ run, job }: Story): number {
  const { intervalSeconds, backlogIntervalSeconds } = job.trigger;
  const reported = run.frames
    .flatMap(({ happenings }) => happenings.map(({ kind }) => kind))
    .findLast((kind) => kind === "backlog begins" || kind === "backlog ends");
  return reported === "backlog begins" ? (backlogIntervalSeconds ?? intervalSeconds) : intervalSeconds;
}

/** The share of the time from the first trigger to the last in which no checkpoint runs; null with less than two. */
function freeShare(checkpoints: readonly CheckpointRun[]): number | null {
  const [first, last] = [checkpoints[0]?.triggerSeconds ?? 0, checkpoints.at(-1)?.triggerSeconds ?? 0];
  if (last === first) return null;
  let free = 0;
  let busyUntil = first;
  for (const { triggerSeconds, endSeconds } of checkpoints) {
    free += Math.max(0, triggerSeconds - busyUntil);
    busyUntil = Math.max(busyUntil, endSeconds ?? Infinity);
  }
  return free / (last - first);
}

function meanGap(checkpoints: readonly CheckpointRun[]): number {
  const [first, last] = [checkpoints[0]?.triggerSeconds ?? 0, checkpoints.at(-1)?.triggerSeconds ?? 0];
  return (last - first) / (checkpoints.length - 1);
}
