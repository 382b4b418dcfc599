import { LONGEST_JOB } from "../../../model/slots/inputs.js";
import { asJob } from "../../../model/slots/pasted/as-job.js";
import { isProblem, type PastedPlan, type Problem } from "../../../model/slots/pasted/plan.js";
import { writeJob } from "../../../model/slots/job/text/write-job.js";
import { accepts, inputsById } from "../../../scenario/inputs.js";
import { amount, type World } from "../../world.js";

/** A job that can become that of the scenario. */
export interface Taking {
  /** The inputs that would change, with their values. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Sentences. */
  readonly taken: readonly string[];
  readonly assumed: readonly string[];
}

/** Fewer letters than this no operator has in the text form: a job of more cannot fit. */
const SHORTEST_LINE = 8;

/** What a plan would make of the scenario, or a sentence that says why it cannot. */
export function takingOf(plan: PastedPlan, world: World): Taking | Problem {
  const count = plan.job?.operators.length ?? plan.vertices.reduce((sum, { operators }) => sum + operators.length, 0);
  if (count * SHORTEST_LINE > LONGEST_JOB) return { problem: tooLong(`It has ${amount(count, "count")} operators`) };
  const made = asJob(plan, world.givens.flinkVersion === "then" ? "1.3" : "2.x");
  if (isProblem(made)) return made;
  const text = writeJob(made.job);
  if (text.length > LONGEST_JOB) return { problem: tooLong(`Its text has ${amount(text.length, "count")} characters`) };
  const { parallelism, assumed } = made;
  const values = { job: text, parallelism, operatorChaining: "on" };
  const objection = refusal(values);
  return objection === null
    ? { values, taken: takenSentences(plan, { text, parallelism }), assumed }
    : { problem: objection };
}

function tooLong(what: string): string {
  return `This job is too large to become that of the scenario: ${what}, and a scenario, which has to fit into a link, takes a job of ${amount(LONGEST_JOB, "count")} characters.`;
}

function refusal(values: Taking["values"]): string | null {
  const refused = Object.entries(values).find(([id, value]) => {
    const input = inputsById.get(id);
    return !input || !accepts(input, value);
  });
  return refused ? `The scenario does not accept this job: ${refused[0]} is out of its bounds.` : null;
}

function takenSentences(
  plan: PastedPlan,
  { text, parallelism }: { text: string; parallelism: number },
): readonly string[] {
  const groups = new Set(plan.vertices.map(({ slotSharingGroup }) => slotSharingGroup)).size;
  return [
    `The operators, in ${amount(text.split("\n").length, "count")} lines of text, with their connections and how each divides records.`,
    `The parallelism ${amount(parallelism, "count", { exact: true })}, which most tasks have; operators with another one say so.`,
    ...(groups > 1
      ? [`The ${amount(groups, "count")} slot-sharing groups, numbered, since Flink gives ids and no names.`]
      : []),
    "Operator chaining: on.",
  ];
}
