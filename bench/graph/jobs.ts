import { mulberry32, pick } from "../../src/model/random.js";
import type { Job, Operator, OperatorKind, Partitioner } from "../../src/model/slots/job/job.js";
import { readJob } from "../../src/model/slots/job/text/read-job.js";
import { writeJob } from "../../src/model/slots/job/text/write-job.js";

const kinds: readonly [OperatorKind, ...OperatorKind[]] = [
  "map",
  "map",
  "filter",
  "process",
  "flatMap",
  "window",
  "reduce",
];
const partitioners: readonly [Partitioner | null, ...(Partitioner | null)[]] = [
  null,
  null,
  null,
  "key",
  "rebalance",
  "broadcast",
];

/** One in so many operators is a source. */
const PER_SOURCE = 50;

/** How far back an operator looks for what it reads. */
const REACH = 40;

/** Digits of a name. V8 copies short texts and points into the whole for longer ones: all are equally long, in every job. */
const DIGITS = 5;

/**
 * A job of so many operators that looks like none and is always the same: chains, branches and unions. Read from its text,
 * as pages have it: operators that are put together here would each have a hidden class of their own, for which code
 * that reads a field of any operator has to search.
 */
export function randomJob(count: number): Job {
  const reading = readJob(writeJob({ operators: randomOperators(count) }));
  if ("problems" in reading) throw new Error(`The random job is not read: ${reading.problems[0]?.says ?? ""}`);
  return reading.job;
}

function randomOperators(count: number): readonly Operator[] {
  const random = mulberry32(count);
  return Array.from({ length: count }, (_, place): Operator => {
    const isSource = place < 2 || place % PER_SOURCE === 0;
    const one = (): { from: string; partitioner: Partitioner | null } => ({
      from: nameOf(place - 1 - Math.floor(random() ** 3 * Math.min(place, REACH))),
      partitioner: pick(partitioners, random),
    });
    return {
      ...{ name: nameOf(place), kind: isSource ? "source" : pick(kinds, random) },
      inputs: isSource ? [] : [random() < 0.1 ? [one(), one()] : [one()]],
      ...{ parallelism: random() < 0.1 ? 4 : null, maxParallelism: null, chaining: null },
      ...{ slotSharingGroup: random() < 0.01 ? "other" : null, coLocationGroup: null },
    };
  });
}

function nameOf(place: number): string {
  return `operator ${String(place).padStart(DIGITS, "0")}`;
}
