/** TaskManagers of the same size. */
export interface Cluster {
  /** At least 1. */
  readonly slotsPerTaskManager: number;
  /** How many are registered before the job comes; null where they are started as the job needs them. */
  readonly taskManagers: number | null;
}

/** How many TaskManagers it takes for so many slots. */
export function taskManagersFor(slots: number, slotsPerTaskManager: number): number {
  return Math.ceil(slots / slotsPerTaskManager);
}
