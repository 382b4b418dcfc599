import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

export const highAvailability = givenChoice({
  id: "highAvailability",
  title: "High availability",
  help: "high-availability.type. It keeps the graph of the job and the pointer to its last checkpoint, and elects a leader.",
  initial: "kubernetes",
  options: { none: "none", zookeeper: "ZooKeeper", kubernetes: "Kubernetes" },
  link: "ha",
  source: assumed("what the cluster that runs already brings along"),
});

export const standbyJobManagers = givenNumber({
  id: "standbyJobManagers",
  symbol: String.raw`\delta_b`,
  title: "Standby JobManagers",
  unit: "count",
  help: "Further lines in conf/masters, or kubernetes.jobmanager.replicas less one. YARN runs one JobManager, and none beside it.",
  initial: 0,
  min: 0,
  max: 5,
  whole: true,
  scale: "linear",
  link: "standbys",
  source: cited("flink", "KubernetesConfigOptions, kubernetes.jobmanager.replicas, default 1"),
});

export const zooKeeperSessionSeconds = givenNumber({
  id: "zooKeeperSessionSeconds",
  symbol: String.raw`\delta_s`,
  title: "Session of ZooKeeper",
  unit: "seconds",
  help: "high-availability.zookeeper.client.session-timeout. A server grants 20 of its ticks at most, unless its limit is raised.",
  initial: 60,
  min: 1,
  max: 600,
  link: "zk-session",
  source: cited("flink", "HighAvailabilityOptions, session-timeout, default 60 s, the same in 1.3"),
});

export const leaseSeconds = givenNumber({
  id: "leaseSeconds",
  symbol: String.raw`\delta_l`,
  title: "Lease of the leader on Kubernetes",
  unit: "seconds",
  help: "high-availability.kubernetes.leader-election.lease-duration. A leader renews it every 5 s; one that has not for so long is leader no more.",
  initial: 15,
  min: 10,
  max: 600,
  link: "lease",
  source: cited("flink", "KubernetesHighAvailabilityOptions, lease-duration, default 15 s"),
});

export const jobManagerStartSeconds = givenNumber({
  id: "jobManagerStartSeconds",
  symbol: String.raw`\delta_j`,
  title: "Until another JobManager has started",
  unit: "seconds",
  help: "A new attempt on YARN, a new pod on Kubernetes, or what your own tool takes on a machine, until it asks to lead.",
  initial: 30,
  min: 0,
  max: 3600,
  link: "jm-start",
  source: assumed("as long as a container of a TaskManager"),
});

export const byHandSeconds = givenNumber({
  id: "byHandSeconds",
  symbol: String.raw`\delta_m`,
  title: "Until somebody has started the job again by hand",
  unit: "seconds",
  help: "An alarm, somebody who looks at it, the path of the last retained checkpoint, and flink run -s.",
  initial: 1800,
  min: 0,
  max: 86400,
  link: "by-hand",
  source: assumed("half an hour, day or night"),
});

export const jobManagerFailuresPerYear = givenNumber({
  id: "jobManagerFailuresPerYear",
  symbol: String.raw`\delta_f`,
  title: "Losses of the JobManager in a year",
  unit: "count",
  help: "Machines that fail, evictions, upgrades of nodes, processes out of memory.",
  initial: 12,
  min: 0,
  max: 10000,
  scale: "linear",
  link: "jm-failures",
  source: assumed("one a month"),
});

export const jobManagerLossInputs = [
  highAvailability,
  standbyJobManagers,
  zooKeeperSessionSeconds,
  leaseSeconds,
  jobManagerStartSeconds,
  byHandSeconds,
  jobManagerFailuresPerYear,
] as const;
