import type { Configuration } from "../../capacity/configuration.js";
import type { World } from "../../world.js";
import { milliseconds, duration, written, type Line } from "./lines.js";

/** The same for flink-conf.yaml of 1.3, where ZooKeeper is the only one to elect a leader; `link` restores the scenario. */
export function deploymentThen(world: World, link: string): Configuration {
  return {
    title: "flink-conf.yaml, Flink 1.3",
    text: written([...leaderLines(world), ...watchLines, ...restartLines(world)], link),
  };
}

function leaderLines(world: World): readonly Line[] {
  const { highAvailability, clusterKind } = world.givens;
  if (highAvailability === "none") {
    return [["high-availability: NONE", "a lost JobManager takes its jobs with it"]];
  }
  return [
    [
      "high-availability: zookeeper",
      highAvailability === "kubernetes"
        ? "1.3 has no other: it needs ZooKeeper on Kubernetes, too"
        : "the only one of 1.3",
    ],
    ["high-availability.storageDir: hdfs:///flink/ha", "your path, which every JobManager reaches"],
    ["high-availability.zookeeper.quorum: zk1:2181,zk2:2181,zk3:2181", "your servers"],
    clusterKind === "yarn"
      ? [
          "yarn.application-attempts: 10",
          "the page on high availability says 10; the page of all keys says to leave it at 1",
        ]
      : [
          "high-availability.cluster-id: /my-cluster",
          "the documentation names high-availability.zookeeper.path.cluster-id, which the code does not read",
        ],
    [
      `high-availability.zookeeper.client.session-timeout: ${milliseconds(world, "zooKeeperSessionSeconds")}`,
      "in milliseconds: how long a lost leader still counts as one",
    ],
  ];
}

const watchLines: readonly Line[] = [
  ["akka.watch.heartbeat.interval: 10 s", "how often Akka’s death watch asks"],
  ["akka.watch.heartbeat.pause: 60 s", "how much silence it accepts; heartbeat.timeout is in the code, but not in use"],
];

function restartLines(world: World): readonly Line[] {
  if (world.givens.restartStrategy === "failure-rate") {
    return [
      ["restart-strategy: failure-rate", "one failure a minute by default"],
      [`restart-strategy.failure-rate.delay: ${duration(world, "restartDelaySeconds")}`, "before each restart"],
    ];
  }
  const isThere = world.givens.restartStrategy === "fixed-delay";
  return [
    ["restart-strategy: fixed-delay", isThere ? "the default with checkpoints" : "1.3 has no exponential delay"],
    ["restart-strategy.fixed-delay.attempts: 2147483647", "for ever; without this line it is one"],
    [`restart-strategy.fixed-delay.delay: ${duration(world, "restartDelaySeconds")}`, "before each restart"],
  ];
}
