import { givenChoice, givenText } from "../../quantity.js";
import { cited } from "../../sources.js";
import { readJob } from "../job/text/read-job.js";

/** Characters of a job at most, so that it fits into a link: about a hundred operators. Assumed from what servers take. */
export const LONGEST_JOB = 4000;

/** What is wrong with the text of a job, as a sentence; null when nothing is. */
export function jobObjection(text: string): string | null {
  if (text.length > LONGEST_JOB) return `The text of a job has at most ${LONGEST_JOB} characters here.`;
  const reading = readJob(text);
  const [first] = "problems" in reading ? reading.problems : [];
  return first ? `Line ${first.line}: ${first.says}` : null;
}

/** The talk's job: one keyBy, and a sink that is chained to the window. */
const talksJob = [
  "messages = source",
  "parse = map from messages",
  "perUser = window from parse by key",
  "sink = sink from perUser",
];

export const job = givenText({
  id: "job",
  title: "Job",
  help: "Its operators, one a line, with what each reads from, and what the program says about it.",
  initial: talksJob.join("\n"),
  objection: jobObjection,
  link: "job",
  source: cited("talk", "Example: one keyBy; the sink is chained to the window"),
});

export const operatorChaining = givenChoice({
  id: "operatorChaining",
  title: "Operator chaining",
  help: "pipeline.operator-chaining.enabled, or disableOperatorChaining() in the program: whether Flink makes chains at all.",
  initial: "on",
  options: { on: "on", off: "off" },
  link: "chaining",
  source: cited("flink", "PipelineOptions.OPERATOR_CHAINING, default true"),
});

export const differentMax = givenChoice({
  id: "differentMax",
  title: "Chains across max parallelism",
  help: "pipeline.operator-chaining.chain-operators-with-different-max-parallelism, since 1.18.",
  initial: "chain",
  options: { chain: "chained", split: "not chained" },
  link: "different-max",
  source: cited("flink", "PipelineOptions, default true"),
});

export const jobInputs = [job, operatorChaining, differentMax] as const;
