import { quoted, type Refused } from "../../graph/refusal.js";
import type { Job, Operator, OperatorKind } from "../job.js";
import { operatorKinds } from "../operator-kinds.js";
import { UPPER_BOUND_MAX_PARALLELISM } from "../../key-groups/bounds.js";
import { operatorNamed, reachedFrom, readersOf, refuse, withOperator, type Edited } from "./edited.js";
import { cleanName } from "./names.js";
import { inputsFor, secondStream } from "./streams.js";

/** What a program may say of an operator beside what it reads. */
export type Settings = Pick<
  Operator,
  "parallelism" | "maxParallelism" | "chaining" | "slotSharingGroup" | "coLocationGroup"
>;

/** Sets what the program says of an operator; null unsays it. */
export function changeSettings(job: Job, name: string, settings: Partial<Settings>): Edited {
  const changed = { ...operatorNamed(job, name), ...settings };
  const { slotSharingGroup, coLocationGroup } = changed;
  return (
    parallelismRefusal(changed) ?? {
      job: withOperator(job, {
        ...changed,
        slotSharingGroup: cleanName(slotSharingGroup ?? ""),
        coLocationGroup: cleanName(coLocationGroup ?? ""),
      }),
    }
  );
}

function parallelismRefusal({ name, parallelism, maxParallelism }: Operator): Refused | null {
  const wrong = [parallelism, maxParallelism].some((value) => value !== null && !isParallelism(value));
  if (wrong) return refuse(`A parallelism is a whole number from 1 to ${UPPER_BOUND_MAX_PARALLELISM}.`, name);
  return parallelism !== null && maxParallelism !== null && parallelism > maxParallelism
    ? refuse(`The parallelism of ${quoted(name)} would be larger than its max parallelism, ${maxParallelism}.`, name)
    : null;
}

function isParallelism(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= UPPER_BOUND_MAX_PARALLELISM;
}

/** Makes another kind of operator of one; what it reads is united, or a second stream added, as the kind asks. */
export function changeKind(job: Job, name: string, kind: OperatorKind): Edited {
  const operator = operatorNamed(job, name);
  const { title, inputs } = operatorKinds[kind];
  const [reader] = readersOf(job, name);
  if (kind === "sink" && reader) {
    return refuse(`${quoted(reader.name)} reads from ${quoted(name)}, and nothing comes out of a sink.`, name);
  }
  if (inputs !== 0 && operator.inputs.length === 0) {
    return refuse(`${quoted(name)} reads from nothing, and a ${title} has to read from something.`, name);
  }
  const second = (first: string): string => secondStream(job, first, reachedFrom(job, name));
  return { job: withOperator(job, { ...operator, kind, inputs: inputsFor(kind, operator.inputs, second) }) };
}
