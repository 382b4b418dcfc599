import { coordinatorOf } from "../checkpointing/trigger/schedule.js";
import { firstDelay } from "../checkpointing/trigger/first.js";
import type { Decision } from "../checkpointing/trigger/coordinator.js";
import type { Random } from "../random.js";
import { slowestShare } from "./acknowledgements.js";
import { barrierCourse } from "./barriers.js";
import type { Body, Environment, Process, Signal, Timer } from "./environment.js";
import type { Fluid } from "./fluid.js";
import type { SimulatedJob } from "./job.js";
import type { CheckpointRun, Happening } from "./trace.js";

/** What the checkpoints of a job need of the rest of the simulation. */
export interface CheckpointsContext {
  readonly environment: Environment;
  readonly fluid: Fluid;
  readonly random: Random;
  readonly tell: (happening: Happening) => void;
  /** The job must fail over: more checkpoints failed in a row than may. */
  readonly onTooManyFailures: () => void;
}

/** The checkpoints of a job: the coordinator's timer, and what it triggers. */
export interface Checkpoints {
  readonly all: readonly CheckpointRun[];
  readonly queued: number;
  /** The newest one that completed; null before the first has. */
  readonly lastCompleted: CheckpointRun | null;
  /** Begins to trigger. @param firstSeconds the first tick; drawn as Flink does if left out */
  start(firstSeconds?: number): void;
  /** Nothing moves any more, but the JobManager does not know yet: what is triggered goes nowhere. */
  freeze(): void;
  /** Ends triggering, and aborts what runs. */
  stop(): void;
  /** The source reports a backlog, or no longer. */
  backlog(isProcessing: boolean): void;
  /** Lets the slowest machine upload this much for the next checkpoint. */
  uploadNext(bytes: number): void;
}

/** A checkpoint under way. */
interface Running {
  readonly checkpoint: CheckpointRun;
  readonly expiry: Timer;
  process: Process | null;
  upload: Signal | null;
  isBlocking: boolean;
}

/** After what happens by itself at the same moment: a checkpoint that completes as the timer fires completes first. */
const TIMER = { priority: 2 };
const EXPIRY = { priority: 1 };

