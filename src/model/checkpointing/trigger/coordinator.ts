/** What a job configures about triggering. Any unit of time will do, as long as it is one. */
export interface TriggerSettings {
  readonly intervalSeconds: number;
  readonly minPauseSeconds: number;
  readonly maxConcurrent: number;
  /**
   * Used instead of the interval while a source reports a backlog: 0 for none at all; null to go on as ever. Flink
   * refuses one below the interval, and does not raise it to the minimum pause.
   */
  readonly backlogIntervalSeconds: number | null;
}

/** What a coordinator decided, and why: for those who want to follow it. */
export type Decision =
  | "triggered"
  /** As many checkpoints run as may: the request waits. */
  | "queued"
  /** As many checkpoints run as may, and one request waits already. */
  | "ignored"
  /** The minimum pause is not over: the request is dropped, and the timer set to the end of the pause. */
  | "too early"
  /** A thousand requests wait already. */
  | "dropped";

/**
 * When Flink triggers checkpoints: the part of the CheckpointCoordinator that decides. It knows no clock and starts no
 * timer; whoever drives it calls `tick` when `nextTick` has come, and says what became of each checkpoint.
 */
export interface Coordinator {
  /** When the timer fires next; Infinity while it does not. */
  readonly nextTick: number;
  /** Requests that wait. */
  readonly queued: number;
  /** Checkpoints that run. */
  readonly pending: number;
  /** Checkpoints that nobody needs any more and that are being deleted; 1.3 does not count them. */
  readonly deleting: number;
  /** Begins to trigger: the job runs. The first tick comes after the delay. */
  start(now: number, firstDelay: number): void;
  /** Ends it: the job no longer runs. What waits or runs is gone; when the last checkpoint completed is remembered. */
  stop(): void;
  /** The timer has fired. The decisions, in order; each "triggered" is a checkpoint that begins now. */
  tick(now: number): readonly Decision[];
  /**
   * A checkpoint has ended. Only one that completed begins the minimum pause anew; it also ends every older one that
   * still runs: those are subsumed.
   */
  ended(now: number, outcome: "completed" | "failed", subsumed?: number): readonly Decision[];
  /** One of those that were being deleted is gone. */
  deleted(now: number): readonly Decision[];
  /** A source reports a backlog, or no longer. What it reported last holds across a stop. */
  backlog(now: number, isProcessing: boolean): void;
}

/** The interval that is really used: one below the minimum pause is raised to it, in silence, then and now. */
export function raisedInterval({ intervalSeconds, minPauseSeconds }: TriggerSettings): number {
  return Math.max(intervalSeconds, minPauseSeconds);
}
