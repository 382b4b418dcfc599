import { parseDocuments } from "../../checkpointing/history/documents.js";
import type { ObservedTask } from "./observed-task.js";
import { MOST_TASKS } from "./read-metrics.js";
import { BUSY, isMetrics, metricsOf } from "./rest/aggregated.js";
import { isSection, shortened } from "./rest/section.js";
import { verticesOf, type Vertex } from "./rest/vertices.js";

/** Tasks that Flink’s REST API told of, with what a reader has to know of them; or why there are none. */
export type RestReading =
  { readonly tasks: readonly ObservedTask[]; readonly remark: string } | { readonly problem: string };

const EXPECTED =
  "Paste what /jobs/:jobid answers, or, one after the other, what " +
  "/jobs/:jobid/vertices/:vertexid/subtasks/metrics?get=busyTimeMsPerSecond,backPressuredTimeMsPerSecond," +
  "numRecordsInPerSecond,numRecordsOutPerSecond answers for each task.";

const SINCE_START = "The times are averages since the start; the metrics of each task are those of the last minute.";

/**
 * Reads answers of Flink’s REST API: `/jobs/:jobid`, whose times and counts are those since the start, and the aggregated
 * metrics of one task after the other, in the order in which records pass them. With both, the job gives the names.
 * Sources: JobDetailsInfo, IOMetricsInfo and AggregatedMetric, Flink 2.2.
 * @param text any text
 * @param already how many tasks are known, so that those without a name are counted on
 */
export function readRest(text: string, already = 0): RestReading {
  const { contents, fault } = parseDocuments(text);
  const named = contents.flatMap(verticesOf);
  const measured = contents.filter(isMetrics).map((metrics, at) => metricsOf(metrics, already + at));
  const tasks =
    measured.length > 0 ? measured.map((task, at) => withNameOf(named[at], task)) : named.map(({ task }) => task);
  if (tasks.length + already > MOST_TASKS) return { problem: TOO_MANY };
  if (tasks.length === 0) return { problem: `${refusal(contents) ?? fault ?? "This is another answer."} ${EXPECTED}` };
  if (measured.length === 0 && named.every(({ hasTimes }) => !hasTimes)) return { problem: `${NO_TIMES} ${EXPECTED}` };
  if (tasks.every(isSilent)) return { problem: NOTHING_YET };
  return { tasks, remark: [measured.length === 0 ? SINCE_START : "", fault ?? ""].filter(Boolean).join(" ") };
}

const TOO_MANY = `There are more than ${MOST_TASKS} tasks: paste those on one way.`;
const NO_TIMES = "Flink’s answer about this job has no busy times.";
const NOTHING_YET = "Flink has counted nothing for these tasks yet: ask it again in a minute.";

const isSilent = ({ busy, backPressured, inPerSecond }: ObservedTask): boolean =>
  busy === 0 && backPressured === 0 && inPerSecond === 0;

/** What Flink says where it has no answer, or why an answer is of no use; undefined for anything else. */
function refusal(contents: readonly unknown[]): string | undefined {
  const errors = contents.flatMap((content) =>
    isSection(content) && Array.isArray(content.errors) ? (content.errors as readonly unknown[]) : [],
  );
  const [first] = errors.filter((error) => typeof error === "string");
  if (first !== undefined) return `Flink answers with an error: “${shortened(first)}”.`;
  const isListOfNames = contents.some(
    (content) => Array.isArray(content) && content.some((one) => isSection(one) && one.id === BUSY),
  );
  return isListOfNames ? "This answer has the names of metrics and no values: ask with “?get=”." : undefined;
}

function withNameOf(vertex: Vertex | undefined, task: ObservedTask): ObservedTask {
  return vertex ? { ...task, name: vertex.task.name, parallelism: vertex.task.parallelism } : task;
}
