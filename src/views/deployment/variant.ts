import { restartDefaults } from "../../model/checkpointing/restart/strategy.js";
import type { Givens } from "../../model/evaluate.js";
import { worldOf, type World } from "../world.js";

/** The same world but for some inputs. */
export function variant(world: World, changes: Givens): World {
  return worldOf(world.model, { ...world.givens, ...changes });
}

/** The same cluster with Flink 1.3: its own restart delay, and ZooKeeper where today’s Flink would ask Kubernetes. */
export function asThen(world: World): World {
  if (world.givens.flinkVersion === "then") return world;
  return variant(world, {
    flinkVersion: "then",
    restartDelaySeconds: restartDefaults["1.3"].delaySeconds,
    ...(world.givens.highAvailability === "kubernetes" ? { highAvailability: "zookeeper" } : {}),
  });
}

/** The same cluster with Flink 2.x; its delay where the scenario has that of 1.3 is its own. */
export function asNow(world: World): World {
  if (world.givens.flinkVersion === "now") return world;
  return variant(world, { flinkVersion: "now", restartDelaySeconds: restartDefaults["2.x"].initialSeconds });
}
