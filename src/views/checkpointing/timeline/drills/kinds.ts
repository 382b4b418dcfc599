import type { Drill, DrillKind } from "../../../../model/simulation/drills.js";
import { withoutNoise } from "../../../../model/digits.js";
import { num } from "../../../world.js";
import type { Story } from "../story.js";

/** The troubles to choose from, as a reader would name them. */
export const drillLabels: Readonly<Record<DrillKind, string>> = {
  "task-manager": "a TaskManager is lost",
  "slow-store": "the checkpoint store is four times slower",
  "hot-key": "a key is hot",
  "slow-sink": "the sink is slow",
  "long-checkpoint": "a checkpoint outlasts its interval",
  zookeeper: "ZooKeeper is gone",
};

/** ZooKeeper is away for as long as its clients' session may be silent, 60 s in Flink then and now; the drill's own. */
const ZOOKEEPER_SECONDS = 60;
/** Long enough for two checkpoints to meet the trouble; the drill's own. */
const TROUBLED_PERIODS = 2;
/** A store of a quarter of its speed makes a checkpoint four times as long; the drill outlasts one; its own numbers. */
const SLOW = { periods: 3, durations: 4.5 };
/** Ticks that pass while the long checkpoint runs, and a third of an interval; the drill's own. */
const LONG_INTERVALS = 10 / 3;

/** A trouble at a moment, for as long as it takes to show what it does in this story's job. */
export function drillAt(kind: DrillKind, atSeconds: number, { world, periodSeconds }: Story): Drill {
  const usualSeconds = num(world, "checkpointSeconds");
  const lengths: Readonly<Record<DrillKind, number>> = {
    "task-manager": 0,
    "slow-store": Math.max(SLOW.periods * periodSeconds, periodSeconds + SLOW.durations * usualSeconds),
    "hot-key": TROUBLED_PERIODS * periodSeconds,
    "slow-sink": TROUBLED_PERIODS * periodSeconds,
    "long-checkpoint": Math.max(LONG_INTERVALS * num(world, "raisedIntervalSeconds"), 2 * usualSeconds),
    zookeeper: ZOOKEEPER_SECONDS,
  };
  return { kind, atSeconds, forSeconds: lengths[kind] };
}

/**
 * A moment at which a trouble teaches most: late in the third checkpoint, which has two complete ones before it.
 * @returns seconds; a quarter of the story where there is no such checkpoint
 */
export function tellingMoment({ run, seconds, periodSeconds }: Story): number {
  const third = run.checkpoints[2];
  if (!third) return seconds / 4;
  const end = third.endSeconds ?? seconds;
  const middle = (third.triggerSeconds + end) / 2;
  const step = 10 ** Math.floor(Math.log10(periodSeconds / 20));
  const round = withoutNoise(Math.round(middle / step) * step);
  return third.triggerSeconds < round && round < end ? round : middle;
}
