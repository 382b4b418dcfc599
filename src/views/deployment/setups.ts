import type { Givens } from "../../model/evaluate.js";
import { num, type World } from "../world.js";
import { variant } from "./variant.js";

/** A way to have, or not to have, another JobManager when one is lost. */
export interface Setup {
  readonly name: string;
  readonly world: World;
}

/** The ways, by name, and the inputs that make them. */
const changes: readonly (readonly [name: string, changes: Givens])[] = [
  ["No high availability", { highAvailability: "none", standbyJobManagers: 0 }],
  ["Machines, ZooKeeper, your tool restarts it", { ...on("machines", "zookeeper"), standbyJobManagers: 0 }],
  ["Machines, ZooKeeper, a standby", { ...on("machines", "zookeeper"), standbyJobManagers: 1 }],
  ["YARN, ZooKeeper, another attempt", { ...on("yarn", "zookeeper"), standbyJobManagers: 0 }],
  ["Kubernetes, its leases, a new pod", { ...on("kubernetes", "kubernetes"), standbyJobManagers: 0 }],
  ["Kubernetes, its leases, a standby", { ...on("kubernetes", "kubernetes"), standbyJobManagers: 1 }],
  ["Kubernetes, ZooKeeper, a new pod", { ...on("kubernetes", "zookeeper"), standbyJobManagers: 0 }],
];

function on(clusterKind: string, highAvailability: string): Givens {
  return { clusterKind, highAvailability };
}

/** The setups that the scenario’s version of Flink has; the last one is of interest only where nothing else is there. */
export function setupsOf(world: World): readonly Setup[] {
  const all = changes.map(([name, change]): Setup => ({ name, world: variant(world, change) }));
  const there = all.filter((one) => Number.isFinite(num(one.world, "newLeaderSeconds")));
  return there.length === all.length ? there.slice(0, -1) : there;
}
