import { connectionsInto } from "../job/connections.js";
import type { GraphVersion, Operator, OperatorKind } from "../job/job.js";
import { operatorKinds } from "../job/operator-kinds.js";
import { UPPER_BOUND_MAX_PARALLELISM as LARGEST } from "../key-groups/bounds.js";
import { quoted, type Refused } from "./refusal.js";

/** The kinds of the operators of a job, by name. */
export type Kinds = ReadonlyMap<string, OperatorKind>;

interface Around {
  readonly kinds: Kinds;
  readonly version: GraphVersion;
}

/** Why there can be no such operator in a job; null when there can. Of several reasons the first. */
export function operatorRefusal(operator: Operator, { kinds, version }: Around): Refused | null {
  const why =
    wrongInputs(operator) ??
    wrongSender(operator, kinds) ??
    outOfBounds(operator, version) ??
    (version === "1.3" ? notYet(operator) : null);
  return why === null ? null : { refused: `${quoted(operator.name)} ${why}.`, because: [operator.name] };
}

function wrongInputs({ kind, inputs }: Operator): string | null {
  const { inputs: wanted, title } = operatorKinds[kind];
  const isRight = wanted === null ? inputs.length > 0 : inputs.length === wanted;
  if (isRight && inputs.every((input) => input.length > 0)) return null;
  return `is of the kind “${title}”, which has ${wanted === null ? "one input or more" : countOfInputs[wanted]}`;
}

const countOfInputs = { 0: "no input", 1: "one input", 2: "two inputs" } as const;

function wrongSender(operator: Operator, kinds: Kinds): string | null {
  const wrong = connectionsInto(operator).find(({ from }) => (kinds.get(from) ?? "sink") === "sink");
  if (!wrong) return null;
  return `reads from ${quoted(wrong.from)}, which is ${kinds.has(wrong.from) ? "a sink: nothing comes out of it" : "no operator of this job"}`;
}

/**
 * Only 2.x looks at the upper end of the parallelism while it makes the graph.
 * Source: StreamTransformation.setParallelism and setMaxParallelism, 1.3.3; OperatorValidationUtils, 1.20.5 and 2.3.0.
 */
function outOfBounds({ parallelism, maxParallelism }: Operator, version: GraphVersion): string | null {
  const limit = version === "2.x" ? LARGEST : Infinity;
  if (parallelism !== null && !(parallelism >= 1 && parallelism <= limit)) return outside("parallelism");
  if (maxParallelism === null || (maxParallelism >= 1 && maxParallelism <= LARGEST)) return null;
  return outside("max parallelism");
}

function outside(what: string): string {
  return `has a ${what} that is not from 1 to ${String(LARGEST)}`;
}

/** MultipleInputStreamOperator is of 1.11 and HEAD_WITH_SOURCES of 1.12; 1.3 has no API for co-location. */
function notYet({ kind, chaining, coLocationGroup }: Operator): string | null {
  if (kind === "multipleInput") return "is an operator with any number of inputs, which Flink 1.3 does not have";
  if (chaining === "headWithSources") return "takes sources into its chain, which Flink 1.3 does not do";
  return coLocationGroup === null ? null : "is in a co-location group, which a program cannot name in Flink 1.3";
}
