import { coordinatorNow } from "./now.js";
import { coordinatorThen } from "./then.js";
import type { Coordinator, Decision, TriggerSettings } from "./coordinator.js";
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
  readonly cause: "timer" | "end of a checkpoint";
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
}

/** The coordinator of an era. */
export function coordinatorOf(era: Era, settings: TriggerSettings): Coordinator {
  return era === "then" ? coordinatorThen(settings) : coordinatorNow(settings);
}

/**
 * When Flink triggers checkpoints whose durations are known, and each decision on the way. A checkpoint that ends at
 * the moment of a tick ends first.
 */
export function schedule(settings: TriggerSettings, options: ScheduleOptions): Schedule {
  const { era, firstSeconds = Math.max(settings.intervalSeconds, settings.minPauseSeconds), untilSeconds } = options;
  const coordinator = coordinatorOf(era, settings);
  const checkpoints = new Map<number, ScheduledCheckpoint>();
  const steps: ScheduleStep[] = [];
  const running = new Map<number, { readonly endSeconds: number; readonly course: Course }>();
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
    return coordinator.ended(now, outcome, older.length);
  };

  for (;;) {
    const [ending, endSeconds] = firstToEnd(running);
    const isEnd = endSeconds <= coordinator.nextTick;
    const now = isEnd ? endSeconds : coordinator.nextTick;
    if (!(now <= untilSeconds)) return { checkpoints: [...checkpoints.values()], steps };
    const decisions = isEnd ? end(ending, now) : coordinator.tick(now);
    for (const decision of decisions) {
      steps.push({
        seconds: now,
        cause: isEnd ? "end of a checkpoint" : "timer",
        decision,
        queued: coordinator.queued,
      });
      if (decision === "triggered") begin(now);
    }
  }
}

function firstToEnd(running: ReadonlyMap<number, { readonly endSeconds: number }>): readonly [number, number] {
  let first: readonly [number, number] = [0, Infinity];
  for (const [id, { endSeconds }] of running) if (endSeconds < first[1]) first = [id, endSeconds];
  return first;
}
