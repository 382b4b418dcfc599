import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jobGraphOf, type JobGraph } from "../../../../src/model/slots/graph/job-graph.js";
import { isRefused } from "../../../../src/model/slots/graph/refusal.js";
import type { Job, JobOptions, Operator } from "../../../../src/model/slots/job/job.js";
import { possibleTasks, tasksPerTaskManager } from "../../../../src/model/slots/placement/load.js";
import type { Placement } from "../../../../src/model/slots/placement/placement.js";
import type { LoadBalance } from "../../../../src/model/slots/placement/task-managers.js";
import { plainOperator } from "../../../support/stream-jobs.js";
import { scheduling } from "./jobs.js";
import { placed } from "./placed.js";

type Mode = "NONE" | "SLOTS" | "MIN_RESOURCES" | "TASKS";

/** One run of a job on a cluster of Flink: slots and tasks of each TaskManager in use, and the subtasks of each slot. */
type Run = readonly [
  taskManagers: number,
  slotsPerTaskManager: number,
  mode: Mode,
  title: string,
  job: { readonly operators: readonly (Pick<Operator, "name" | "kind"> & Partial<Operator>)[] },
  run: number,
  counts: readonly (readonly [number, number])[],
  placement: readonly (readonly (readonly string[])[])[],
];

interface File {
  readonly runs: { readonly rows: readonly Run[] };
}

const path = new URL("../../../../data/flink/vectors/slots/placement.json", import.meta.url);
const { rows } = (JSON.parse(readFileSync(path, "utf8")) as File).runs;

/** A single job fills an empty cluster in the same way whether it is to take few TaskManagers or nothing is said. */
const modes: Readonly<Record<Mode, LoadBalance>> = {
  NONE: "none",
  MIN_RESOURCES: "none",
  SLOTS: "slots",
  TASKS: "tasks",
};

const options: JobOptions = {
  version: "2.x",
  defaultParallelism: 1,
  chaining: true,
  chainDifferentMaxParallelism: true,
};

function graphOf({ operators }: Run[4]): JobGraph {
  const job: Job = { operators: operators.map((operator) => ({ ...plainOperator, ...operator })) };
  const graph = jobGraphOf(job, options);
  if (isRefused(graph)) throw new Error(graph.refused);
  return graph;
}

/** The job of a run, placed by the model. */
function placedAs([taskManagers, slotsPerTaskManager, mode, , job]: Run): { graph: JobGraph; placement: Placement } {
  const graph = graphOf(job);
  return {
    graph,
    placement: placed(graph, scheduling(slotsPerTaskManager, { taskManagers, loadBalance: modes[mode] })),
  };
}

/** What each slot holds, in Flink’s way of counting subtasks from 1. */
const contents = ({ vertices }: JobGraph, { slots }: Placement): readonly string[] =>
  slots
    .map((subtasks) => subtasks.map(({ vertex, subtask }) => `${vertices[vertex]?.operators[0] ?? ""}${subtask + 1}`))
    .map((names) => names.toSorted().join(" "))
    .toSorted();

const descending = (counts: readonly number[]): readonly number[] => counts.toSorted((a, b) => b - a);

const titleOf = ([taskManagers, slots, mode, title, , run]: Run): string =>
  `${title}, ${mode}, ${taskManagers} × ${slots}, run ${run}`;

describe("the jobs that Flink 2.3 has run", () => {
  it("are enough to compare with", () => {
    expect(rows.length).toBeGreaterThan(200);
  });

  it("had in their slots what the model puts there, in every run", () => {
    for (const run of rows) {
      const { graph, placement } = placedAs(run);
      const held = run[7].flat().map((subtasks) => subtasks.toSorted().join(" "));
      expect(contents(graph, placement), titleOf(run)).toEqual(held.toSorted());
    }
  });

  it("took as many slots of each TaskManager", () => {
    for (const run of rows) {
      const { slotsOn } = placedAs(run).placement;
      const counts = slotsOn.map(({ length }) => length).filter((length) => length > 0);
      expect(descending(counts), titleOf(run)).toEqual(descending(run[6].map(([slots]) => slots)));
    }
  });

  it("had no TaskManager with more or fewer tasks than can be", () => {
    for (const run of rows) {
      const { fewest, most } = possibleTasks(placedAs(run).placement);
      for (const [, tasks] of run[6]) {
        expect(tasks, titleOf(run)).toBeGreaterThanOrEqual(fewest);
        expect(tasks, titleOf(run)).toBeLessThanOrEqual(most);
      }
    }
  });

  it("had their tasks balanced as here, where their slots filled all TaskManagers they took", () => {
    for (const run of rows) {
      const [, slotsPerTaskManager, mode, , , , counts] = run;
      if (mode !== "TASKS" || counts.some(([slots]) => slots < slotsPerTaskManager)) continue;
      const tasks = tasksPerTaskManager(placedAs(run).placement).filter((count) => count > 0);
      expect(descending(tasks), titleOf(run)).toEqual(descending(counts.map(([, tasks]) => tasks)));
    }
  });
});
