import { regimeOf, type Regime } from "../../model/checkpointing/regime.js";
import { num, say, why, type World } from "../world.js";
import { each } from "./each.js";
import { withoutIt } from "./obstacles.js";

/** How the scenario operates. */
export function regime(world: World): Regime {
  return regimeOf({
    raisedIntervalSeconds: num(world, "raisedIntervalSeconds"),
    checkpointSeconds: num(world, "checkpointSeconds"),
    minPauseSeconds: num(world, "minPauseSeconds"),
    periodSeconds: num(world, "periodSeconds"),
    freeSeconds: num(world, "freeSeconds"),
  });
}

/** The talk's names for the ways of operation. */
export const regimeNames = {
  regular: "Regular operation",
  degraded: "Degraded operation",
  guaranteed: "Guaranteed progress",
} as const satisfies Partial<Record<Regime, string>>;

/** What the scenario's way of operation means, in one sentence with numbers; or the whole reason why it has none. */
export function regimeSentence(world: World): string {
  const kind = regime(world);
  switch (kind) {
    case "regular":
      return `${regimeNames[kind]}: ${regularly(world)}.`;
    case "guaranteed":
      return `${regimeNames[kind]}: ${withPause(world)}.`;
    case "degraded":
      return `${regimeNames[kind]}: ${constantly(world)} and the job is never without one.`;
    case "none":
      return reasonFor(world);
  }
}

/**
 * The same for all places but the top of the page: the reason in short.
 * @param consequence half a sentence about what cannot be told there
 */
export function shortRegime(world: World, consequence: string): string {
  return regime(world) === "none" ? withoutIt(world, consequence) : regimeSentence(world);
}

function regularly(world: World): string {
  const period = say(world, "periodSeconds");
  const free = say(world, "freeSeconds");
  const rest = free === period ? "nearly all of it" : free;
  return `a checkpoint takes ${say(world, "checkpointSeconds")} of every ${each(period)} and leaves ${rest} free`;
}

function withPause(world: World): string {
  const interval = say(world, "checkpointIntervalSeconds");
  const period = say(world, "periodSeconds");
  const free = say(world, "freeSeconds");
  const share = `${free === period ? "nearly all" : free} of every ${each(period)}`;
  return num(world, "checkpointSeconds") >= num(world, "checkpointIntervalSeconds")
    ? `a checkpoint takes ${say(world, "checkpointSeconds")}, too long for the interval of ${interval}, but the minimum ` +
        `pause keeps ${share} free`
    : `a checkpoint and the pause after it do not fit into the interval of ${interval}, and the pause keeps ` +
        `${share} free`;
}

function constantly(world: World): string {
  const head = `a checkpoint takes ${say(world, "checkpointSeconds")}, the interval is ${say(world, "checkpointIntervalSeconds")}:`;
  return num(world, "overlappingCheckpoints") > 1
    ? `${head} up to ${say(world, "overlappingCheckpoints")} run at the same time`
    : `${head} one follows the other`;
}

/** Why there is no rhythm, in full. */
function reasonFor(world: World): string {
  const reason = world.evaluation.reasons.get("periodSeconds");
  if (reason?.because.includes("checkpointTimeoutSeconds")) {
    return (
      `No checkpoint completes: each takes ${say(world, "checkpointSeconds")} and is thrown away at its timeout of ` +
      `${say(world, "checkpointTimeoutSeconds")}.`
    );
  }
  return why(world, "periodSeconds");
}
