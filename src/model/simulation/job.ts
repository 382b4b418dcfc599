import type { RestartSettings } from "../checkpointing/restart/strategy.js";
import type { TriggerSettings } from "../checkpointing/trigger/coordinator.js";
import type { Era } from "../checkpointing/trigger/first.js";
import type { ArrivalPattern } from "./arrivals.js";
import type { Drill } from "./drills.js";

/** A job as the simulation sees it: rates in records and bytes per second, sizes for the slowest machine. */
export interface SimulatedJob {
  readonly era: Era;
  /** With an interval for backlogs the job is one whose source reports them; without one that changes nothing. */
  readonly trigger: TriggerSettings;
  readonly timeoutSeconds: number;
  /** Checkpoints that may fail in a row; one more, and the job fails over. Only 2.x counts them. */
  readonly tolerableFailures: number;
  readonly arrivals: {
    readonly pattern: ArrivalPattern;
    readonly recordsPerSecond: number;
    readonly slideSeconds: number;
  };
  readonly processing: Processing;
  readonly link: Link;
  readonly snapshot: Snapshot;
  readonly barriers: Barriers;
  readonly recovery: Recovery;
}

export interface Processing {
  /** The largest rate, above the mean of what arrives unless the job can never catch up. */
  readonly largestRecordsPerSecond: number;
  /** Share of the largest rate that an upload takes away while it runs. */
  readonly slowdownFraction: number;
}

/** One machine's link out. */
export interface Link {
  readonly bytesPerSecond: number;
  /** Traffic that the job causes as long as it runs. */
  readonly fixedBytesPerSecond: number;
  /** Traffic of the whole job's record, on this one link. */
  readonly bytesPerRecord: number;
  /** What the checkpoint store takes from one machine; Infinity where the link is the only limit. */
  readonly storeBytesPerSecond: number;
}

export interface Snapshot {
  readonly machines: number;
  /** What the slowest machine uploads for one checkpoint. */
  readonly bytes: number;
  readonly syncSeconds: number;
  /** How much the machines' uploads differ at random from checkpoint to checkpoint, as a share; 0 for not at all. */
  readonly jitterFraction: number;
}

/** How barriers travel while the job is behind, when all buffers are full. */
export interface Barriers {
  /** The time that an aligned barrier needs from source to sink, at the job's fastest. */
  readonly queueSeconds: number;
  readonly slowestFactor: number;
  readonly kind: "aligned" | "unaligned" | "timeout";
  readonly alignedTimeoutSeconds: number;
  readonly mode: "exactly-once" | "at-least-once";
  /** In-flight data that one second of queue holds on one machine. */
  readonly inFlightBytesPerSecond: number;
}

export interface Recovery {
  readonly detectionSeconds: number;
  readonly restart: RestartSettings;
  readonly slotsSeconds: number;
  readonly fetchSeconds: number;
  /** Time to restore when the machines are still there. */
  readonly fetchAfterTaskSeconds: number;
}

export interface RunOptions {
  /** The same job with the same seed gives the same run. */
  readonly seed: number;
  /** Failures drawn at random, this long apart on average; Infinity for none. */
  readonly secondsBetweenFailures?: number;
  /** Failures of a machine at these moments. */
  readonly failuresAt?: readonly number[];
  readonly drills?: readonly Drill[];
  /** When the first tick of the coordinator comes; drawn as Flink does if left out. */
  readonly firstTriggerSeconds?: number;
  /** Whether to keep a frame for each moment at which something changes; for short runs. */
  readonly keepsFrames?: boolean;
}
