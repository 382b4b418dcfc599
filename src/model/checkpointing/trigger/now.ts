import { raisedInterval, type Coordinator, type Decision, type TriggerSettings } from "./coordinator.js";

/** Requests that may wait: CheckpointRequestDecider, DEFAULT_MAX_QUEUED_REQUESTS, Flink 2.2. */
const MOST_QUEUED = 1000;

/**
 * The coordinator of Flink 2.x (the deciding class is the same in 1.20): each tick asks for a checkpoint, requests wait
 * in a queue, and the timer keeps its grid. A request that comes in the minimum pause is dropped, and the grid begins
 * anew at the end of the pause.
 *
 * Source: CheckpointCoordinator and CheckpointRequestDecider, Flink 2.2.
 */
export function coordinatorNow(settings: TriggerSettings): Coordinator {
  const { minPauseSeconds, maxConcurrent, backlogIntervalSeconds } = settings;
  const interval = raisedInterval(settings);
  let nextTick = Infinity;
  let queued = 0;
  let pending = 0;
  let lastCompletion = -Infinity;
  let isBacklog = false;

  const currentInterval = (): number => {
    if (!isBacklog || backlogIntervalSeconds === null) return interval;
    return backlogIntervalSeconds === 0 ? Infinity : Math.max(interval, backlogIntervalSeconds);
  };

  /** Takes requests from the queue as long as they may be executed. */
  const decide = (now: number): Decision[] => {
    const decisions: Decision[] = [];
    while (queued > 0) {
      if (pending >= maxConcurrent) return decisions;
      queued -= 1;
      const allowed = lastCompletion + minPauseSeconds;
      if (now < allowed) {
        nextTick = allowed;
        return [...decisions, "too early"];
      }
      pending += 1;
      decisions.push("triggered");
    }
    return decisions;
  };

  return {
    get nextTick() {
      return nextTick;
    },
    get queued() {
      return queued;
    },
    get pending() {
      return pending;
    },
    start: (now, firstDelay) => void (nextTick = now + firstDelay),
    stop: () => {
      nextTick = Infinity;
      queued = 0;
      pending = 0;
      isBacklog = false;
    },
    tick: (now) => {
      nextTick += currentInterval();
      if (queued === MOST_QUEUED) return ["dropped"];
      queued += 1;
      return pending >= maxConcurrent ? ["queued"] : decide(now);
    },
    ended: (now, outcome) => {
      pending -= 1;
      if (outcome === "completed") lastCompletion = now;
      return decide(now);
    },
    backlog: (now, isProcessing) => {
      isBacklog = isProcessing;
      // What is scheduled stays, unless the usual interval would come earlier.
      if (!isProcessing) nextTick = Math.min(nextTick, now + interval);
    },
  };
}
