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
export interface ScheduledCheckpoint extends Course {
  readonly id: number;
  readonly triggerSeconds: number;
  readonly endSeconds: number;
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
  const checkpoints: ScheduledCheckpoint[] = [];
  const steps: ScheduleStep[] = [];
  let running: ScheduledCheckpoint[] = [];
  coordinator.start(0, firstSeconds);
  for (;;) {
    const ending = running.reduce<ScheduledCheckpoint | null>(
      (first, one) => (first === null || one.endSeconds < first.endSeconds ? one : first),
      null,
    );
    const isEnd = ending !== null && ending.endSeconds <= coordinator.nextTick;
    const now = isEnd ? ending.endSeconds : coordinator.nextTick;
    if (!(now <= untilSeconds)) return { checkpoints, steps };
    if (isEnd) running = running.filter((one) => one !== ending);
    const decisions = isEnd ? coordinator.ended(now, ending.outcome) : coordinator.tick(now);
    const cause = isEnd ? "end of a checkpoint" : "timer";
    for (const decision of decisions) {
      steps.push({ seconds: now, cause, decision, queued: coordinator.queued });
      if (decision !== "triggered") continue;
      const id = checkpoints.length + 1;
      const course = options.course(id);
      const checkpoint = { ...course, id, triggerSeconds: now, endSeconds: now + course.seconds };
      checkpoints.push(checkpoint);
      running.push(checkpoint);
    }
  }
}
