import { raisedInterval, type Coordinator, type Decision, type TriggerSettings } from "./coordinator.js";

/** Requests that may wait: CheckpointRequestDecider, DEFAULT_MAX_QUEUED_REQUESTS, Flink 2.3. */
const MOST_QUEUED = 1000;

/**
 * How often the coordinator looks at its queue when a checkpoint ends; it looks once more when one is deleted. With a
 * minimum pause each look drops a request that comes too early, so that a backlog melts faster than one request for
 * each checkpoint.
 */
const LOOKS = { completed: 2, failed: 1, subsumed: 1 } as const;

/**
 * The coordinator of Flink 2.x (the deciding class is the same in 1.20): each tick asks for a checkpoint, requests wait
 * in a queue, and the timer keeps its grid. A request that comes in the minimum pause is dropped, and the grid begins
 * anew at the end of the pause.
 *
 * Source: CheckpointCoordinator and CheckpointRequestDecider, Flink 2.3. Its trigger times equal those that Flink's own
 * classes gave in virtual time; 1.20, 2.0 and 2.2 gave the same.
 */
export function coordinatorNow(settings: TriggerSettings): Coordinator {
  const { minPauseSeconds, maxConcurrent, backlogIntervalSeconds } = settings;
  const interval = raisedInterval(settings);
  let nextTick = Infinity;
  let queued = 0;
  let pending = 0;
  let deleting = 0;
  let lastCompletion = -Infinity;
  let isStarted = false;
  let isBacklog = false;

  const currentInterval = (): number => {
    if (!isBacklog || backlogIntervalSeconds === null) return interval;
    return backlogIntervalSeconds === 0 ? Infinity : backlogIntervalSeconds;
  };

  const mayLook = (): boolean => pending < maxConcurrent && deleting <= maxConcurrent;

  /** One look at the queue: it triggers as many requests as may run, until one comes too early. */
  const look = (now: number): readonly Decision[] => {
    if (queued === 0 || !mayLook()) return [];
    queued -= 1;
    const allowed = lastCompletion + minPauseSeconds;
    if (now < allowed) {
      nextTick = allowed;
      return ["too early"];
    }
    pending += 1;
    return ["triggered", ...look(now)];
  };

  const looks = (now: number, count: number): readonly Decision[] => {
    const decisions: Decision[] = [];
    for (let done = 0; done < count && queued > 0; done++) decisions.push(...look(now));
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
    get deleting() {
      return deleting;
    },
    start: (now, firstDelay) => {
      isStarted = true;
      nextTick = now + firstDelay;
    },
    stop: () => {
      isStarted = false;
      nextTick = Infinity;
      queued = 0;
      pending = 0;
    },
    tick: (now) => {
      nextTick += currentInterval();
      if (queued === MOST_QUEUED) return ["dropped"];
      queued += 1;
      return mayLook() ? look(now) : ["queued"];
    },
    ended: (now, outcome, subsumed = 0) => {
      pending -= 1 + subsumed;
      // One that did not complete is deleted, and so is a completed one that another replaces.
      deleting += subsumed + (outcome === "failed" || lastCompletion > -Infinity ? 1 : 0);
      if (outcome === "completed") lastCompletion = now;
      return looks(now, LOOKS[outcome] + subsumed * LOOKS.subsumed);
    },
    deleted: (now) => {
      deleting -= 1;
      return look(now);
    },
    backlog: (now, isProcessing) => {
      isBacklog = isProcessing;
      if (!isStarted) return;
      // What is scheduled stays, unless the interval that counts from now on would come earlier.
      nextTick = Math.min(nextTick, now + currentInterval());
    },
  };
}
