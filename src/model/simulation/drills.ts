/** Trouble that a reader can put on the timeline. */
export type DrillKind = "task-manager" | "slow-store" | "hot-key" | "slow-sink" | "long-checkpoint" | "zookeeper";

export interface Drill {
  readonly kind: DrillKind;
  readonly atSeconds: number;
  /** How long it lasts; for a lost TaskManager this has no meaning. */
  readonly forSeconds: number;
}

/** A store under stress takes a quarter of what it took; the drill's own number. */
export const SLOW_STORE_FACTOR = 1 / 4;
/** A hot key gives one subtask three times its share, and the job is as fast as that subtask; the drill's own number. */
export const HOT_KEY_SHARE = 3;
/** A slow sink takes a little less than what arrives, so that back pressure reaches the source; the drill's own number. */
export const SLOW_SINK_SHARE = 0.9;
