import { jobGraphOf, type JobGraph, type JobVertex } from "../../slots/graph/job-graph.js";
import { isRefused, quoted, type Refused } from "../../slots/graph/refusal.js";
import type { JobOptions } from "../../slots/job/job.js";
import { defaultMaxParallelism } from "../../slots/key-groups/default-max-parallelism.js";
import { operatorIdsOf, type OperatorId } from "../operator-ids/operator-ids.js";
import { stateIn, type JobVersion } from "./job-version.js";
import type { StateKind } from "./state-kind.js";

/** An operator with all that a restore asks for. */
export interface IdentifiedOperator extends OperatorId {
  /** What the program hands to `setUidHash`; null where it does not. */
  readonly uidHash: string | null;
  readonly state: StateKind;
  /** The place of its task in the job graph. */
  readonly task: number;
  /** The id of its task, which is that of the operator at its head. */
  readonly taskId: string;
  readonly parallelism: number;
  readonly maxParallelism: number;
  /** Whether the program names the max parallelism, of the operator at the head of the task. */
  readonly isMaxSaid: boolean;
}

/** A version of a job as a savepoint knows it. */
export interface IdentifiedJob {
  readonly version: JobVersion;
  readonly graph: JobGraph;
  /** Task by task, and within a task from its head on. */
  readonly operators: readonly IdentifiedOperator[];
}

/** The operators of a version with their ids, or why Flink does not run it. */
export function identified(version: JobVersion, options: JobOptions): IdentifiedJob | Refused {
  const graph = jobGraphOf(version.job, options);
  if (isRefused(graph)) return graph;
  const ids = operatorIdsOf(graph, version.given);
  if (isRefused(ids)) return ids;
  const crowded = graph.vertices.find(({ parallelism, maxParallelism }) => parallelism > (maxParallelism ?? Infinity));
  if (crowded) return tooManySubtasks(crowded);
  if (options.version === "1.3" && version.given.uidHashes.size > 0) return hashesIn13(version);
  return { version, graph, operators: operatorsOf(version, graph, ids) };
}

/** Flink makes such a job graph and fails when it starts it. Source: ExecutionJobVertex, 1.20.5 and 2.3.0. */
function tooManySubtasks({ operators, parallelism, maxParallelism }: JobVertex): Refused {
  const head = quoted(operators[0] ?? "");
  return {
    refused: `${head} has a parallelism of ${parallelism} and a max parallelism of ${String(maxParallelism)}.`,
    because: operators,
  };
}

/** Not compared with a Flink 1.3 that runs, and its classes contradict each other: see StateAssignmentOperation, 1.3.3. */
function hashesIn13({ given }: JobVersion): Refused {
  return {
    refused: "What Flink 1.3 does with setUidHash is not worked out here: take “hash” out, or choose today’s version.",
    because: [...given.uidHashes.keys()],
  };
}

function operatorsOf(version: JobVersion, graph: JobGraph, ids: readonly OperatorId[]): readonly IdentifiedOperator[] {
  const byName = new Map(ids.map((one) => [one.operator, one]));
  const known = new Map(version.job.operators.map((operator) => [operator.name, operator]));
  return graph.vertices.flatMap(({ operators, parallelism, maxParallelism }, task) =>
    operators.flatMap((name) => {
      const [id, operator] = [byName.get(name), known.get(name)];
      if (!id || !operator) return [];
      return {
        ...id,
        uidHash: version.given.uidHashes.get(name) ?? null,
        state: stateIn(version, operator),
        ...{ task, taskId: byName.get(operators[0] ?? "")?.id ?? "", parallelism },
        maxParallelism: maxParallelism ?? defaultMaxParallelism(parallelism),
        isMaxSaid: maxParallelism !== null,
      };
    }),
  );
}
