import { median, spread } from "../statistics.js";

/** How long one call of each task takes, over several rounds. */
export interface Timing {
  readonly microseconds: number;
  /** Relative to the median. */
  readonly spread: number;
}

interface Task {
  /** Runs once; what it returns is kept, so that no work can be left out. */
  readonly run: () => unknown;
  /** How many calls make one measurement. */
  readonly calls: number;
}

const ROUNDS = 25;
const WARM_UP_ROUNDS = 5;

/** Keeps results alive. */
export const kept: { last: unknown } = { last: undefined };

/** Times tasks in turns, so that whatever else the machine does meets all of them alike. */
export function timeInTurns<Name extends string>(tasks: Readonly<Record<Name, Task>>): Record<Name, Timing> {
  const entries = Object.entries<Task>(tasks);
  const samples = new Map<string, number[]>(entries.map(([name]) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const [name, task] of entries) {
      const microseconds = once(task);
      if (round >= 0) samples.get(name)?.push(microseconds);
    }
  }
  const timings = [...samples].map(([name, sample]) => [
    name,
    { microseconds: median(sample), spread: spread(sample) },
  ]);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

function once({ run, calls }: Task): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) kept.last = run();
  return ((performance.now() - start) / calls) * 1000;
}
