import { restartStrategyOf } from "../checkpointing/restart/delays.js";
import type { RestartStrategy } from "../checkpointing/restart/strategy.js";
import type { Random } from "../random.js";
import type { Checkpoints } from "./checkpoints.js";
import type { Body, Environment, Process } from "./environment.js";
import type { Fluid } from "./fluid.js";
import type { Recovery } from "./job.js";
import type { Happening, Outage } from "./trace.js";

/** How the parts of an outage differ from those of a lost machine. */
export interface FailureKind {
  readonly cause: string;
  readonly detectionSeconds: number;
  readonly slotsSeconds: number;
  readonly fetchSeconds: number;
  /** Who restarts the job: the restart strategy with its delay, or a new leader at once and with a new strategy. */
  readonly restarts: "strategy" | "new leader";
}

export interface OutagesContext {
  readonly environment: Environment;
  readonly fluid: Fluid;
  readonly checkpoints: Checkpoints;
  readonly random: Random;
  readonly tell: (happening: Happening) => void;
}

/** The failures of a job, and how it comes back. */
export interface Outages {
  readonly all: readonly Outage[];
  readonly hasGivenUp: boolean;
  /** The job fails now. One that is down already begins to come back anew. */
  fail(kind: FailureKind): void;
  /** Nothing waits any more. */
  caughtUp(): void;
}

/** A machine with a TaskManager is gone. */
export function machineLost({ detectionSeconds, slotsSeconds, fetchSeconds }: Recovery): FailureKind {
  return { cause: "a TaskManager is lost", detectionSeconds, slotsSeconds, fetchSeconds, restarts: "strategy" };
}

/**
 * Leadership is lost at once and comes back with ZooKeeper; the machines stay. Whoever leads then makes a new JobMaster,
 * which goes on from the last checkpoint (JobMasterServiceLeadershipRunner, 2.3).
 * @param seconds until a JobManager leads again
 */
export function leaderLost({ fetchAfterTaskSeconds }: Recovery, seconds: number): FailureKind {
  return {
    cause: "ZooKeeper is gone",
    detectionSeconds: seconds,
    slotsSeconds: 0,
    fetchSeconds: fetchAfterTaskSeconds,
    restarts: "new leader",
  };
}

/** The JobManager itself decides to fail the job over: it knows at once, and the machines are still there. */
export function tooManyCheckpointFailures({ fetchAfterTaskSeconds }: Recovery): FailureKind {
  return {
    cause: "too many checkpoints failed in a row",
    detectionSeconds: 0,
    slotsSeconds: 0,
    fetchSeconds: fetchAfterTaskSeconds,
    restarts: "strategy",
  };
}

export function createOutages(recovery: Recovery, context: OutagesContext): Outages {
  const { environment, fluid, checkpoints, random, tell } = context;
  const newStrategy = (): RestartStrategy => restartStrategyOf(recovery.restart, { random });
  let strategy = newStrategy();
  const all: Outage[] = [];
  let current: Process | null = null;
  let catchingUp: Outage | null = null;
  let hasGivenUp = false;

  /** How long the restart is delayed; null for ever. */
  function delayOf({ restarts }: FailureKind): number | null {
    if (restarts === "strategy") return strategy.failed(environment.now).delaySeconds;
    strategy = newStrategy();
    return 0;
  }

  function* course(outage: Outage, kind: FailureKind): Body {
    const { cause, detectionSeconds, slotsSeconds, fetchSeconds } = kind;
    if (detectionSeconds > 0) yield detectionSeconds;
    outage.detectedSeconds = environment.now;
    tell({ kind: "detected", cause });
    checkpoints.stop();
    const delaySeconds = delayOf(kind);
    if (delaySeconds === null) {
      hasGivenUp = true;
      tell({ kind: "gave up", cause });
      return;
    }
    if (delaySeconds > 0) yield delaySeconds;
    outage.restartSeconds = environment.now;
    tell({ kind: "restarting", cause });
    if (slotsSeconds > 0) yield slotsSeconds;
    outage.restoreSeconds = environment.now;
    tell({ kind: "restoring", cause });
    if (fetchSeconds > 0) yield fetchSeconds;
    resume(outage);
  }

  function resume(outage: Outage): void {
    const checkpoint = checkpoints.lastCompleted;
    fluid.settle();
    const position = checkpoint?.position ?? 0;
    outage.runningSeconds = environment.now;
    outage.replayRecords = fluid.ledger.position - position;
    outage.replaySeconds = outage.failedSeconds - (checkpoint?.triggerSeconds ?? 0);
    fluid.rewind(position);
    tell({ kind: "running", cause: outage.cause });
    fluid.change((conditions) => void (conditions.isRunning = true));
    current = null;
    catchingUp = outage;
    checkpoints.start();
  }

  return {
    all,
    get hasGivenUp() {
      return hasGivenUp;
    },
    fail: (kind) => {
      if (hasGivenUp) return;
      current?.interrupt();
      catchingUp = null;
      const outage: Outage = {
        cause: kind.cause,
        failedSeconds: environment.now,
        detectedSeconds: null,
        restartSeconds: null,
        restoreSeconds: null,
        runningSeconds: null,
        caughtUpSeconds: null,
        replaySeconds: null,
        replayRecords: null,
      };
      all.push(outage);
      tell({ kind: "failed", cause: kind.cause });
      fluid.change((conditions) => void (conditions.isRunning = false));
      checkpoints.freeze();
      current = environment.process(course(outage, kind));
    },
    caughtUp: () => {
      if (catchingUp === null) return;
      catchingUp.caughtUpSeconds = environment.now;
      tell({ kind: "caught up", cause: catchingUp.cause });
      catchingUp = null;
    },
  };
}
