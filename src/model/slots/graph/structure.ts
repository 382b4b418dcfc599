import type { Job, JobOptions, Operator } from "../job/job.js";
import { operatorRefusal, type Kinds } from "./operator-refusal.js";
import { quoted, type Refused } from "./refusal.js";

/** Why operators and connections make no job; null when they do. Of several reasons the first. */
export function structureRefusal(job: Job, { version }: JobOptions): Refused | null {
  const kinds: Kinds = new Map(job.operators.map(({ name, kind }) => [name, kind]));
  return noOperators(job) ?? sameName(job, kinds) ?? firstOf(job, (one) => operatorRefusal(one, { kinds, version }));
}

/** StreamExecutionEnvironment.getStreamGraph, 2.3.0: there has to be something that does more than send. */
function noOperators({ operators }: Job): Refused | null {
  if (operators.some(({ inputs }) => inputs.length > 0)) return null;
  return {
    refused: "Nothing reads from a source: there is no job to run.",
    because: operators.map(({ name }) => name),
  };
}

/** The names stand for the operators here, where Flink has numbers. */
function sameName({ operators }: Job, kinds: Kinds): Refused | null {
  if (kinds.size === operators.length) return null;
  const names = new Set<string>();
  const again = operators.find(({ name }) => names.has(name) || !names.add(name));
  return again ? { refused: `Two operators are called ${quoted(again.name)}.`, because: [again.name] } : null;
}

function firstOf({ operators }: Job, refusalOf: (operator: Operator) => Refused | null): Refused | null {
  for (const operator of operators) {
    const refused = refusalOf(operator);
    if (refused) return refused;
  }
  return null;
}
