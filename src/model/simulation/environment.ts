import { createEventQueue, type Event } from "./event-queue.js";

/** What a process waits for: a number of seconds, or a signal. */
export type Wait = number | Signal;

/** The body of a process: it yields what it waits for, and goes on from there. */
export type Body = Generator<Wait, void, void>;

/** Something that happens once, and that processes can wait for. */
export interface Signal {
  /** Lets all that wait go on, in the order in which they began to wait; those that come later do not wait at all. */
  fire(): void;
  /** Calls back when it fires; at once if it has fired. */
  then(callback: () => void): void;
}

/** A process that runs. */
export interface Process {
  /** Ends it where it waits, as if it had returned there. Without effect on one that has ended. */
  interrupt(): void;
}

/** A time to come. */
export interface Timer {
  cancel(): void;
}

export interface TimerOptions {
  /** Of what happens at the same time, smaller comes first; 0 if left out. */
  readonly priority?: number;
}

/**
 * A simulation's clock and what is to happen, in the manner of SimPy: processes are generators that yield what they
 * wait for. Nothing is random and nothing depends on the computer's own clock.
 */
export interface Environment {
  /** Seconds since the beginning. */
  readonly now: number;
  /** Calls `action` at that moment, which must not be over: exactly then, where a delay would be rounded. */
  at(seconds: number, action: () => void, options?: TimerOptions): Timer;
  /** Calls `action` after a delay of 0 or more seconds. */
  after(delaySeconds: number, action: () => void, options?: TimerOptions): Timer;
  /** Runs the body until its first wait, at once, and on from there as the waits end. */
  process(body: Body): Process;
  signal(): Signal;
  /** Lets everything happen that is due until then, that moment included, and sets the clock to it. */
  run(untilSeconds: number): void;
}

export function createEnvironment(): Environment {
  const queue = createEventQueue();
  let now = 0;
  let sequence = 0;

  const at: Environment["at"] = (time, action, { priority = 0 } = {}) => {
    const event: Event = { time, priority, sequence: sequence++, action, cancelled: false };
    queue.add(event);
    return { cancel: () => void (event.cancelled = true) };
  };
  const after: Environment["after"] = (delaySeconds, action, options) => at(now + delaySeconds, action, options);

  const process = (body: Body): Process => {
    let waiting: Timer | undefined;
    let isOver = false;
    const goOn = (): void => {
      if (isOver) return;
      const { value, done } = body.next();
      if (done) isOver = true;
      else if (typeof value === "number") waiting = after(value, goOn);
      else value.then(goOn);
    };
    goOn();
    return {
      interrupt: () => {
        if (isOver) return;
        isOver = true;
        waiting?.cancel();
        body.return();
      },
    };
  };

  return {
    get now() {
      return now;
    },
    at,
    after,
    process,
    signal: createSignal,
    run: (untilSeconds) => {
      for (let event = queue.peek(); event && event.time <= untilSeconds; event = queue.peek()) {
        queue.take();
        now = event.time;
        event.action();
      }
      now = untilSeconds;
    },
  };
}

function createSignal(): Signal {
  let fired = false;
  let callbacks: (() => void)[] = [];
  return {
    fire: () => {
      fired = true;
      const waiting = callbacks;
      callbacks = [];
      for (const callback of waiting) callback();
    },
    then: (callback) => {
      if (fired) callback();
      else callbacks.push(callback);
    },
  };
}
