import { raisedInterval, type Coordinator, type Decision, type TriggerSettings } from "./coordinator.js";

/**
 * The coordinator of Flink 1.3: a tick that finds as many checkpoints running as may sets one flag and stops the timer.
 * When a checkpoint ends, the flag is worth one request, and the timer begins anew from there. It knows no interval for
 * backlogs.
 *
 * Source: CheckpointCoordinator, Flink 1.3.3, whose own trigger times it reproduces.
 */
export function coordinatorThen(settings: TriggerSettings): Coordinator {
  const { minPauseSeconds, maxConcurrent } = settings;
  const interval = raisedInterval(settings);
  let nextTick = Infinity;
  let isQueued = false;
  let pending = 0;
  let lastCompletion = -Infinity;

  const request = (now: number): Decision => {
    if (pending >= maxConcurrent) {
      const before = isQueued;
      isQueued = true;
      nextTick = Infinity;
      return before ? "ignored" : "queued";
    }
    const allowed = lastCompletion + minPauseSeconds;
    if (now < allowed) {
      nextTick = allowed;
      return "too early";
    }
    pending += 1;
    return "triggered";
  };

  const tick = (now: number): readonly Decision[] => {
    nextTick = now + interval;
    return [request(now)];
  };

  return {
    get nextTick() {
      return nextTick;
    },
    get queued() {
      return isQueued ? 1 : 0;
    },
    get pending() {
      return pending;
    },
    deleting: 0,
    start: (now, firstDelay) => void (nextTick = now + firstDelay),
    stop: () => {
      nextTick = Infinity;
      isQueued = false;
      pending = 0;
    },
    tick,
    ended: (now, outcome, subsumed = 0) => {
      pending -= 1 + subsumed;
      if (outcome === "completed") lastCompletion = now;
      if (!isQueued) return [];
      isQueued = false;
      return tick(now);
    },
    deleted: () => [],
    backlog: () => undefined,
  };
}
