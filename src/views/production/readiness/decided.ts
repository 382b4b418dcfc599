import { amount, num, say, why, type World } from "../../world.js";
import { roomOf } from "../../state/opening.js";
import { busiest } from "../key-groups.js";
import type { Decision } from "./items.js";

/** What the busiest subtask may have more than the average: assumed. */
const EVEN_ENOUGH = 1.1;

/** Whether it is set, lets the job start and double, and comes out even enough. */
export function maxParallelism(world: World): Decision {
  const reason = why(world, "maxParallelism");
  if (reason) return { isDone: false, says: reason };
  const skew = `${busiest(world)} does ${say(world, "keyGroupSkew")} the work of the average`;
  if (Number.isNaN(num(world, "setMaxParallelism"))) {
    return { isDone: false, says: `Not set: Flink takes ${say(world, "maxParallelism")}, and ${skew}.` };
  }
  const mayGrow = why(world, "doubledSkew") === "";
  return {
    isDone: mayGrow && num(world, "keyGroupSkew") <= EVEN_ENOUGH,
    says: `Set to ${say(world, "maxParallelism")}: ${skew}${mayGrow ? "" : ", and there is no room to double the parallelism"}.`,
  };
}

/** Whether the state has room where it is. */
export function backend(world: World): Decision {
  const isRocks = world.evaluation.values.stateBackend === "rocksdb";
  const [full, name] = isRocks ? ["diskFullFraction", "RocksDB"] : ["heapFullFraction", "The heap"];
  const reason = why(world, full);
  if (reason) return { isDone: false, says: reason };
  const place = isRocks ? "the disk" : "the task heaps";
  const { heap, disk } = roomOf(world);
  return {
    isDone: isRocks ? disk : heap,
    says: `${name}: the state fills ${say(world, full)} of ${place} of a machine.`,
  };
}

/** Whether a checkpoint is over before the next one is due. */
export function interval(world: World): Decision {
  const reason = why(world, "checkpointSeconds");
  if (reason) return { isDone: false, says: reason };
  const isKept = num(world, "checkpointSeconds") <= num(world, "checkpointIntervalSeconds");
  const load = amount(num(world, "checkpointSeconds") / num(world, "checkpointIntervalSeconds"), "fraction");
  return {
    isDone: isKept,
    says: `Every ${say(world, "checkpointIntervalSeconds")} a checkpoint of ${say(world, "checkpointSeconds")}, ${load} of the interval.`,
  };
}

/** When a strategy gives up by its own defaults. Source: RestartStrategyOptions of 2.2. */
const limits: Readonly<Record<string, string>> = {
  "fixed-delay": "Fixed delay: by default it gives up after one restart.",
  "failure-rate": "Failure rate: by default it gives up at the second failure in a minute.",
};

/** Whether the job is restarted however often it fails. */
export function restart(world: World): Decision {
  const strategy = String(world.evaluation.values.restartStrategy);
  if (strategy === "exponential-delay") {
    return {
      isDone: true,
      says: "Exponential delay: by default it never gives up, and waits longer after each failure.",
    };
  }
  return {
    isDone: false,
    says: `${limits[strategy] ?? "It gives up after some time."} Look at what you allow it.`,
  };
}
