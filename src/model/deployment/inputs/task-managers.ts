import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const clusterKind = givenChoice({
  id: "clusterKind",
  title: "What runs already",
  help: "What starts processes for you: Kubernetes, YARN, or nothing but the scripts on your machines.",
  initial: "kubernetes",
  options: { kubernetes: "Kubernetes", yarn: "YARN", machines: "machines" },
  link: "cluster",
  source: assumed("most new clusters; the talk names YARN, Mesos and machines"),
});

export const heartbeatIntervalSeconds = givenNumber({
  id: "heartbeatIntervalSeconds",
  symbol: String.raw`\delta_h`,
  title: "Time between heartbeats",
  unit: "seconds",
  help: "heartbeat.interval. How often the JobManager asks each TaskManager for a sign of life.",
  initial: 10,
  min: 0.1,
  max: 600,
  link: "heartbeat",
  source: cited("flink", "HeartbeatManagerOptions, heartbeat.interval, default 10 s"),
});

export const rpcFailureThreshold = givenNumber({
  id: "rpcFailureThreshold",
  symbol: String.raw`\delta_n`,
  title: "Heartbeats that may fail to be sent, in a row",
  unit: "count",
  help: "heartbeat.rpc-failure-threshold. Left empty it is switched off (−1), and only the timeout counts.",
  initial: 2,
  min: 1,
  max: 20,
  whole: true,
  scale: "linear",
  optional: true,
  link: "rpc-failures",
  source: cited("flink", "HeartbeatManagerOptions, heartbeat.rpc-failure-threshold, default 2"),
});

export const redundantTaskManagers = givenNumber({
  id: "redundantTaskManagers",
  symbol: String.raw`\delta_x`,
  title: "Spare TaskManagers",
  unit: "count",
  help: "slotmanager.redundant-taskmanager-num. Kept running on YARN and native Kubernetes; without effect elsewhere.",
  initial: 0,
  min: 0,
  max: 100,
  whole: true,
  scale: "linear",
  link: "redundant",
  source: cited("flink", "ResourceManagerOptions, slotmanager.redundant-taskmanager-num, default 0"),
});

export const goneFraction = givenNumber({
  id: "goneFraction",
  symbol: String.raw`\delta_g`,
  title: "Lost TaskManagers whose host is gone, or that hang",
  unit: "fraction",
  help: "The others are processes that die on a host that still answers, as after an OutOfMemoryError.",
  initial: 0.2,
  min: 0,
  max: 1,
  scale: "linear",
  link: "gone",
  source: assumed("one in five; your own history of failures tells"),
});

export const taskManagerLossInputs = [
  clusterKind,
  heartbeatIntervalSeconds,
  rpcFailureThreshold,
  redundantTaskManagers,
  goneFraction,
] as const;
