import { clockText } from "../clock.js";
import type { Story } from "../story.js";

/**
 * Why no trouble can begin at a moment of a story, as a sentence for the reader; null when it can.
 * @param atSeconds seconds since the beginning
 */
export function objectionTo(atSeconds: number, { run, seconds: end }: Story): string | null {
  if (!(atSeconds > 0 && atSeconds <= end)) {
    return `Without trouble the run goes from ${clockText(0, end)} to ${clockText(end, end)}: write a time after its beginning, such as ${clockText(end / 4, end)}.`;
  }
  const gaveUp = run.frames.find(({ happenings }) => happenings.some(({ kind }) => kind === "gave up"));
  return gaveUp && gaveUp.seconds <= atSeconds
    ? `The job has failed for good at ${clockText(gaveUp.seconds, end)}: choose a moment before that.`
    : null;
}
