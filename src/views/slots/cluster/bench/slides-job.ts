import type { Job, Operator } from "../../../../model/slots/job/job.js";
import { writeJob } from "../../../../model/slots/job/text/write-job.js";

/** What can be changed about the slides’ job. */
export interface SlidesChoice {
  /** Of all operators but the sink; 1 to 6. */
  readonly parallelism: number;
  /** 1 to 6. */
  readonly slotsPerTaskManager: number;
  /** Whether `map` has `disableChaining()`. */
  readonly breaksChain: boolean;
  /** Whether the window is in a slot-sharing group with a name. */
  readonly namesGroup: boolean;
}

/** As on the slides: “Slot sharing (parallelism now 6)”, and two TaskManagers with three slots. */
export const slidesChoice: SlidesChoice = {
  parallelism: 6,
  slotsPerTaskManager: 3,
  breaksChain: false,
  namesGroup: false,
};

/** On the slides. */
export const SLIDES_TASK_MANAGERS = 2;

/** The highest parallelism, and the most slots of a TaskManager, that can be chosen. */
export const MOST_CHOSEN = 6;

/** The group that can be named. */
export const NAMED_GROUP = "heavy";

const saysNothing = {
  parallelism: null,
  maxParallelism: null,
  chaining: null,
  slotSharingGroup: null,
  coLocationGroup: null,
} as const;

/** The job of the slides: source, map, a window behind a keyBy, and a sink in one thread. */
export function slidesJob({ breaksChain, namesGroup }: SlidesChoice): Job {
  const map: Operator = {
    ...saysNothing,
    name: "map",
    kind: "map",
    inputs: [[{ from: "source", partitioner: null }]],
    chaining: breaksChain ? "never" : null,
  };
  const window: Operator = {
    ...saysNothing,
    name: "window",
    kind: "window",
    inputs: [[{ from: "map", partitioner: "key" }]],
    slotSharingGroup: namesGroup ? NAMED_GROUP : null,
  };
  return {
    operators: [
      { ...saysNothing, name: "source", kind: "source", inputs: [] },
      map,
      window,
      { ...saysNothing, name: "sink", kind: "sink", inputs: [[{ from: "window", partitioner: null }]], parallelism: 1 },
    ],
  };
}

/** What the scenario needs to run this job: values of inputs, by id. */
export function slidesScenario(choice: SlidesChoice): Readonly<Record<string, string | number>> {
  const { parallelism, slotsPerTaskManager } = choice;
  return { job: writeJob(slidesJob(choice)), parallelism, slotsPerTaskManager };
}
