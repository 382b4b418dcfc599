import type { Configuration } from "../../capacity/configuration.js";
import { LEASE_RETRY_SECONDS } from "../../../model/deployment/constants.js";
import { num, say, type World } from "../../world.js";
import { duration, written, type Line } from "./lines.js";

/** What follows for config.yaml of Flink 2.x; `link` restores the scenario. */
export function deploymentNow(world: World, link: string): Configuration {
  return {
    title: "config.yaml, Flink 2.x",
    text: written([...leaderLines(world), ...noticingLines(world), ...restartLines(world)], link),
  };
}

/** Who leads, and where what a new leader needs is kept. */
export function leaderLines(world: World): readonly Line[] {
  const { highAvailability, clusterKind } = world.givens;
  if (highAvailability === "none") {
    return [["high-availability.type: NONE", "a lost JobManager takes its jobs with it; a person starts them again"]];
  }
  return [
    [
      `high-availability.type: ${String(highAvailability)}`,
      clusterKind !== "kubernetes" && highAvailability === "kubernetes"
        ? "does not start here: it needs a cluster of Kubernetes to run in"
        : "keeps the graph of the job and the pointer to its last checkpoint",
    ],
    ["high-availability.storageDir: hdfs:///flink/ha", "the data itself; your path, which every JobManager reaches"],
    ...(highAvailability === "zookeeper" ? zooKeeperLines(world) : kubernetesLines(world)),
    ...(clusterKind === "yarn" ? yarnLines : []),
  ];
}

function zooKeeperLines(world: World): readonly Line[] {
  return [
    ["high-availability.zookeeper.quorum: zk1:2181,zk2:2181,zk3:2181", "your servers"],
    ...nameLines(world),
    [
      `high-availability.zookeeper.client.session-timeout: ${duration(world, "zooKeeperSessionSeconds")}`,
      "how long a lost leader still counts as one",
    ],
  ];
}

/** Under which name ZooKeeper keeps what belongs to this cluster; on YARN it is the application’s id by itself. */
function nameLines(world: World): readonly Line[] {
  const { clusterKind } = world.givens;
  if (clusterKind === "yarn") return [];
  if (clusterKind === "machines") {
    return [["high-availability.cluster-id: /my-cluster", "another one for each cluster that uses these servers"]];
  }
  return [
    ["kubernetes.cluster-id: my-cluster", "also the name in ZooKeeper: it replaces high-availability.cluster-id"],
    replicas(world, "session"),
  ];
}

function replicas(world: World, held: "lease" | "session"): Line {
  const count = num(world, "standbyJobManagers") + 1;
  return [`kubernetes.jobmanager.replicas: ${String(count)}`, `one leads; any other waits for its ${held} to run out`];
}

function kubernetesLines(world: World): readonly Line[] {
  const lease = "high-availability.kubernetes.leader-election";
  return [
    ["kubernetes.cluster-id: my-cluster", "names the ConfigMaps that hold the lease and the pointers"],
    replicas(world, "lease"),
    [`${lease}.lease-duration: ${duration(world, "leaseSeconds")}`, "how long a lost leader still counts as one"],
    [
      `${lease}.renew-deadline: ${duration(world, "leaseSeconds")}`,
      "a leader that cannot renew it for so long steps down",
    ],
    [
      `${lease}.retry-period: ${String(LEASE_RETRY_SECONDS)} s`,
      "how often it is renewed; others look after this time and up to 1.2 times as much more",
    ],
  ];
}

const yarnLines: readonly Line[] = [
  ["yarn.application-attempts: 10", "YARN caps it by yarn.resourcemanager.am.max-attempts, which is 2 by default"],
  [
    "yarn.application-attempt-failures-validity-interval: 10000",
    "only failures within these 10 s count together; −1 counts for ever",
  ],
];

function noticingLines(world: World): readonly Line[] {
  const isOff = !Number.isFinite(num(world, "rpcFailureThreshold"));
  const serves = world.givens.clusterKind !== "machines" && num(world, "redundantTaskManagers") > 0;
  return [
    [`heartbeat.interval: ${duration(world, "heartbeatIntervalSeconds")}`, "how often each TaskManager is asked"],
    [
      `heartbeat.timeout: ${duration(world, "detectionSeconds")}`,
      num(world, "detectionSeconds") < num(world, "heartbeatIntervalSeconds")
        ? "does not start so: it must not be shorter than the interval"
        : "after so much silence a TaskManager counts as lost",
    ],
    [
      `heartbeat.rpc-failure-threshold: ${isOff ? "-1" : say(world, "rpcFailureThreshold")}`,
      isOff ? "switched off: only the timeout counts" : "so many calls that fail in a row, and it counts as lost",
    ],
    ...(serves
      ? ([
          [
            `slotmanager.redundant-taskmanager-num: ${say(world, "redundantTaskManagers")}`,
            "spare TaskManagers, so that no restart waits for a container",
          ],
        ] as const)
      : []),
  ];
}

function restartLines(world: World): readonly Line[] {
  const type = String(world.givens.restartStrategy);
  const option = type === "exponential-delay" ? "exponential-delay.initial-backoff" : `${type}.delay`;
  return [
    [`restart-strategy.type: ${type}`, "without this line the next one is ignored"],
    [`restart-strategy.${option}: ${duration(world, "restartDelaySeconds")}`, "the wait before the first restart"],
    ...(type === "fixed-delay"
      ? ([["restart-strategy.fixed-delay.attempts: 2147483647", "the default is one attempt"]] as const)
      : []),
  ];
}
