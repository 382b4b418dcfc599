import type { Barriers } from "./job.js";

/** How the barriers of one checkpoint travel. */
export interface BarrierCourse {
  readonly startSeconds: number;
  readonly alignmentSeconds: number;
  /** In-flight data that one machine saves with its state. */
  readonly inFlightBytes: number;
}

const AT_ONCE: BarrierCourse = { startSeconds: 0, alignmentSeconds: 0, inFlightBytes: 0 };

/**
 * The way of a checkpoint's barriers, by the rules of `pressedStartSeconds`, `pressedAlignmentSeconds` and
 * `overtakenBytes`.
 * @param options.isBehind whether the buffers are full; if not, barriers pass at once
 * @param options.capacityShare the share of its largest rate that the job has: the queue takes the longer, the less
 */
export function barrierCourse(
  barriers: Barriers,
  { isBehind, capacityShare }: { isBehind: boolean; capacityShare: number },
): BarrierCourse {
  if (!isBehind) return AT_ONCE;
  const { kind, mode, slowestFactor, alignedTimeoutSeconds, inFlightBytesPerSecond } = barriers;
  const queueSeconds = barriers.queueSeconds / capacityShare;
  // What a queue holds does not change when it moves more slowly.
  const bytesIn = (seconds: number): number => seconds * capacityShare * inFlightBytesPerSecond;
  const alignment = (slowestFactor - 1) * queueSeconds;
  if (mode === "at-least-once") return { ...AT_ONCE, startSeconds: queueSeconds };
  if (kind === "aligned") return { startSeconds: queueSeconds, alignmentSeconds: alignment, inFlightBytes: 0 };
  if (kind === "unaligned") return { ...AT_ONCE, inFlightBytes: bytesIn(queueSeconds) };
  const startSeconds = Math.min(queueSeconds, alignedTimeoutSeconds);
  return {
    startSeconds,
    alignmentSeconds: Math.min(alignment, alignedTimeoutSeconds - startSeconds),
    inFlightBytes: bytesIn(Math.max(0, queueSeconds - alignedTimeoutSeconds)),
  };
}
