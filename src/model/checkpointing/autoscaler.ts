/** Defaults of the Kubernetes operator's autoscaler: AutoScalerOptions, flink-kubernetes-operator, 2026. */
export const AUTOSCALER = {
  restartSeconds: 300,
  catchUpSeconds: 1800,
  targetUtilization: 0.7,
  /** Below the target by this much, and it scales down. */
  utilizationBoundary: 0.3,
} as const;

export interface AutoscalerTarget {
  /** What arrives, records per second. */
  readonly recordsPerSecond: number;
  /** What waits already, records; none if left out. */
  readonly lagRecords?: number;
  /** Above 0 to 1. */
  readonly utilization?: number;
  /** How long a restart is taken to last, and how long catching up after it may take; above 0. */
  readonly restartSeconds?: number;
  readonly catchUpSeconds?: number;
}

/**
 * The processing rate that the autoscaler wants a vertex to have, records per second: its share of what waits, of what
 * arrives during a restart, and what arrives anyway, at the utilization wanted.
 *
 * Source: flink-kubernetes-operator, AutoScalerUtils.getTargetProcessingCapacity.
 */
export function autoscalerTargetRate({
  recordsPerSecond,
  lagRecords = 0,
  utilization = AUTOSCALER.targetUtilization,
  restartSeconds = AUTOSCALER.restartSeconds,
  catchUpSeconds = AUTOSCALER.catchUpSeconds,
}: AutoscalerTarget): number {
  return (
    lagRecords / catchUpSeconds + (recordsPerSecond * restartSeconds) / catchUpSeconds + recordsPerSecond / utilization
  );
}
