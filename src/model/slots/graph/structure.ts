import type { Job, JobOptions, Operator } from "../job/job.js";
import { operatorKinds } from "../job/operator-kinds.js";
import { quoted, type Refused } from "./refusal.js";

/** Why operators and connections make no job; null when they do. Of several reasons the first. */
export function structureRefusal(job: Job, { version }: JobOptions): Refused | null {
  return (
    noOperators(job) ??
    sameName(job) ??
    wrongInputs(job) ??
    wrongSender(job) ??
    (version === "1.3" ? notYet(job) : null)
  );
}

/** StreamExecutionEnvironment.getStreamGraph, 2.3.0: there has to be something that does more than send. */
function noOperators({ operators }: Job): Refused | null {
  if (operators.some(({ inputs }) => inputs.length > 0)) return null;
  return { refused: "Nothing reads from a source: there is no job to run.", because: namesOf(operators) };
}

/** The names stand for the operators here, where Flink has numbers. */
function sameName({ operators }: Job): Refused | null {
  const names = new Set<string>();
  const again = operators.find(({ name }) => names.has(name) || !names.add(name));
  return again ? { refused: `Two operators are called ${quoted(again.name)}.`, because: [again.name] } : null;
}

function wrongSender({ operators }: Job): Refused | null {
  const kinds = new Map(operators.map(({ name, kind }) => [name, kind]));
  for (const { name, inputs } of operators) {
    const wrong = inputs.flat().find(({ from }) => (kinds.get(from) ?? "sink") === "sink");
    if (!wrong) continue;
    const why = kinds.has(wrong.from) ? "a sink: nothing comes out of it" : "no operator of this job";
    return { refused: `${quoted(name)} reads from ${quoted(wrong.from)}, which is ${why}.`, because: [name] };
  }
  return null;
}

function wrongInputs({ operators }: Job): Refused | null {
  const wrong = operators.find((operator) => !hasItsInputs(operator));
  if (!wrong) return null;
  const { title, inputs } = operatorKinds[wrong.kind];
  const wanted = inputs === 0 ? "no input" : inputs === 1 ? "one input" : inputs === 2 ? "two inputs" : "inputs";
  return { refused: `${quoted(wrong.name)} is of the kind “${title}”, which has ${wanted}.`, because: [wrong.name] };
}

function hasItsInputs({ kind, inputs }: Operator): boolean {
  const wanted = operatorKinds[kind].inputs;
  return inputs.every((input) => input.length > 0) && (wanted === null ? inputs.length > 0 : inputs.length === wanted);
}

/** MultipleInputStreamOperator is of 1.11 and HEAD_WITH_SOURCES of 1.12; 1.3 has no API for co-location. */
function notYet({ operators }: Job): Refused | null {
  const multiple = operators.find(({ kind }) => kind === "multipleInput");
  if (multiple) return refuseThen(multiple, "an operator with any number of inputs");
  const taking = operators.find(({ chaining }) => chaining === "headWithSources");
  if (taking) return refuseThen(taking, "a chain that takes its sources in");
  const located = operators.find(({ coLocationGroup }) => coLocationGroup !== null);
  return located ? refuseThen(located, "co-location groups for a program to name") : null;
}

function refuseThen({ name }: Operator, what: string): Refused {
  return { refused: `Flink 1.3 does not have ${what}, as ${quoted(name)} needs.`, because: [name] };
}

function namesOf(operators: readonly Operator[]): readonly string[] {
  return operators.map(({ name }) => name);
}
