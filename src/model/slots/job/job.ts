/** A job as its program describes it, before Flink makes tasks of it: Flink’s stream graph, with the user’s wishes. */
export interface Job {
  /** In the order in which the program names them. An operator may come before what it reads. */
  readonly operators: readonly Operator[];
}

/** One operator, and what its program says about it. Null stands for “nothing said”: Flink decides. */
export interface Operator {
  /** Unique in its job, not empty. */
  readonly name: string;
  readonly kind: OperatorKind;
  /** One list for each input; several connections in one list are a union. A source has none. */
  readonly inputs: readonly (readonly Connection[])[];
  /** 1 to 32768. */
  readonly parallelism: number | null;
  /** 1 to 32768, at least the parallelism. */
  readonly maxParallelism: number | null;
  readonly chaining: ChainingStrategy | null;
  readonly slotSharingGroup: string | null;
  /** Operators of one co-location group must put subtasks of the same index into one slot. */
  readonly coLocationGroup: string | null;
}

/** One way by which records come into an operator. */
export interface Connection {
  /** The name of the operator that sends. */
  readonly from: string;
  readonly partitioner: Partitioner | null;
}

/** What an operator does, as far as chaining asks. */
export type OperatorKind =
  | "source"
  | "sourceFunction"
  | "map"
  | "flatMap"
  | "filter"
  | "process"
  | "timestamps"
  | "async"
  | "window"
  | "reduce"
  | "connect"
  | "multipleInput"
  | "operator"
  | "sink";

/** How records are divided among the subtasks that receive them. */
export type Partitioner = "forward" | "rescale" | "rebalance" | "key" | "shuffle" | "broadcast" | "global" | "custom";

/** How readily an operator becomes part of a chain. Flink’s `ChainingStrategy`. */
export type ChainingStrategy = "always" | "never" | "head" | "headWithSources";

/** Which Flink makes tasks of the job: that of the talk, the last of 1.x, and that of today. */
export type GraphVersion = "1.3" | "1.20" | "2.x";

/** What Flink is told about the job as a whole. */
export interface JobOptions {
  readonly version: GraphVersion;
  /** The parallelism of operators that name none; 1 to 32768. */
  readonly defaultParallelism: number;
  /** `pipeline.operator-chaining.enabled`. */
  readonly chaining: boolean;
  /** `pipeline.operator-chaining.chain-operators-with-different-max-parallelism`, since 1.18. */
  readonly chainDifferentMaxParallelism: boolean;
}
