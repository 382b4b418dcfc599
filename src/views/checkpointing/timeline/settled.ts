import type { Run } from "../../../model/simulation/trace.js";

/** Whether the job has come back from its last outage and nothing waits any more. */
export function isSettled({ outages, frames }: Run): boolean {
  const last = outages.at(-1);
  // A checkpoint's synchronous part holds messages up for a moment, which is no backlog.
  const isBehind = frames.slice(-3).every((frame) => frame.isBehind);
  return (last === undefined || last.caughtUpSeconds !== null) && !isBehind;
}

/** Whether the restart strategy has given the job up. */
export function hasGivenUp({ frames }: Run): boolean {
  return frames.some(({ happenings }) => happenings.some(({ kind }) => kind === "gave up"));
}
