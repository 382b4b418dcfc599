import { mulberry32, type Random } from "../../random.js";
import { observe } from "../metrics/observe.js";
import type { ObservedTasks } from "../metrics/observed-task.js";
import { steadyState } from "../pipeline/steady-state.js";
import { serviceSeconds, type PipelineTask, type RecordTime } from "../pipeline/task.js";
import type { Culprit } from "./culprit.js";
import type { Dashboard, FlameShares } from "./dashboard.js";

/** What a job of the practice is made from. */
export interface PracticeNumbers {
  readonly culprit: Culprit;
  /** What arrives, records per second. */
  readonly inputPerSecond: number;
  readonly parallelism: number;
  /** Decides all that differs from job to job. */
  readonly seed: number;
}

/** Seconds between two checkpoints, as in the talk. */
const INTERVAL_SECONDS = 60;

/** Records out of the window for each record in; assumed. */
const WINDOW_SELECTIVITY = 0.2;

/** How full a task is that is not at fault, and one that is; as a share of what would be just enough. Assumed. */
const CALM = { from: 0.25, to: 0.5 };
const TOO_MUCH = { from: 1.35, to: 1.9 };
/** It would be enough, if the thread did not stand still. */
const NEARLY = { from: 0.75, to: 0.95 };

/** Share of the time that synchronous parts take, of a job that they make slow. Assumed. */
const PAUSED = { from: 0.35, to: 0.5 };

/**
 * A job that falls behind for one reason, as an operator sees it. All times are made up; how they show is the model’s.
 * @returns the same dashboard for the same numbers
 */
export function practiceDashboard(numbers: PracticeNumbers): Dashboard {
  const random = mulberry32(numbers.seed);
  const tasks = tasksFor(numbers, random);
  const state = steadyState(tasks, numbers.inputPerSecond);
  const [source, ...rest] = state.tasks.map(observe);
  if (!source) throw new Error("A job has a source.");
  const paused = Math.max(...tasks.map(({ pausedFraction }) => pausedFraction));
  return {
    tasks: [source, ...rest] satisfies ObservedTasks,
    flames: tasks.map(flameOf),
    checkpoints: {
      intervalSeconds: INTERVAL_SECONDS,
      syncSeconds: paused > 0 ? paused * INTERVAL_SECONDS : 0.02 + 0.1 * random(),
      asyncSeconds: 3 + 6 * random(),
    },
    inputPerSecond: numbers.inputPerSecond,
  };
}

const between = ({ from, to }: { from: number; to: number }, random: Random): number => from + (to - from) * random();

/** Usual work: most of it the program’s. */
const usual: RecordTime = { cpuSeconds: 0.7, serializationSeconds: 0.2, externalSeconds: 0, stateSeconds: 0.1 };

const mixes: Readonly<Partial<Record<Culprit, RecordTime>>> = {
  blocking: { cpuSeconds: 0.08, serializationSeconds: 0.06, externalSeconds: 0.86, stateSeconds: 0 },
  external: { cpuSeconds: 0.12, serializationSeconds: 0.1, externalSeconds: 0.78, stateSeconds: 0 },
  serialization: { cpuSeconds: 0.22, serializationSeconds: 0.73, externalSeconds: 0, stateSeconds: 0.05 },
};

/** Which task is at fault. */
const places: Readonly<Record<Culprit, string>> = {
  parallelism: "window",
  skew: "window",
  blocking: "enrich",
  external: "sink",
  serialization: "enrich",
  checkpoints: "window",
};

/** How full the task at fault is: a hot key holds a job back without more work for a record. */
const faults: Readonly<Record<Culprit, typeof CALM>> = {
  parallelism: TOO_MUCH,
  skew: CALM,
  blocking: TOO_MUCH,
  external: TOO_MUCH,
  serialization: TOO_MUCH,
  checkpoints: NEARLY,
};

function tasksFor(numbers: PracticeNumbers, random: Random): readonly PipelineTask[] {
  const { culprit, inputPerSecond, parallelism } = numbers;
  const names = ["source", "enrich", "window", "sink"];
  return names.map((name): PipelineTask => {
    const isAtFault = name === places[culprit];
    const load = between(isAtFault ? faults[culprit] : CALM, random);
    const visits = name === "sink" ? WINDOW_SELECTIVITY : 1;
    const seconds = (load * parallelism) / (inputPerSecond * visits);
    return {
      name,
      parallelism,
      time: scaled((isAtFault ? mixes[culprit] : undefined) ?? usual, seconds),
      selectivity: name === "window" ? WINDOW_SELECTIVITY : 1,
      skew: isAtFault && culprit === "skew" ? Math.min(parallelism, between({ from: 4.5, to: 7 }, random)) : 1,
      pausedFraction: isAtFault && culprit === "checkpoints" ? between(PAUSED, random) : 0,
    };
  });
}

function scaled(mix: RecordTime, seconds: number): RecordTime {
  return {
    cpuSeconds: mix.cpuSeconds * seconds,
    serializationSeconds: mix.serializationSeconds * seconds,
    externalSeconds: mix.externalSeconds * seconds,
    stateSeconds: mix.stateSeconds * seconds,
  };
}

function flameOf(task: PipelineTask): FlameShares {
  const all = serviceSeconds(task);
  return {
    program: task.time.cpuSeconds / all,
    serializers: task.time.serializationSeconds / all,
    state: task.time.stateSeconds / all,
    waiting: task.time.externalSeconds / all,
  };
}
