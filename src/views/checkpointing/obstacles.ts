import type { World } from "../world.js";

/** What has to be known before anything can be said of checkpoints and recoveries, the first thing first. */
const needed = ["periodSeconds", "outageSeconds", "catchUpPerSecond"];

/** By a quantity that is to blame: the obstacle as a clause, and whether other times of the coordinator remove it. */
const obstacles = [
  { blamed: "barrierAlignment", clause: "Flink does not run this job", isCurable: false },
  { blamed: "restartStrategy", clause: "Flink does not run this job", isCurable: false },
  { blamed: "checkpointTimeoutSeconds", clause: "no checkpoint completes in time", isCurable: true },
  { blamed: "minPauseSeconds", clause: "checkpoints keep no steady rhythm", isCurable: true },
  { blamed: "emitBytesPerSecond", clause: "the job never catches up", isCurable: false },
  { blamed: "loadFraction", clause: "the job never catches up", isCurable: false },
  { blamed: "linkBytesPerSecond", clause: "no checkpoint gets through the link", isCurable: false },
] as const;

export interface Obstacle {
  /** Half a sentence: "no checkpoint completes in time". */
  readonly clause: string;
  /** Whether another interval, minimum pause or timeout would remove it. */
  readonly isCurable: boolean;
}

/** What stands in the way of checkpoints, or of the end of a recovery; null where nothing does. */
export function obstacleOf({ evaluation }: World): Obstacle | null {
  const reason = needed.map((id) => evaluation.reasons.get(id)).find(Boolean);
  if (!reason) return null;
  return (
    obstacles.find(({ blamed }) => reason.because.includes(blamed)) ?? {
      clause: "checkpoints are not known",
      isCurable: false,
    }
  );
}

/**
 * Says of one thing that it cannot be told, and why in short. The whole reason stands once, at the top of the page.
 * @param consequence half a sentence about that thing: "how far a failure goes back is not known"
 */
export function withoutIt(world: World, consequence: string): string {
  const { clause } = obstacleOf(world) ?? { clause: "checkpoints are not known" };
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}: ${consequence}.`;
}
