import { regimeOf, type Regime } from "../../model/checkpointing/regime.js";
import { num, say, why, type World } from "../world.js";

/** How the scenario operates. */
export function regime(world: World): Regime {
  return regimeOf({
    raisedIntervalSeconds: num(world, "raisedIntervalSeconds"),
    checkpointSeconds: num(world, "checkpointSeconds"),
    minPauseSeconds: num(world, "minPauseSeconds"),
    periodSeconds: num(world, "periodSeconds"),
  });
}

/** The talk's names for the ways of operation. */
export const regimeNames: Readonly<Record<Regime, string>> = {
  regular: "Regular operation",
  degraded: "Degraded operation",
  guaranteed: "Guaranteed progress",
  none: "No checkpoint completes",
};

/** What the scenario's way of operation means, in one sentence with numbers. */
export function regimeSentence(world: World): string {
  const kind = regime(world);
  const duration = say(world, "checkpointSeconds");
  switch (kind) {
    case "regular":
      return (
        `${regimeNames[kind]}: a checkpoint takes ${duration} of every ${say(world, "periodSeconds")} and leaves ` +
        `${say(world, "freeSeconds")} free.`
      );
    case "guaranteed":
      return (
        `${regimeNames[kind]}: a checkpoint takes ${duration}, too long for the interval of ` +
        `${say(world, "checkpointIntervalSeconds")}, but the minimum pause keeps ${say(world, "freeSeconds")} of every ` +
        `${say(world, "periodSeconds")} free.`
      );
    case "degraded":
      return (
        `${regimeNames[kind]}: a checkpoint takes ${duration}, the interval is ` +
        `${say(world, "checkpointIntervalSeconds")}: one follows the other and the job is never without one.`
      );
    case "none":
      return `${regimeNames[kind]}. ${why(world, "periodSeconds")}`;
  }
}
