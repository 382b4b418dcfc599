import { spawnSync } from "node:child_process";
import { inProject } from "../../scripts/lib/paths.js";
import type { SimulatedJob } from "../../src/model/simulation/job.js";

/** What the model written with SimPy came to. */
export interface SimpyRun {
  readonly version: string;
  readonly seconds: number;
  readonly triggered: number;
  readonly completed: number;
  readonly repeated: number;
}

const ROUNDS = 3;

/** Runs the same job with SimPy; null where Python or SimPy is not there. */
export function runWithSimpy(
  { arrivals, processing, link, snapshot, barriers, recovery, trigger }: SimulatedJob,
  { untilSeconds, failuresAt }: { untilSeconds: number; failuresAt: readonly number[] },
): SimpyRun | null {
  const job = {
    rounds: ROUNDS,
    until: untilSeconds,
    failures: failuresAt,
    interval: trigger.intervalSeconds,
    rate: arrivals.recordsPerSecond,
    largest: processing.largestRecordsPerSecond,
    slowdown: processing.slowdownFraction,
    link: link.bytesPerSecond,
    fixed: link.fixedBytesPerSecond,
    bytesPerRecord: link.bytesPerRecord,
    bytes: snapshot.bytes,
    sync: snapshot.syncSeconds,
    queue: barriers.queueSeconds,
    detection: recovery.detectionSeconds,
    delay:
      recovery.restart.type === "exponential-delay" ? recovery.restart.initialSeconds : recovery.restart.delaySeconds,
    slots: recovery.slotsSeconds,
    fetch: recovery.fetchSeconds,
  };
  const { status, stdout } = spawnSync("python3", [inProject("bench/simulation/week.py")], {
    input: JSON.stringify(job),
    encoding: "utf8",
  });
  return status === 0 ? (JSON.parse(stdout) as SimpyRun) : null;
}
