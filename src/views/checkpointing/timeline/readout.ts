import { amount } from "../../world.js";
import { partAt, partNames } from "./checkpoint-parts.js";
import { clockText, lengthText } from "./clock.js";
import { momentAt, type Moment } from "./moment.js";
import { stateText } from "./phase-texts.js";
import { hasGivenUp } from "./settled.js";
import type { Story } from "./story.js";

export type ReadingName = "time" | "job" | "checkpoint" | "requests" | "throughput" | "waiting" | "link";

/** What one instrument shows. */
export interface Reading {
  readonly name: ReadingName;
  readonly title: string;
  readonly text: string;
}

/** The instruments, in the order in which they are shown, each with what it reads off at a moment. */
const instruments: Readonly<
  Record<ReadingName, readonly [title: string, read: (moment: Moment, story: Story) => string]>
> = {
  time: ["Time", ({ seconds }, story) => clockText(seconds, story.seconds)],
  job: ["The job", jobText],
  checkpoint: ["Checkpoint", checkpointText],
  requests: ["Requests waiting", ({ frame }) => amount(frame.queued, "count")],
  throughput: ["Processed", throughputText],
  waiting: ["Messages waiting", ({ waiting }) => amount(Math.round(waiting), "count")],
  link: ["Link out", linkText],
};

/** What all instruments show at a moment of a story. */
export function readoutAt(story: Story, seconds: number): readonly Reading[] {
  const moment = momentAt(story.run, seconds);
  return Object.entries(instruments).map(([name, [title, read]]) => ({
    name: name as ReadingName,
    title,
    text: read(moment, story),
  }));
}

function jobText({ outage, frame }: Moment, { run }: Story): string {
  if (outage?.phase === "delayed" && outage.outage === run.outages.at(-1) && hasGivenUp(run)) {
    return "has failed for good";
  }
  if (outage) return stateText(outage.phase, outage.outage);
  if (frame.recordsPerSecond === 0 && frame.arrivalRecordsPerSecond > 0) return "held up by a synchronous part";
  return frame.isBehind ? "runs, behind" : "runs, on time";
}

function checkpointText({ running, completed, frame, seconds }: Moment): string {
  const [first, ...others] = running;
  if (!first) return completed ? `none; ${completed.id} is complete` : "none so far";
  if (others.length > 0) return `${running.length} at the same time`;
  if (!frame.isRunning) return `${first.id}, going nowhere`;
  const { name, from } = partAt(first, seconds);
  return `${first.id}, ${partNames[name]} for ${lengthText(seconds - from)}`;
}

function throughputText({ frame }: Moment): string {
  const [processed, arriving] = [frame.recordsPerSecond, frame.arrivalRecordsPerSecond];
  return `${amount(processed, "recordsPerSecond")} of ${amount(arriving, "recordsPerSecond")} arriving`;
}

function linkText({ frame }: Moment): string {
  const { regularBytesPerSecond: regular, uploadBytesPerSecond: upload } = frame;
  const traffic = amount(regular, "bytesPerSecond");
  return upload > 0 ? `${traffic}, and ${amount(upload, "bytesPerSecond")} upload` : traffic;
}
