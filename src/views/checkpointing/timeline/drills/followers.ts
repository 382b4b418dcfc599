import { lengthText } from "../clock.js";
import type { CheckpointRun } from "../../../../model/simulation/trace.js";
import { amount, counted } from "../../../world.js";
import type { Story } from "../story.js";

/** What happens to the requests that wait when a checkpoint ends. */
export function followersText(long: CheckpointRun, { story, waiting }: { story: Story; waiting: number }): string {
  const { run, job } = story;
  if (long.outcome === "running") return `Checkpoint ${long.id} still runs when the picture ends.`;
  if (waiting === 0) return withoutQueue(job.trigger.maxConcurrent);
  const chain = backToBack(long, run.checkpoints);
  const last = chain.at(-1);
  if (!last) return pauseText(job.trigger.minPauseSeconds);
  const which =
    chain.length === 1 ? `checkpoint ${last.id} follows` : `checkpoints ${long.id + 1} to ${last.id} follow`;
  return job.era === "then"
    ? `As soon as it has ended, ${which} at once. The timer begins anew from there.`
    : `They are executed one after another: ${which} without a pause, as further ticks find one running.`;
}

function withoutQueue(maxConcurrent: number): string {
  return maxConcurrent > 1
    ? `Up to ${counted(amount(maxConcurrent, "count"), "checkpoint")} may run at the same time, so no request has to wait.`
    : "It is over before the next request comes.";
}

function pauseText(minPauseSeconds: number): string {
  return minPauseSeconds > 0
    ? `The minimum pause of ${lengthText(minPauseSeconds)} comes first: the next request is dropped, and the timer set to its end.`
    : "The next checkpoint comes with the next request.";
}

/** The checkpoints after one that begin in the moment in which the one before ends. */
function backToBack(first: CheckpointRun, checkpoints: readonly CheckpointRun[]): readonly CheckpointRun[] {
  const chain: CheckpointRun[] = [];
  let end = first.endSeconds;
  for (const one of checkpoints.slice(first.id)) {
    if (one.triggerSeconds !== end) break;
    chain.push(one);
    end = one.endSeconds;
  }
  return chain;
}
