import { slotsRequired, subtasksOf } from "../../../model/slots/graph/counts.js";
import type { JobGraph } from "../../../model/slots/graph/job-graph.js";
import { isRefused, type Refused } from "../../../model/slots/graph/refusal.js";
import type { Job, JobOptions } from "../../../model/slots/job/job.js";
import { readJob } from "../../../model/slots/job/text/read-job.js";
import { jobGraphFor, jobOptionsOf, type JobGraphValues } from "../../../model/slots/job-of.js";
import { format } from "../../../model/units.js";
import type { FigureView } from "../../figure.js";
import { counted, type World } from "../../world.js";
import { itemsOf, type Items } from "./items.js";
import { editorTable } from "./table.js";

/** What the editor shows of the scenario’s job. */
export interface EditorData extends Items {
  readonly text: string;
  readonly job: Job;
  readonly options: JobOptions;
  /** Why Flink takes no such job; null where it does. */
  readonly refused: string | null;
}

/** The scenario’s job, and what Flink makes of it. */
export function editorView(world: World): FigureView<EditorData> {
  const values = world.evaluation.values as unknown as JobGraphValues;
  const graph = jobGraphFor(values);
  const reading = readJob(values.job);
  // A scenario holds no text that is not a job.
  const job = "job" in reading ? reading.job : { operators: [] };
  const items = itemsOf(job, graph);
  const refused = isRefused(graph) ? graph.refused : null;
  return {
    title: refused === null ? "Your job, and what Flink makes of it" : "Your job, which Flink does not run",
    finding: findingOf(graph),
    description: items.operators.map(({ says }) => says).join("; "),
    table: editorTable(items),
    data: { ...items, text: values.job, job, options: jobOptionsOf(values), refused },
  };
}

/** What Flink makes of a job, in a sentence. */
export function findingOf(graph: JobGraph | Refused): string {
  if (isRefused(graph)) return `Flink refuses this job. ${graph.refused}`;
  const numbers = [
    [graph.vertices.length, "task"],
    [subtasksOf(graph).total, "subtask"],
    [slotsRequired(graph).total, "slot"],
  ] as const;
  const over =
    graph.edges.length === 0
      ? "None of its connections goes"
      : `${counted(String(graph.edges.length), "connection")} ${graph.edges.length === 1 ? "goes" : "go"}`;
  return `${numbers.map(([count, noun]) => counted(whole(count), noun)).join(", ")}. ${over} over the network.`;
}

function whole(count: number): string {
  return format(count, "count", { exact: true }).number;
}
