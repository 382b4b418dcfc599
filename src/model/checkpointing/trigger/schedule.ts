import { coordinatorNow } from "./now.js";
import { coordinatorThen } from "./then.js";
import { raisedInterval, type Coordinator, type Decision, type TriggerSettings } from "./coordinator.js";
import type { Era } from "./first.js";

/** How a checkpoint goes, once it is triggered. */
export interface Course {
  readonly seconds: number;
  readonly outcome: "completed" | "failed";
}

/** A checkpoint in a schedule: when it ran, and how it ended. */
export interface ScheduledCheckpoint {
  readonly id: number;
  readonly triggerSeconds: number;
  readonly endSeconds: number;
  /** Subsumed: a younger one completed first, and it was no longer needed. */
  readonly outcome: "completed" | "failed" | "subsumed";
}

/** A decision of the coordinator and what it was about, in the order in which they fell. */
export interface ScheduleStep {
  readonly seconds: number;
  readonly cause: "timer" | "end of a checkpoint" | "deletion of a checkpoint";
  readonly decision: Decision;
  /** Requests that wait afterwards. */
  readonly queued: number;
}

export interface Schedule {
  readonly checkpoints: readonly ScheduledCheckpoint[];
  readonly steps: readonly ScheduleStep[];
}

export interface ScheduleOptions {
  readonly era: Era;
  /** When the first tick comes; the interval if left out. */
  readonly firstSeconds?: number;
  /** Until when checkpoints are triggered. */
  readonly untilSeconds: number;
  /** How the checkpoint with this id goes; ids count from 1. */
  readonly course: (id: number) => Course;
  /** How long it takes to delete a checkpoint that nobody needs any more; 0 if left out. */
  readonly deletionSeconds?: number;
}

/** The coordinator of an era. */
export function coordinatorOf(era: Era, settings: TriggerSettings): Coordinator {
  return era === "then" ? coordinatorThen(settings) : coordinatorNow(settings);
}

/**
 * When Flink triggers checkpoints whose durations are known, and each decision on the way. A checkpoint that ends at
 * the moment of a tick ends first. One that still runs at the end is listed as if nothing more happened to it.
 */
export function schedule(settings: TriggerSettings, options: ScheduleOptions): Schedule {
  const { era, firstSeconds = raisedInterval(settings), untilSeconds, deletionSeconds = 0 } = options;
  const coordinator = coordinatorOf(era, settings);
  const checkpoints = new Map<number, ScheduledCheckpoint>();
  const steps: ScheduleStep[] = [];
  const running = new Map<number, { readonly endSeconds: number; readonly course: Course }>();
  /** When what is being deleted is gone, in order. */
  const deletions: number[] = [];
  coordinator.start(0, firstSeconds);

  const begin = (now: number): void => {
    const id = checkpoints.size + 1;
    const course = options.course(id);
    const endSeconds = now + course.seconds;
    checkpoints.set(id, { id, triggerSeconds: now, endSeconds, outcome: course.outcome });
    running.set(id, { endSeconds, course });
  };

  /** Ends a checkpoint, and the older ones that it subsumes if it completed. */
  const end = (id: number, now: number): readonly Decision[] => {
    const { outcome } = (running.get(id) as { course: Course }).course;
    running.delete(id);
    const older = outcome === "completed" ? [...running.keys()].filter((other) => other < id) : [];
    for (const other of older) {
      running.delete(other);
      const checkpoint = checkpoints.get(other) as ScheduledCheckpoint;
      checkpoints.set(other, { ...checkpoint, endSeconds: now, outcome: "subsumed" });
    }
    const decisions = coordinator.ended(now, outcome, older.length);
    while (deletions.length < coordinator.deleting) deletions.push(now + deletionSeconds);
    return decisions;
  };

  const deleted = (now: number): readonly Decision[] => {
    deletions.shift();
    return coordinator.deleted(now);
  };

  /** What comes first of an end, a deletion and a tick. */
  const next = (): { readonly now: number; readonly cause: ScheduleStep["cause"]; run(): readonly Decision[] } => {
    const [id, endSeconds] = firstToEnd(running);
    const deletedSeconds = deletions[0] ?? Infinity;
    const now = Math.min(endSeconds, deletedSeconds, coordinator.nextTick);
    if (now === endSeconds) return { now, cause: "end of a checkpoint", run: () => end(id, now) };
    if (now === deletedSeconds) return { now, cause: "deletion of a checkpoint", run: () => deleted(now) };
    return { now, cause: "timer", run: () => coordinator.tick(now) };
  };

  for (;;) {
    const { now, cause, run } = next();
    if (!(now <= untilSeconds)) return { checkpoints: [...checkpoints.values()], steps };
    for (const decision of run()) {
      steps.push({ seconds: now, cause, decision, queued: coordinator.queued });
      if (decision === "triggered") begin(now);
    }
  }
}

function firstToEnd(running: ReadonlyMap<number, { readonly endSeconds: number }>): readonly [number, number] {
  let first: readonly [number, number] = [0, Infinity];
  for (const [id, { endSeconds }] of running) if (endSeconds < first[1]) first = [id, endSeconds];
  return first;
}
