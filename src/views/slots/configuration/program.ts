import { jobGraphFor, type JobGraphValues } from "../../../model/slots/job-of.js";
import { isRefused } from "../../../model/slots/graph/refusal.js";
import { readJob } from "../../../model/slots/job/text/read-job.js";
import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { written } from "./lines.js";
import { javaProgram } from "./program/program.js";

/** The scenario’s job as a program for the DataStream API. What holds for all of the job is in the configuration. */
export function slotsProgram(world: World, link: string): Configuration {
  return { title: "Java, Flink 2.x", text: written("//", link, [programLines(world)]) };
}

function programLines({ evaluation }: World): readonly string[] {
  const values = evaluation.values as unknown as JobGraphValues;
  const graph = jobGraphFor({ ...values, flinkVersion: "now" });
  if (isRefused(graph)) return [`// Flink refuses the job: ${graph.refused}`];
  const reading = readJob(values.job);
  const program = "job" in reading ? javaProgram(reading.job) : null;
  return program === null
    ? ["// The DataStream API has no method for an operator with any number of inputs."]
    : ["// Source, functions and sink pass numbers on: put yours in their places.", ...program];
}
