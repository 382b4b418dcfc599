import type { Operator, OperatorKind } from "../job/job.js";

/** Kinds that a name gives away. All of them are chained in every version unless a program says otherwise. */
const telling: readonly (readonly [RegExp, OperatorKind])[] = [
  [/^(?:Sliding|Tumbling|Global|Session)?\w*Window/, "window"],
  [/^Flat ?Map\b/i, "flatMap"],
  [/^Filter\b/i, "filter"],
  [/^Map\b/i, "map"],
];

/**
 * An operator of a job for one that the JSON names. The JSON holds neither kinds nor strategies: where the name does not
 * tell, it is an operator that chains.
 * @param name as a stream graph has it: that of a source begins with "Source: "
 * @param reads whether it reads from anything
 */
export function operatorFor(name: string, { reads }: { reads: boolean }): Operator {
  return { ...bare, ...named(name, reads) };
}

const bare = {
  inputs: [],
  parallelism: null,
  maxParallelism: null,
  chaining: null,
  slotSharingGroup: null,
  coLocationGroup: null,
} as const;

/** The inverse of `operatorName` of the job graph. */
function named(name: string, reads: boolean): Pick<Operator, "name" | "kind"> {
  if (!reads) return { name: name.replace(/^Source: (?=\S)/, ""), kind: "source" };
  if (/^Sink: \S/.test(name)) return { name: name.replace("Sink: ", ""), kind: "sink" };
  return { name, kind: telling.find(([pattern]) => pattern.test(name))?.[1] ?? "process" };
}

/** Nothing comes out of a sink: what is named like one, and hands on, as “Sink: Writer” does, is another operator. */
export function handingOn(operator: Operator): Operator {
  return operator.kind === "sink" ? { ...operator, name: `Sink: ${operator.name}`, kind: "process" } : operator;
}

/** Sinks as functions are named, and the parts of a sink of the interface of 1.15. */
export const SINK_NAME = /^Sink: |: (?:Writer|Committer)$/;

/** Gives each name once: one that comes again gets a number behind it. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Map<string, number>();
  return names.map((name) => {
    let count = (seen.get(name) ?? 0) + 1;
    if (count > 1) while (taken.has(numbered(name, count))) count += 1;
    seen.set(name, count);
    const unique = count === 1 ? name : numbered(name, count);
    taken.add(unique);
    return unique;
  });
}

function numbered(name: string, count: number): string {
  return `${name} #${String(count)}`;
}
