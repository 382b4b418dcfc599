import { text } from "../../../model/units.js";
import { roundUp } from "../../domain.js";
import { amount } from "../../world.js";
import { outageBands, outageNotes, type Band, type Note } from "./bands.js";
import { notableRecords } from "./backlogs.js";
import { barsOf, type CheckpointBar } from "./bars.js";
import { troubleOf } from "./drills/trouble.js";
import { pausesOf, type Pause } from "./pauses.js";
import { mostWaiting, ratesOf, waitingOf, type RatePoint, type WaitingPoint } from "./rates.js";
import { requestsOf, type Request } from "./requests.js";
import type { Story } from "./story.js";

/** A value that an axis names. */
export interface Level {
  readonly value: number;
  readonly text: string;
}

/** All that the picture of a story is drawn from. Times are seconds since the beginning. */
export interface TimelineData {
  readonly seconds: number;
  readonly bars: readonly CheckpointBar[];
  /** Rows of bars: as many checkpoints as ran at the same time. */
  readonly rows: number;
  readonly requests: readonly Request[];
  readonly pauses: readonly Pause[];
  readonly bands: readonly Band[];
  readonly notes: readonly Note[];
  readonly rates: readonly RatePoint[];
  /** The end of the axis of messages per second, and what arrives at first. */
  readonly throughput: { readonly top: Level; readonly arriving: Level };
  readonly waiting: { readonly points: readonly WaitingPoint[]; readonly top: Level; readonly peak: Peak };
  /** The end of the axis of bytes per second, and what the link carries. */
  readonly link: { readonly top: number; readonly limit: Level };
}

/** Where most messages wait. */
export interface Peak extends Level {
  readonly seconds: number;
}

/** What a story looks like. */
export function dataOf(story: Story): TimelineData {
  const bars = barsOf(story);
  const rates = ratesOf(story);
  const trouble = troubleOf(story);
  return {
    seconds: story.seconds,
    bars,
    rows: Math.max(1, ...bars.map(({ row }) => row + 1)),
    requests: requestsOf(story.run),
    pauses: pausesOf(story),
    bands: [...trouble.bands, ...outageBands(story)],
    notes: [...trouble.notes, ...outageNotes(story)],
    rates,
    throughput: throughputOf(rates),
    waiting: waitingLane(story),
    link: linkOf(story, rates),
  };
}

function throughputOf(rates: readonly RatePoint[]): TimelineData["throughput"] {
  const most = rates.reduce((top, { arriving, processed }) => Math.max(top, arriving, processed), 0);
  const arriving = rates[0]?.arriving ?? 0;
  return { top: level(roundUp(most)), arriving: level(arriving) };

  function level(value: number): Level {
    return { value, text: amount(value, "recordsPerSecond") };
  }
}

/** The axis ends where a backlog would begin to be one, at the earliest: what waits for a moment looks like a moment. */
function waitingLane(story: Story): TimelineData["waiting"] {
  const points = waitingOf(story);
  const peak = mostWaiting(points);
  const top = roundUp(Math.max(peak.messages, notableRecords(story)));
  return {
    points,
    top: { value: top, text: text(top, "count") },
    peak: { seconds: peak.seconds, value: peak.messages, text: text(Math.round(peak.messages), "count") },
  };
}

function linkOf({ job }: Story, rates: readonly RatePoint[]): TimelineData["link"] {
  const limit = job.link.bytesPerSecond;
  const most = rates.reduce((top, { regular, upload }) => Math.max(top, regular + upload), limit);
  return { top: 1.08 * most, limit: { value: limit, text: amount(limit, "bytesPerSecond") } };
}
