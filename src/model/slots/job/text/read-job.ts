import { excerpt } from "../../../excerpt.js";
import type { Job, Operator } from "../job.js";
import { operatorKinds } from "../operator-kinds.js";
import { LineFault, readOperator } from "./read-operator.js";
import { tokensOf } from "./tokens.js";

/** Something in the text of a job that is not understood. */
export interface JobProblem {
  /** From 1. */
  readonly line: number;
  /** A sentence. */
  readonly says: string;
}

/** A job, or why the text describes none. */
export type JobReading = { readonly job: Job } | { readonly problems: readonly JobProblem[] };

/** An operator, and the line that describes it. */
interface Described {
  readonly operator: Operator;
  readonly line: number;
}

/** Reads the text form of a job: one operator a line; blank lines and what follows a `#` count for nothing. */
export function readJob(text: string): JobReading {
  const { described, problems } = readLines(text);
  if (problems.length === 0) problems.push(...contradictions(described));
  if (problems.length > 0) return { problems };
  return described.length > 0
    ? { job: { operators: described.map(({ operator }) => operator) } }
    : { problems: [{ line: 1, says: "A job has at least one operator, such as “messages = source”." }] };
}

function readLines(text: string): { described: readonly Described[]; problems: JobProblem[] } {
  const described: Described[] = [];
  const problems: JobProblem[] = [];
  text.split(/\r\n|\r|\n/).forEach((content, at) => {
    const tokens = tokensOf(content);
    if (tokens.length === 0) return;
    try {
      described.push({ operator: readOperator(tokens), line: at + 1 });
    } catch (fault) {
      if (!(fault instanceof LineFault)) throw fault;
      problems.push({ line: at + 1, says: fault.message });
    }
  });
  return { described, problems };
}

/** What is wrong with operators that can each be read. */
function contradictions(described: readonly Described[]): readonly JobProblem[] {
  const names = new Set<string>();
  const repeated = described.filter(({ operator: { name } }) => names.has(name) || !names.add(name));
  return [
    ...repeated.map(({ operator: { name }, line }) => ({
      line,
      says: `There is an operator ${excerpt(name)} already: each has a name of its own.`,
    })),
    ...described.flatMap(({ operator, line }) => faultsOf(operator, names).map((says) => ({ line, says }))),
  ].sort((one, other) => one.line - other.line);
}

function faultsOf(operator: Operator, names: ReadonlySet<string>): readonly string[] {
  const { name, inputs, parallelism, maxParallelism } = operator;
  const unknown = inputs.flat().filter(({ from }) => !names.has(from));
  const own = inputs.flat().some(({ from }) => from === name);
  const overMax = parallelism !== null && maxParallelism !== null && parallelism > maxParallelism;
  return [
    ...unknown.map(
      ({ from }) => `The operator ${excerpt(name)} reads from ${excerpt(from)}, and there is no such operator.`,
    ),
    ...(own ? [`The operator ${excerpt(name)} reads from itself.`] : []),
    ...(inputsFault(operator) ?? []),
    ...(overMax ? [`The parallelism of ${excerpt(name)} is larger than its max.`] : []),
  ];
}

function inputsFault({ name, kind, inputs }: Operator): readonly string[] | null {
  const { inputs: wanted, title } = operatorKinds[kind];
  if (inputs.length === wanted || (wanted === null && inputs.length > 0)) return null;
  const says = {
    none: "reads from nothing: leave out “from”.",
    one: "reads from one input: “from a”, or “from a and b” for a union.",
    two: "reads from two inputs: “from a with b”.",
    some: "reads from at least one input: “from a with b with c”.",
  }[wanted === 0 ? "none" : wanted === 1 ? "one" : wanted === 2 ? "two" : "some"];
  return [`The operator ${excerpt(name)} is a ${title} and ${says}`];
}
