import { isRefused } from "../../../model/slots/graph/refusal.js";
import { jobGraphFor, type JobGraphValues } from "../../../model/slots/job-of.js";
import { tasksOfGraph } from "../../../model/slots/pasted/tasks-of-job.js";
import { operatorName } from "../../../model/slots/graph/names.js";
import { planText } from "../../../model/slots/pasted/write-plan.js";
import { readJob } from "../../../model/slots/job/text/read-job.js";
import { defaultScenario } from "../../../scenario/scenario.js";

/** The talk’s job, as Flink 2.3 would answer /jobs/:id/plan about it. */
export function examplePlan(): string {
  const values = defaultScenario.values as unknown as JobGraphValues;
  const graph = jobGraphFor(values);
  const reading = readJob(values.job);
  if (isRefused(graph) || !("job" in reading)) throw new RangeError("The talk’s job is refused.");
  const shown = new Map(reading.job.operators.map((operator) => [operator.name, operatorName(operator)]));
  const tasks = tasksOfGraph(graph, (name) => shown.get(name) ?? name);
  const named = tasks.vertices.map((vertex) => ({ ...vertex, id: vertex.id.padStart(32, "0") }));
  return planText({ ...tasks, vertices: named }, "The talk’s job");
}
