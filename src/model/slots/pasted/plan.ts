import type { Pattern } from "../graph/partitioner.js";
import type { Job, Partitioner } from "../job/job.js";

/** What Flink was asked for: /jobs/:id/plan, /jobs/:id, or the plan that a program prints before it runs. */
export type PlanKind = "jobPlan" | "jobDetails" | "executionPlan";

/** Which Flink has written the answer, as far as its fields tell. */
export type FlinkEra = "1.x" | "2.x";

/** A job as Flink’s JSON describes it, in tasks. */
export interface PastedPlan {
  readonly kind: PlanKind;
  /** Null where the fields do not tell. */
  readonly flinkEra: FlinkEra | null;
  /** Null where the JSON has none. */
  readonly name: string | null;
  /** Each after all it reads. */
  readonly vertices: readonly PastedVertex[];
  /** In the order of their receivers. */
  readonly edges: readonly PastedEdge[];
  /** The operators that the tasks were made of; null where the JSON has tasks. */
  readonly job: Job | null;
  /** Sentences on what the JSON does not hold, and what was assumed for it. */
  readonly notes: readonly string[];
}

/** A task: a chain of operators, in `parallelism` threads. */
export interface PastedVertex {
  readonly id: string;
  /** As Flink writes it, without HTML: "Source: a -> b". */
  readonly name: string;
  readonly operators: readonly ChainedOperator[];
  /** 1 to 32768. */
  readonly parallelism: number;
  readonly maxParallelism: number | null;
  /** What tells one group from another; null where the JSON does not. */
  readonly slotSharingGroup: string | null;
  /** Such as RUNNING; null where the JSON has none. */
  readonly status: string | null;
}

/** An operator of a chain. */
export interface ChainedOperator {
  readonly name: string;
  /** The place in the chain of the operator that hands it records; null for the head. */
  readonly after: number | null;
}

/** Records that go from one task to another. */
export interface PastedEdge {
  /** Places in the list of vertices. */
  readonly from: number;
  readonly to: number;
  /** As Flink writes it, such as HASH; null where the JSON has none. */
  readonly shipStrategy: string | null;
  /** Null where the strategy is not one of the stream partitioners. */
  readonly partitioner: Partitioner | null;
  readonly pattern: Pattern;
}

/** A plan, or one sentence that says why there is none. */
export type PlanReading = PastedPlan | Problem;

/** Why something could not be read: one sentence. */
export interface Problem {
  readonly problem: string;
}

/** Whether what came back is a sentence on what is wrong. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === "object" && result !== null && "problem" in result;
}
