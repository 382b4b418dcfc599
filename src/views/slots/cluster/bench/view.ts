import { slotsRequired, subtasksOf } from "../../../../model/slots/graph/counts.js";
import { jobGraphOf, type JobGraph } from "../../../../model/slots/graph/job-graph.js";
import { isRefused } from "../../../../model/slots/graph/refusal.js";
import { jobOptionsOf } from "../../../../model/slots/job-of.js";
import type { GraphVersion } from "../../../../model/slots/job/job.js";
import { placementOf, type Placement } from "../../../../model/slots/placement/placement.js";
import { taskManagersFor } from "../../../../model/slots/placement/cluster.js";
import type { World } from "../../../world.js";
import { boxesOf } from "../boxes.js";
import { drawnBoxes, missingOf, type ClusterData } from "../cluster.js";
import { valuesOf, withoutSharing } from "../place.js";
import { listed, many, whole } from "../words.js";
import { chainedJob, type ChainedJob } from "./chained.js";
import { NAMED_GROUP, slidesJob, SLIDES_TASK_MANAGERS, type SlidesChoice } from "./slides-job.js";

/** The numbers that each choice changes. */
export interface BenchNumbers {
  readonly tasks: number;
  readonly subtasks: number;
  /** If each task had slots of its own, and as it is. */
  readonly slotsAlone: number;
  readonly slots: number;
  /** TaskManagers that all slots need. */
  readonly taskManagers: number;
}

/** One of the slides’ drawings. */
export interface Stage<Data> {
  readonly title: string;
  readonly finding: string;
  readonly description: string;
  readonly data: Data;
}

/** The slides’ three drawings for one choice. */
export interface BenchView {
  readonly choice: SlidesChoice;
  readonly version: GraphVersion;
  readonly numbers: BenchNumbers;
  readonly chaining: Stage<ChainedJob>;
  readonly alone: Stage<ClusterData>;
  readonly shared: Stage<ClusterData>;
}

/** Which Flink makes tasks of the job in a scenario. */
export function versionOf(world: World): GraphVersion {
  return jobOptionsOf(valuesOf(world)).version;
}

/** The slides’ job, worked out. */
export function benchView(choice: SlidesChoice, version: GraphVersion): BenchView {
  const graph = graphFor(choice, version);
  const numbers = numbersOf(graph, choice);
  const chained = chainedJob(graph);
  return {
    ...{ choice, version, numbers },
    chaining: {
      title: "Operator chaining",
      finding: chainingFinding(chained, numbers),
      description: chained.tasks
        .map(({ letter, name, parallelism }) => `task ${letter}: ${name}, ${many(parallelism, "subtask")}`)
        .join("; "),
      data: chained,
    },
    alone: stageOf(withoutSharing(graph), {
      choice,
      version,
      title: "Task slots, not shared",
      finding: aloneFinding(numbers, choice),
    }),
    shared: stageOf(graph, { choice, version, title: "Slot sharing", finding: sharedFinding(numbers, choice) }),
  };
}

function graphFor(choice: SlidesChoice, version: GraphVersion): JobGraph {
  const options = {
    version,
    defaultParallelism: choice.parallelism,
    chaining: true,
    chainDifferentMaxParallelism: true,
  };
  const graph = jobGraphOf(slidesJob(choice), options);
  if (isRefused(graph)) throw new RangeError(`The slides’ job is refused: ${graph.refused}`);
  return graph;
}

function numbersOf(graph: JobGraph, { slotsPerTaskManager }: SlidesChoice): BenchNumbers {
  const subtasks = subtasksOf(graph).total;
  const slots = slotsRequired(graph).total;
  return {
    ...{ tasks: graph.vertices.length, subtasks, slots },
    slotsAlone: slotsRequired(withoutSharing(graph)).total,
    taskManagers: taskManagersFor(slots, slotsPerTaskManager),
  };
}

interface StageWords {
  readonly choice: SlidesChoice;
  readonly version: GraphVersion;
  readonly title: string;
  readonly finding: string;
}

/** The drawing of the chains says which letter is which task. */
function stageOf(graph: JobGraph, { choice, version, title, finding }: StageWords): Stage<ClusterData> {
  const placement = placed(graph, choice, version);
  const machine = { slotsPerTaskManager: choice.slotsPerTaskManager, cores: NaN };
  const boxes = boxesOf({ graph, placement }, machine, null).map((box) => ({ ...box, isFullest: false }));
  const missing = missingOf({ graph, placement }, null);
  const description = boxes
    .map(
      ({ name, cells, free }) =>
        `${name}: ${cells.map(({ chips }) => `a slot with ${listed(chips.map(({ name }) => name))}`).join(", ") || "nothing"}${free > 0 ? `, ${many(free, "free slot")}` : ""}`,
    )
    .join("; ");
  return {
    ...{ title, finding },
    description: description + (missing.slots > 0 ? `; ${many(missing.slots, "slot")} missing` : ""),
    data: { ...drawnBoxes(boxes), tasks: [], missing, hot: "", instead: "" },
  };
}

/** 1.3 spreads without being asked. */
function placed(graph: JobGraph, { slotsPerTaskManager }: SlidesChoice, version: GraphVersion): Placement {
  const loadBalance = version === "1.3" ? ("slots" as const) : ("none" as const);
  const placement = placementOf(graph, {
    slotsPerTaskManager,
    taskManagers: SLIDES_TASK_MANAGERS,
    loadBalance,
    isAdaptive: false,
  });
  if (!placement) throw new RangeError("The slides’ job is too large to be placed.");
  return placement;
}

function chainingFinding({ operators, tasks, reasons }: ChainedJob, { subtasks }: BenchNumbers): string {
  const long = tasks.filter(({ operators }) => operators > 1).map(({ letter }) => letter);
  const chains =
    long.length > 0
      ? `${listed(long)} ${long.length === 1 ? "is a chain" : "are chains"}`
      : "none is chained to another";
  return `${many(operators.length, "operator")} become ${many(tasks.length, "task")}: ${chains}. They have ${many(subtasks, "subtask")}, each a thread. ${reasons.length > 0 ? `Why chains end: ${reasons.join(" ")}` : ""}`.trim();
}

function aloneFinding({ slotsAlone }: BenchNumbers, choice: SlidesChoice): string {
  return `If each task had slots of its own, each subtask would take one: ${many(slotsAlone, "slot")}. ${fits(slotsAlone, choice)}`;
}

function sharedFinding({ slots, tasks }: BenchNumbers, choice: SlidesChoice): string {
  const { namesGroup, parallelism } = choice;
  const why = namesGroup
    ? `The group “${NAMED_GROUP}” has slots of its own. The sink has come along: it reads from the window alone, and is in its group.`
    : `A slot takes one subtask of each of the ${many(tasks, "task")}, so the highest parallelism decides: ${whole(parallelism)}.`;
  return `${many(slots, "slot")} will do. ${why} ${fits(slots, choice)}`;
}

function fits(slots: number, { slotsPerTaskManager }: SlidesChoice): string {
  const there = SLIDES_TASK_MANAGERS * slotsPerTaskManager;
  const has = `${many(SLIDES_TASK_MANAGERS, "TaskManager")} of ${whole(slotsPerTaskManager)} have ${whole(there)}`;
  if (slots <= there)
    return `${has}: ${there === slots ? "all are taken" : `${many(there - slots, "slot")} stay free`.replace("1 slot stay", "1 slot stays")}.`;
  return `${has}: ${whole(slots - there)} are missing, and the job does not start. It takes ${many(taskManagersFor(slots, slotsPerTaskManager), "TaskManager")}.`;
}
