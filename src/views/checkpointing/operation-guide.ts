import { amount, num, say, type World } from "../world.js";
import { regime } from "./regimes.js";

/**
 * How one gets from the scenario in use to the talk's other ways of operation: one input at a time, with the values
 * from which on it changes.
 */
export function operationGuide(world: World): string {
  switch (regime(world)) {
    case "regular":
      return fromRegular(world);
    case "degraded":
      return fromDegraded(world);
    case "guaranteed":
      return fromGuaranteed(world);
    case "none":
      return "The scenario in use is none of them.";
  }
}

function fromRegular(world: World): string {
  const hasPause = num(world, "minPauseSeconds") > 0;
  return (
    `The scenario in use is regular. ${hasPause ? "Without its minimum pause, set" : "Set"} the interval below ` +
    `${say(world, "checkpointSeconds")}, which a checkpoint takes, and it is degraded. Then set ` +
    `${hasPause ? "the" : "a"} minimum pause${hasPause ? " again" : ""}, and progress is guaranteed.`
  );
}

function fromDegraded(world: World): string {
  const several = num(world, "maxConcurrentCheckpoints") > 1;
  return (
    `The scenario in use is degraded. ${several ? "Allow one checkpoint at a time and set" : "Set"} a minimum pause, and ` +
    `progress is guaranteed. Or set the interval above ${say(world, "checkpointSeconds")}, which a checkpoint takes, and ` +
    "it is regular."
  );
}

function fromGuaranteed(world: World): string {
  const duration = num(world, "checkpointSeconds");
  const enough = `with an interval as long as a checkpoint and its pause, ${amount(duration + num(world, "minPauseSeconds"), "seconds")}`;
  return duration < num(world, "checkpointIntervalSeconds")
    ? `In the scenario in use progress is guaranteed. Without the minimum pause, or ${enough}, it is regular.`
    : `In the scenario in use progress is guaranteed. Without the minimum pause it is degraded; ${enough}, it is regular.`;
}
