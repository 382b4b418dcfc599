import { lengthText } from "../clock.js";
import type { Outage } from "../../../../model/simulation/trace.js";
import { messagesText } from "../../messages.js";
import { downSeconds } from "../outage-phases.js";
import { hasGivenUp } from "../settled.js";
import type { Story } from "../story.js";

/** How a job came back from an outage, as far as the story goes. */
export function comebackText(outage: Outage, story: Story): string {
  const { replaySeconds, replayRecords, runningSeconds } = outage;
  if (runningSeconds === null) return neverText(outage, story);
  const replay = `${lengthText(replaySeconds ?? 0)} of the stream, ${messagesText(replayRecords ?? 0)}, are processed once more.`;
  return `${replay} The job is down for ${lengthText(downSeconds(outage))}, and ${caughtUpText(outage, story)}.`;
}

function isLast(outage: Outage, { run }: Story): boolean {
  return outage === run.outages.at(-1);
}

function neverText(outage: Outage, story: Story): string {
  if (!isLast(outage, story)) return "It fails once more before it is back.";
  return hasGivenUp(story.run)
    ? "It would go on from there, but the restart strategy gives up: the job has failed for good."
    : "It is still down when the picture ends.";
}

function caughtUpText(outage: Outage, story: Story): string {
  const { failedSeconds, caughtUpSeconds } = outage;
  if (caughtUpSeconds === null) {
    return isLast(outage, story) ? "has not caught up when the picture ends" : "fails again before it has caught up";
  }
  return `has caught up ${lengthText(caughtUpSeconds - failedSeconds)} after the failure`;
}
