import { readersOf, refuse, operatorNamed, type Edited } from "../../../slots/job/edit/edited.js";
import { freeName } from "../../../slots/job/edit/names.js";
import { quoted } from "../../../slots/graph/refusal.js";
import type { Connection, Job, Operator } from "../../../slots/job/job.js";

/** What is said of a map that is put in: nothing. */
const plain = {
  parallelism: null,
  maxParallelism: null,
  chaining: null,
  slotSharingGroup: null,
  coLocationGroup: null,
};

/** Puts a map without state before an operator, which goes on dividing its first input as it did. */
export function insertBefore(job: Job, name: string): Edited {
  const { inputs } = operatorNamed(job, name);
  const first = inputs[0]?.[0];
  if (!first) return refuse(`${quoted(name)} reads from nothing: there is no place before it.`, name);
  const map = mapReading(job, first.from);
  const reads = (input: readonly Connection[], at: number): readonly Connection[] =>
    at === 0 ? input.map((one) => (one === first ? { ...one, from: map.name } : one)) : input;
  return {
    job: withMap(job, map, {
      before: name,
      rewired: (one) => (one.name === name ? one.inputs.map(reads) : one.inputs),
    }),
  };
}

/** Puts a map without state behind an operator, for all that read from it. */
export function insertBehind(job: Job, name: string): Edited {
  const [reader] = readersOf(job, name);
  if (!reader) return refuse(`Nothing reads from ${quoted(name)}: there is no place behind it.`, name);
  const map = mapReading(job, name);
  const reads = (input: readonly Connection[]): readonly Connection[] =>
    input.map((one) => (one.from === name ? { ...one, from: map.name } : one));
  return { job: withMap(job, map, { before: reader.name, rewired: ({ inputs }) => inputs.map(reads) }) };
}

function mapReading(job: Job, from: string): Operator {
  return { name: freeName(job, "clean"), kind: "map", inputs: [[{ from, partitioner: null }]], ...plain };
}

interface Placing {
  /** The program names the map right before this operator. */
  readonly before: string;
  readonly rewired: (operator: Operator) => Operator["inputs"];
}

function withMap({ operators }: Job, map: Operator, { before, rewired }: Placing): Job {
  const place = operators.findIndex(({ name }) => name === before);
  return { operators: operators.map((one) => ({ ...one, inputs: rewired(one) })).toSpliced(place, 0, map) };
}
