import type { DrillKind } from "../../../model/simulation/drills.js";
import { causeText } from "./causes.js";
import { amount, counted } from "../../world.js";
import { messagesText } from "../messages.js";
import { backlogsOf } from "./backlogs.js";
import { clockText, lengthText } from "./clock.js";
import { comebackText } from "./drills/comeback.js";
import { durationOf } from "./checkpoint-parts.js";
import { mostWaiting, waitingOf } from "./rates.js";
import { rhythmText } from "./rhythm.js";
import { hasGivenUp } from "./settled.js";
import { usualDuration } from "./usual-duration.js";
import type { Story } from "./story.js";

/** What a story shows, in a few sentences: its first outage if there is one, else its rhythm and what troubles it. */
export function findingOf(story: Story): string {
  const { run, drill } = story;
  const outage = run.outages.find(({ failedSeconds }) => failedSeconds === drill?.atSeconds) ?? run.outages[0];
  if (!outage) return drill ? troubleText(story, drill.kind) : `${rhythmText(story)}${pileText(story)}`;
  const at = clockText(outage.failedSeconds, story.seconds);
  const others = run.outages.length - 1;
  return `${causeText(outage.cause)} at ${at}. ${comebackText(outage, story)}${others > 0 ? againText(others, story) : ""}`;
}

function againText(others: number, { run }: Story): string {
  const end = hasGivenUp(run) ? ", and then the restart strategy gives up" : "";
  return ` In this picture it fails ${counted(String(others), "more time")}${end}.`;
}

function troubleText(story: Story, kind: DrillKind): string {
  return kind === "hot-key" || kind === "slow-sink" ? backlogText(story) : longestText(story);
}

function longestText({ run }: Story): string {
  const longest = Math.max(0, ...run.checkpoints.map((one) => durationOf(one) ?? 0));
  const queued = Math.max(...run.frames.map((frame) => frame.queued));
  const requests = `${counted(amount(queued, "count"), "request")} ${queued === 1 ? "waits" : "wait"} at most`;
  const usual = usualDuration(run);
  const instead = usual === null ? "" : ` instead of ${lengthText(usual)}`;
  return `With the trouble the longest checkpoint takes ${lengthText(longest)}${instead}, and ${queued === 0 ? "no request has to wait" : requests}.`;
}

function backlogText(story: Story): string {
  const backlog = backlogsOf(story).find(({ to }) => to >= (story.drill?.atSeconds ?? 0));
  if (!backlog) return "The trouble makes no message wait.";
  const most = messagesText(Math.round(mostWaiting(waitingOf(story)).messages));
  const end =
    backlog.to === Infinity
      ? "and some still do when the picture ends"
      : `and from ${clockText(backlog.to, story.seconds)} on none does`;
  return `With the trouble up to ${most} wait, ${end}.`;
}

/** Where more arrives than can be processed, the queue grows from the beginning. */
function pileText(story: Story): string {
  if (backlogsOf(story).at(-1)?.to !== Infinity) return "";
  const waiting = messagesText(Math.round(waitingOf(story).at(-1)?.messages ?? 0));
  return ` The job does not keep up: ${waiting} wait when the picture ends.`;
}
