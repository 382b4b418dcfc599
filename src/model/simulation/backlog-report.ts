import type { Fluid } from "./fluid.js";

/** What a source says to the coordinator about its backlog. */
export interface BacklogReport {
  /** The rates may have changed: looks whether there is something to say. */
  look(fluid: Fluid): void;
}

/**
 * A source that reports a backlog from when the job falls behind until nothing waits any more. What only a synchronous
 * part holds up, and the job then works off, is none. Nobody reports while the job is down; after a restart it does.
 *
 * Assumed: a source that goes by what waits. In Flink each source decides for itself. Of Flink's own only the hybrid
 * source reports, until its last source begins (HybridSourceSplitEnumerator, 2.3); sources for change data capture do
 * during their snapshot (FLIP-309). A Kafka source never does.
 * @param tell called with each change of what is reported; at first no backlog is
 */
export function createBacklogReport(tell: (isProcessing: boolean) => void): BacklogReport {
  let isReported = false;
  let isBacklog = false;
  return {
    look: ({ isBehind, conditions, rates }) => {
      const fallsBehind = conditions.blocking === 0 && rates.recordsPerSecond <= rates.arrivalRecordsPerSecond;
      isBacklog = isBehind && (isBacklog || fallsBehind);
      if (!conditions.isRunning || isBacklog === isReported) return;
      isReported = isBacklog;
      tell(isReported);
    },
  };
}
