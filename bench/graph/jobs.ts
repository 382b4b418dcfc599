import { mulberry32, pick } from "../../src/model/random.js";
import type { Job, Operator, OperatorKind, Partitioner } from "../../src/model/slots/job/job.js";

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

/** A job of so many operators that looks like none and is always the same: chains, branches and unions. */
export function randomJob(count: number): Job {
  const random = mulberry32(count);
  const operators = Array.from({ length: count }, (_, place): Operator => {
    const isSource = place < 2 || place % PER_SOURCE === 0;
    const one = (): { from: string; partitioner: Partitioner | null } => ({
      from: `operator ${String(place - 1 - Math.floor(random() ** 3 * Math.min(place, REACH)))}`,
      partitioner: pick(partitioners, random),
    });
    return {
      ...{ name: `operator ${String(place)}`, kind: isSource ? "source" : pick(kinds, random) },
      inputs: isSource ? [] : [random() < 0.1 ? [one(), one()] : [one()]],
      ...{ parallelism: random() < 0.1 ? 4 : null, maxParallelism: null, chaining: null },
      ...{ slotSharingGroup: random() < 0.01 ? "other" : null, coLocationGroup: null },
    };
  });
  return { operators };
}
