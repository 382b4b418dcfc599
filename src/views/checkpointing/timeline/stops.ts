import type { Frame } from "../../../model/simulation/trace.js";
import { backlogsOf } from "./backlogs.js";
import { sentencesOf } from "./sentences.js";
import type { Story } from "./story.js";

/** A moment at which something happened, and what. */
export interface Stop {
  readonly seconds: number;
  readonly text: string;
}

/** All happenings of a story, between its beginning and its end. */
export function stopsOf(story: Story): readonly Stop[] {
  const { run, seconds } = story;
  const worked = new Set(backlogsOf(story).map(({ to }) => to));
  const happened = run.frames
    .map((frame) => ({ seconds: frame.seconds, text: told(frame, { story, isWorkedOff: worked.has(frame.seconds) }) }))
    .filter(({ text }) => text !== "");
  return [
    ...(happened[0]?.seconds === 0 ? [] : [{ seconds: 0, text: "The job runs, and nothing waits." }]),
    ...happened,
    ...(happened.at(-1)?.seconds === seconds ? [] : [{ seconds, text: "The picture ends here; the job goes on." }]),
  ];
}

/** What happened in a frame. That a backlog is gone is told by the end of an outage, if there was one. */
function told(frame: Frame, { story, isWorkedOff }: { story: Story; isWorkedOff: boolean }): string {
  const text = sentencesOf(frame, story);
  const isSaid = frame.happenings.some(({ kind }) => kind === "caught up");
  return isWorkedOff && !isSaid ? `${text} Nothing waits any more.`.trimStart() : text;
}

/** The stop that holds at a moment: the last one that is not later. */
export function stopAt(stops: readonly Stop[], seconds: number): Stop {
  return stops.findLast((stop) => stop.seconds <= seconds) ?? (stops[0] as Stop);
}

/** The next stop after a moment, or the last one. */
export function stopAfter(stops: readonly Stop[], seconds: number): Stop {
  return stops.find((stop) => stop.seconds > seconds) ?? (stops.at(-1) as Stop);
}

/** The stop before a moment, or the first one. */
export function stopBefore(stops: readonly Stop[], seconds: number): Stop {
  return stops.findLast((stop) => stop.seconds < seconds) ?? (stops[0] as Stop);
}