export function createCheckpoints(job: SimulatedJob, context: CheckpointsContext): Checkpoints {
  const { environment, fluid, random, tell, onTooManyFailures } = context;
  const coordinator = coordinatorOf(job.era, job.trigger);
  const all: CheckpointRun[] = [];
  let running: Running[] = [];
  let lastCompleted: CheckpointRun | null = null;
  let failuresInARow = 0;
  let nextBytes = job.snapshot.bytes;
  let isFrozen = false;
  let isFirstStart = true;
  let timer: Timer | undefined;
  /** When it fires; Infinity while it does not. */
  let timerSeconds = Infinity;

  function setTimer(): void {
    const { nextTick } = coordinator;
    if (nextTick === timerSeconds) return;
    timer?.cancel();
    timerSeconds = nextTick;
    if (nextTick !== Infinity) timer = environment.at(nextTick, onTimer, TIMER);
  }

  function onTimer(): void {
    timerSeconds = Infinity;
    follow(coordinator.tick(environment.now));
  }

  function follow(decisions: readonly Decision[]): void {
    setTimer();
    for (const decision of decisions) {
      if (decision === "triggered") trigger();
      else tell({ kind: "decision", decision, checkpoint: null });
    }
  }

  function trigger(): void {
    fluid.settle();
    const id = all.length + 1;
    const checkpoint: CheckpointRun = {
      id,
      triggerSeconds: environment.now,
      barrierSeconds: null,
      alignedSeconds: null,
      uploadSeconds: null,
      endSeconds: null,
      outcome: "running",
      position: fluid.ledger.position,
      bytes: nextBytes * slowestShare(job.snapshot, random),
    };
    nextBytes = job.snapshot.bytes;
    all.push(checkpoint);
    tell({ kind: "decision", decision: "triggered", checkpoint: id });
    const expiry = environment.after(job.timeoutSeconds, () => expire(one), EXPIRY);
    const one: Running = { checkpoint, expiry, process: null, upload: null, isBlocking: false };
    running.push(one);
    if (!isFrozen) one.process = environment.process(course(one));
  }

  /** The way of one checkpoint: barriers, the synchronous part, the upload. */
  function* course(one: Running): Body {
    const { checkpoint } = one;
    const { id } = checkpoint;
    const barrier = barrierCourse(job.barriers, {
      isBehind: fluid.isBehind,
      capacityShare: fluid.conditions.capacityShare,
    });
    if (barrier.startSeconds > 0) yield barrier.startSeconds;
    checkpoint.barrierSeconds = environment.now;
    tell({ kind: "barrier", checkpoint: id });
    if (barrier.alignmentSeconds > 0) yield barrier.alignmentSeconds;
    checkpoint.alignedSeconds = environment.now;
    tell({ kind: "aligned", checkpoint: id });
    if (job.snapshot.syncSeconds > 0) {
      block(one, true);
      yield job.snapshot.syncSeconds;
      block(one, false);
    }
    checkpoint.uploadSeconds = environment.now;
    checkpoint.bytes += barrier.inFlightBytes;
    tell({ kind: "upload", checkpoint: id });
    one.upload = fluid.upload(checkpoint.bytes);
    yield one.upload;
    complete(one);
  }

  function block(one: Running, isBlocking: boolean): void {
    one.isBlocking = isBlocking;
    fluid.change((conditions) => void (conditions.blocking += isBlocking ? 1 : -1));
  }

  function complete(one: Running): void {
    one.expiry.cancel();
    close(one, "completed");
    failuresInARow = 0;
    if (lastCompleted === null || lastCompleted.id < one.checkpoint.id) lastCompleted = one.checkpoint;
    tell({ kind: "completed", checkpoint: one.checkpoint.id });
    const older = running.filter(({ checkpoint }) => checkpoint.id < one.checkpoint.id);
    for (const other of older) {
      discard(other, "subsumed");
      tell({ kind: "subsumed", checkpoint: other.checkpoint.id });
    }
    tellCoordinator("completed", older.length);
  }

  function expire(one: Running): void {
    discard(one, "expired");
    tell({ kind: "expired", checkpoint: one.checkpoint.id });
    failuresInARow += 1;
    // While the job is down it cannot fail over once more.
    if (job.era === "now" && failuresInARow > job.tolerableFailures && !isFrozen) onTooManyFailures();
    else tellCoordinator("failed");
  }

  /** A checkpoint has ended. To delete what nobody needs any more is taken to need no time. */
  function tellCoordinator(outcome: "completed" | "failed", subsumed = 0): void {
    follow(coordinator.ended(environment.now, outcome, subsumed));
    while (coordinator.deleting > 0) follow(coordinator.deleted(environment.now));
  }

  /** Ends a checkpoint before its time. */
  function discard(one: Running, outcome: "expired" | "aborted" | "subsumed"): void {
    one.expiry.cancel();
    one.process?.interrupt();
    if (one.upload) fluid.cancelUpload(one.upload);
    if (one.isBlocking) block(one, false);
    close(one, outcome);
  }

  function close(one: Running, outcome: "completed" | "expired" | "aborted" | "subsumed"): void {
    one.checkpoint.endSeconds = environment.now;
    one.checkpoint.outcome = outcome;
    running = running.filter((other) => other !== one);
  }

  return {
    all,
    get queued() {
      return coordinator.queued;
    },
    get lastCompleted() {
      return lastCompleted;
    },
    start: (firstSeconds = firstDelay(job.trigger, { era: job.era, isFirstStart, random })) => {
      isFirstStart = false;
      isFrozen = false;
      failuresInARow = 0;
      coordinator.start(environment.now, firstSeconds);
      setTimer();
    },
    freeze: () => {
      isFrozen = true;
      for (const one of running) {
        one.process?.interrupt();
        if (one.upload) fluid.cancelUpload(one.upload);
        if (one.isBlocking) block(one, false);
        one.upload = null;
      }
    },
    stop: () => {
      coordinator.stop();
      setTimer();
      for (const one of running) {
        discard(one, "aborted");
        tell({ kind: "aborted", checkpoint: one.checkpoint.id });
      }
    },
    backlog: (isProcessing) => {
      coordinator.backlog(environment.now, isProcessing);
      setTimer();
      tell({ kind: isProcessing ? "backlog begins" : "backlog ends" });
    },
    uploadNext: (bytes) => void (nextBytes = bytes),
  };
}
