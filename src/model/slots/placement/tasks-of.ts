/** What placement and exchange ask of a job graph. */
export interface TasksOf {
  readonly vertices: readonly PlacedVertex[];
  /** Those into one vertex in the order of its inputs. */
  readonly edges: readonly PlacedEdge[];
}

/** A vertex of the job graph: one task, with as many subtasks as its parallelism. */
export interface PlacedVertex {
  /** 1 to 32768. */
  readonly parallelism: number;
  readonly slotSharingGroup: string;
  /** Vertices of one co-location group are in one slot-sharing group. */
  readonly coLocationGroup: string | null;
}

/** An edge of the job graph. */
export interface PlacedEdge {
  /** Places in `vertices`. */
  readonly from: number;
  readonly to: number;
  readonly pattern: DistributionPattern;
}

/** Which subtasks an edge connects. Flink’s `DistributionPattern`. */
export type DistributionPattern = "pointwise" | "all-to-all";
