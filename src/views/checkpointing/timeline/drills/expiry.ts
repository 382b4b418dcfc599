import { lengthText } from "../clock.js";
import type { CheckpointRun } from "../../../../model/simulation/trace.js";
import { amount, counted } from "../../../world.js";
import type { Story } from "../story.js";

/** What follows when a checkpoint reaches its timeout. */
export function expiryText({ id, endSeconds }: CheckpointRun, { run, job }: Story): string {
  const thrownAway = `Checkpoint ${id} is not complete within ${lengthText(job.timeoutSeconds)} and is thrown away`;
  const failsOver = run.outages.some(({ failedSeconds }) => failedSeconds === endSeconds);
  if (job.era === "then") return `${thrownAway}. Flink 1.3 goes on as if nothing had happened.`;
  const may = counted(amount(job.tolerableFailures, "count"), "checkpoint");
  return failsOver
    ? `${thrownAway}. ${job.tolerableFailures === 0 ? "None" : `No more than ${may}`} may fail in a row, so the job itself fails over.`
    : `${thrownAway}. ${may} may fail in a row, so the job goes on.`;
}
