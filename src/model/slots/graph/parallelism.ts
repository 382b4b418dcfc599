import type { JobOptions, Operator } from "../job/job.js";

/**
 * The parallelism of an operator. Where its program names none it is that of the job; timestamps are assigned with the
 * parallelism of what they are assigned to, and of a union with that of the first stream in it.
 * Source: DataStream.assignTimestampsAndWatermarks and the constructor of UnionTransformation, 1.3.3 to 2.3.0.
 */
export function parallelismOf(operator: Operator, senders: readonly Parallel[], options: JobOptions): number {
  const matched = operator.kind === "timestamps" ? senders[0]?.parallelism : undefined;
  return operator.parallelism ?? matched ?? options.defaultParallelism;
}

interface Parallel {
  readonly parallelism: number;
}
