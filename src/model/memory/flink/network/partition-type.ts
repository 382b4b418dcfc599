/** How the results of a task are kept and passed on, under Flink’s own names. Source: `ResultPartitionType`. */
export type PartitionType =
  | "BLOCKING"
  | "BLOCKING_PERSISTENT"
  | "PIPELINED"
  | "PIPELINED_BOUNDED"
  | "PIPELINED_APPROXIMATE"
  | "HYBRID_FULL"
  | "HYBRID_SELECTIVE";

/** Whether results are written as a whole before anybody reads them, as between the stages of a batch job. */
export const isBlocking = (type: PartitionType): boolean => type === "BLOCKING" || type === "BLOCKING_PERSISTENT";

/** Whether a reader may be early or late, as in the newer shuffle of batch jobs. */
export const isHybrid = (type: PartitionType): boolean => type === "HYBRID_FULL" || type === "HYBRID_SELECTIVE";

/** Whether the number of buffers has a limit, so that barriers do not queue behind all of the memory. */
export const isBounded = (type: PartitionType): boolean =>
  type === "PIPELINED_BOUNDED" || type === "PIPELINED_APPROXIMATE";

/** Source: `ResultPartitionType.isPipelinedOrPipelinedBoundedResultPartition`, which leaves the approximate type out. */
export const isPlainPipelined = (type: PartitionType): boolean => type === "PIPELINED" || type === "PIPELINED_BOUNDED";
