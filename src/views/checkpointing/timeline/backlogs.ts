import type { Story } from "./story.js";

/** A time in which messages wait. */
export interface Backlog {
  readonly from: number;
  /** Infinity if they still wait when the run ends. */
  readonly to: number;
}

/** What a synchronous part holds up is gone soon: shorter than this share of a period, and nobody speaks of a backlog. */
const NOTABLE_SHARE = 1 / 20;

/** Messages that wait in a backlog of which people speak, at least. */
export function notableRecords({ job, periodSeconds }: Story): number {
  return NOTABLE_SHARE * periodSeconds * job.arrivals.recordsPerSecond;
}

/** The times of a run in which messages wait for longer than for a moment. */
export function backlogsOf({ run, seconds, periodSeconds }: Story): readonly Backlog[] {
  const backlogs: Backlog[] = [];
  let from: number | null = null;
  for (const frame of run.frames) {
    if (frame.isBehind) from ??= frame.seconds;
    else if (from !== null) {
      backlogs.push({ from, to: frame.seconds });
      from = null;
    }
  }
  if (from !== null) backlogs.push({ from, to: Infinity });
  return backlogs.filter((one) => Math.min(one.to, seconds) - one.from > NOTABLE_SHARE * periodSeconds);
}
