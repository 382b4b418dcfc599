import { impossible, type Impossible } from "../quantity.js";

/** Who elects the leader, and where. */
export interface LeaderChoice {
  readonly flinkVersion: string;
  readonly clusterKind: string;
  readonly highAvailability: string;
}

/** Each reason for which there is no such high availability. */
export const leaderRefusals = {
  /** KubernetesHaServicesFactory is new in 1.12 (FLINK-12884). */
  notThen: impossible("Flink 1.3 has high availability by ZooKeeper only.", ["highAvailability", "flinkVersion"]),
  /** Its leases are ConfigMaps of the Kubernetes cluster that Flink runs in. */
  notHere: impossible("High availability by Kubernetes needs a cluster of Kubernetes to run in.", [
    "highAvailability",
    "clusterKind",
  ]),
} as const satisfies Record<string, Impossible>;

/** Why there is no such high availability; null where there is. */
export function leaderRefusal({ flinkVersion, clusterKind, highAvailability }: LeaderChoice): Impossible | null {
  if (highAvailability !== "kubernetes") return null;
  if (flinkVersion === "then") return leaderRefusals.notThen;
  return clusterKind === "kubernetes" ? null : leaderRefusals.notHere;
}
